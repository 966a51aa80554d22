// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { exampleIds, examples } from "../../examples";
import { setExpression } from "../state/edits";
import { createTestPage, type TestPage } from "../testing/page";
import { keyboard as de } from "../texts/de/keyboard";
import { keyboard as en } from "../texts/en/keyboard";
import { listenToKeys } from "./listen";
import { wantSingleKeys } from "./preference";
import { shortcutIds, shortcuts } from "./shortcuts";

let page: TestPage;
let stop: () => void;

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = "";
  page = createTestPage();
  stop = listenToKeys(page);
});
afterEach(() => stop());

const dialog = () => page.store.getState().dialog;

function press(
  key: string,
  options: KeyboardEventInit = {},
  target: EventTarget = document.body,
): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

function focusable(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.querySelector("[data-target]") ?? document.body.firstElementChild;
  if (!element) throw new Error("nothing to press keys on");
  return element;
}

describe("the page's keys", () => {
  it("open what they say", () => {
    expect(press("?", { shiftKey: true }).defaultPrevented).toBe(true);
    expect(dialog()).toBe("help");
    page.store.getState().set({ dialog: null });
    press("G", { shiftKey: true });
    expect(dialog()).toBe("gallery");
    page.store.getState().set({ dialog: null });
    press("e");
    expect(page.store.getState().panelOpen).toBe(false);
  });

  it("are left to the browser with Ctrl, Alt or ⌘", () => {
    for (const modifier of ["ctrlKey", "altKey", "metaKey"]) {
      expect(press("s", { [modifier]: true }).defaultPrevented).toBe(false);
      expect(dialog()).toBeNull();
    }
  });

  it("undo and redo with Ctrl or ⌘, where a formula is typed, too", () => {
    const text = () => page.store.getState().settings.surfaces[0].expressions.z;
    const before = text();
    page.store.getState().editSurface((spec) => setExpression(spec, "z", "u*v"));
    press("z", { ctrlKey: true });
    expect(text()).toBe(before);
    press("Z", { ctrlKey: true, shiftKey: true });
    expect(text()).toBe("u*v");
    wantSingleKeys(false);
    expect(press("z", { metaKey: true }, focusable("<textarea></textarea>")).defaultPrevented).toBe(true);
    wantSingleKeys(true);
    expect(text()).toBe(before);
    press("y", { ctrlKey: true });
    expect(text()).toBe("u*v");
    // What stands in a field of another kind, or is only shown, is the browser's to undo.
    for (const html of ["<input>", "<textarea readonly></textarea>"])
      expect(press("z", { ctrlKey: true }, focusable(html)).defaultPrevented).toBe(false);
    expect(text()).toBe("u*v");
  });

  it("rest while somebody types, in a menu, and while a dialog is open", () => {
    for (const html of [
      "<input>",
      "<textarea></textarea>",
      "<select></select>",
      "<div role=menu><p data-target>",
    ])
      press("g", {}, focusable(html));
    expect(dialog()).toBeNull();
    press("g", { isComposing: true });
    expect(dialog()).toBeNull();
    page.store.getState().set({ dialog: "help" });
    press("g");
    expect(dialog()).toBe("help");
  });

  it("work from a slider and from a view", () => {
    press("?", {}, focusable("<input type=range>"));
    expect(dialog()).toBe("help");
    page.store.getState().set({ dialog: null });
    press("g", {}, focusable("<div tabindex=0></div>"));
    expect(dialog()).toBe("gallery");
  });

  it("leave what somebody has taken", () => {
    const target = focusable("<div></div>");
    target.addEventListener("keydown", (event) => event.preventDefault());
    press("g", {}, target);
    expect(dialog()).toBeNull();
  });

  it("can be switched off where they are single letters, and stay off", () => {
    wantSingleKeys(false);
    expect(press("g").defaultPrevented).toBe(false);
    expect(dialog()).toBeNull();
    expect(localStorage.getItem("curvascape.singleKeys")).toBe("off");
    wantSingleKeys(true);
  });

  it("go through the examples, from one's own work to the first and the last", async () => {
    const shown = () => page.store.getState().settings;
    press("]");
    await vi.waitFor(() => expect(shown()).toBe(examples[exampleIds[1]].settings));
    press("[");
    await vi.waitFor(() => expect(shown()).toBe(examples[exampleIds[0]].settings));
    press("[");
    await vi.waitFor(() => expect(shown()).toBe(examples[exampleIds[exampleIds.length - 1]].settings));
  });

  it("takes brackets as they are written, with AltGr or ⌥", async () => {
    press("]", { altKey: true });
    await vi.waitFor(() => expect(page.store.getState().openings).toBe(1));
  });
});

describe("the registry of keys", () => {
  it("gives no key twice", () => {
    const all = shortcutIds.flatMap((id): readonly string[] => shortcuts[id].keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it("takes no key from a view that has the focus", async () => {
    const { keyCommand } = await import("../../scene/controls/commands");
    const { keyGesture } = await import("../../scene/controls/gestures");
    const { frameKeys } = await import("../views/actions");
    const taken = Object.values(frameKeys).flat();
    for (const id of shortcutIds)
      for (const key of shortcuts[id].keys) {
        expect(keyCommand(key) ?? keyGesture(key, false), key).toBeNull();
        expect(taken).not.toContain(key.toUpperCase());
      }
  });

  it("is told in each language, in the same words for nothing else", () => {
    for (const { shortcuts: labels } of [en, de]) {
      expect(Object.keys(labels)).toEqual(shortcutIds);
      expect(new Set(Object.values(labels)).size).toBe(shortcutIds.length);
    }
  });
});
