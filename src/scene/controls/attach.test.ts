// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Gesture } from "../camera/gesture";
import { attachControls, type ControlsHost } from "./attach";
import { manners } from "./manners";

describe("attachControls", () => {
  let element: HTMLElement;
  let gestures: Gesture[];
  let host: ControlsHost;
  let detach: () => void;

  beforeEach(() => {
    document.body.replaceChildren();
    element = document.createElement("div");
    element.setPointerCapture = () => {};
    document.body.append(element);
    gestures = [];
    host = {
      unitsAt: (x, y) => [x / 100, -y / 100],
      gesture: (gesture) => gestures.push(gesture),
      command: vi.fn(({ type }) => type !== "viewpoint"),
      moving: vi.fn(),
      pick: vi.fn(),
      hover: vi.fn(),
    };
    detach = attachControls(element, host);
  });

  const pointer = (type: string, clientX: number, clientY: number, more: PointerEventInit = {}) =>
    element.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId: 1, button: 0, bubbles: true, ...more }),
    );

  test("a left drag turns by what the pointer moved, a right one moves", () => {
    pointer("pointerdown", 100, 100);
    pointer("pointermove", 120, 90);
    pointer("pointerup", 120, 90);
    expect(gestures).toEqual([{ type: "orbit", x: expect.closeTo(0.2), y: expect.closeTo(0.1) }]);
    pointer("pointerdown", 100, 100, { button: 2 });
    pointer("pointermove", 120, 90);
    pointer("pointerup", 120, 90, { button: 2 });
    expect(gestures[1].type).toBe("pan");
    expect(host.moving).toHaveBeenLastCalledWith(false);
    expect(host.pick).not.toHaveBeenCalled();
  });

  test("a press that stays where it is picks", () => {
    pointer("pointerdown", 100, 100);
    pointer("pointermove", 101, 101);
    pointer("pointerup", 101, 101);
    expect(gestures).toEqual([]);
    expect(host.pick).toHaveBeenCalledWith(101, 101);
  });

  test("two fingers move and zoom, and the one that stays goes on turning", () => {
    pointer("pointerdown", 0, 0, { pointerId: 1 });
    pointer("pointerdown", 100, 0, { pointerId: 2 });
    pointer("pointermove", 200, 0, { pointerId: 2 });
    expect(gestures.map(({ type }) => type)).toEqual(["pan", "zoom"]);
    expect(gestures[1]).toMatchObject({ factor: expect.closeTo(2) });
    pointer("pointerup", 200, 0, { pointerId: 2 });
    pointer("pointermove", 10, 0, { pointerId: 1 });
    expect(gestures[2]).toMatchObject({ type: "orbit", x: expect.closeTo(0.1) });
    expect(host.pick).not.toHaveBeenCalled();
  });

  test("the wheel zooms at the pointer and keeps the page where it is", () => {
    const wheel = new WheelEvent("wheel", { deltaY: -100, cancelable: true });
    // happy-dom's wheel events have no place.
    Object.defineProperties(wheel, { clientX: { value: 50 }, clientY: { value: 20 } });
    element.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(gestures).toEqual([{ type: "zoom", factor: expect.any(Number), at: [0.5, -0.2] }]);
  });

  test("keys are the view's own, and shortcuts of the browser stay", () => {
    const press = (key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press("ArrowLeft")).toBe(true);
    expect(press("0")).toBe(true);
    expect(host.command).toHaveBeenLastCalledWith({ type: "home" });
    expect(press("0", { ctrlKey: true })).toBe(false);
    expect(host.command).toHaveBeenCalledTimes(1);
    expect(press("q")).toBe(false);
    expect(press("Tab")).toBe(false);
    // What this view cannot do is left to the page.
    expect(press("3")).toBe(false);
    expect(host.command).toHaveBeenLastCalledWith({ type: "viewpoint", id: "right" });
    expect(gestures).toHaveLength(1);
  });

  test("children that want the pointer have it", () => {
    const button = document.createElement("button");
    element.append(button);
    button.dispatchEvent(new PointerEvent("pointerdown", { pointerId: 1, button: 0, bubbles: true }));
    pointer("pointermove", 50, 50);
    expect(gestures).toEqual([]);
    expect(host.hover).toHaveBeenLastCalledWith(expect.objectContaining({ clientX: 50, clientY: 50 }));
    // On a button the pointer is no longer on the surface.
    button.dispatchEvent(new PointerEvent("pointermove", { pointerId: 1, bubbles: true }));
    expect(host.hover).toHaveBeenLastCalledWith(null);
  });

  test("detached, it hears nothing and leaves the element as it was", () => {
    expect(element.style.touchAction).toBe("none");
    detach();
    expect(element.style.touchAction).toBe("");
    pointer("pointerdown", 100, 100);
    pointer("pointermove", 150, 100);
    expect(gestures).toEqual([]);
  });

  describe("as a guest", () => {
    const key = (name: string) => {
      const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
      const heard = vi.fn();
      document.body.addEventListener("keydown", heard, { once: true });
      element.dispatchEvent(event);
      return { used: event.defaultPrevented, heard: heard.mock.calls.length > 0 };
    };
    const wheel = () => {
      const event = new WheelEvent("wheel", { deltaY: 100, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    };

    beforeEach(() => {
      detach();
      element.tabIndex = 0;
    });

    test("leaves to a deck what turns its pages, and lets no key through that it uses", () => {
      detach = attachControls(element, host, manners.orbit);
      for (const name of ["ArrowRight", "ArrowUp", "PageDown", " ", "Escape", "Home", "p", "1", "Enter"])
        expect([name, key(name)]).toEqual([name, { used: false, heard: true }]);
      expect(gestures).toEqual([]);
      expect(key("+")).toEqual({ used: true, heard: false });
      expect(key("0")).toEqual({ used: true, heard: false });
    });

    test("that may use everything still leaves pages, space and escape", () => {
      detach = attachControls(element, host, manners.full);
      for (const name of ["PageUp", "PageDown", " ", "Escape"]) expect(key(name).heard).toBe(true);
      expect(key("ArrowRight")).toEqual({ used: true, heard: false });
    });

    test("lets the wheel and a finger scroll the page until it has the focus", () => {
      detach = attachControls(element, host, manners.orbit);
      expect(wheel()).toBe(false);
      expect(element.style.touchAction).toBe("pan-y");
      element.focus();
      expect(wheel()).toBe(true);
      expect(element.style.touchAction).toBe("none");
      element.blur();
      expect(wheel()).toBe(false);
      expect(element.style.touchAction).toBe("pan-y");
    });

    test("takes no focus from a finger that passes", () => {
      detach = attachControls(element, host, manners.full);
      pointer("pointerdown", 10, 10, { pointerType: "touch" });
      pointer("pointercancel", 10, 60, { pointerType: "touch" });
      expect(document.activeElement).not.toBe(element);
      expect(host.pick).not.toHaveBeenCalled();
    });
  });
});
