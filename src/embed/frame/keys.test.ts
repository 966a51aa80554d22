// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { type Key, unusedKey } from "./keys";
import { pressKey, slideShown } from "./slides";

afterEach(() => document.body.replaceChildren());

/** What a press is to the page around, once everything in the page has heard it. */
function press(target: Element, init: KeyboardEventInit, before?: (event: Event) => void): Key | null {
  let result: Key | null = null;
  const hear = (event: KeyboardEvent): void => {
    result = unusedKey(event);
  };
  if (before) target.addEventListener("keydown", before, { once: true });
  window.addEventListener("keydown", hear, { once: true });
  target.dispatchEvent(
    new KeyboardEvent("keydown", { bubbles: true, composed: true, cancelable: true, ...init }),
  );
  return result;
}

const inside = (name: string): Element => {
  const host = document.body.appendChild(document.createElement("div"));
  return host.attachShadow({ mode: "open" }).appendChild(document.createElement(name));
};

describe("keys of a deck", () => {
  it.each(["ArrowLeft", "ArrowRight", "PageUp", "PageDown", " ", "Escape", "f", "."])("pass: %s", (key) => {
    expect(press(inside("canvas"), { key, code: "Some", shiftKey: true })).toMatchObject({
      key,
      code: "Some",
      shiftKey: true,
      ctrlKey: false,
    });
  });

  it("stay where they were used", () => {
    expect(press(inside("canvas"), { key: "ArrowLeft" }, (event) => event.preventDefault())).toBeNull();
    expect(press(inside("input"), { key: "ArrowLeft" })).toBeNull();
    expect(press(inside("button"), { key: " " })).toBeNull();
    expect(press(inside("button"), { key: "ArrowLeft" })).not.toBeNull();
  });

  it("are not those of the browser or of the page's own order", () => {
    expect(press(inside("canvas"), { key: "r", ctrlKey: true })).toBeNull();
    expect(press(inside("canvas"), { key: "ArrowLeft", metaKey: true })).toBeNull();
    expect(press(inside("canvas"), { key: "Tab" })).toBeNull();
  });
});

describe("messages of reveal.js", () => {
  it("tell whether the slide is shown", () => {
    expect(slideShown("slide:start")).toBe(true);
    expect(slideShown("slide:stop")).toBe(false);
    expect(slideShown("toString")).toBeNull();
    expect(slideShown({ toString: () => "slide:stop" })).toBeNull();
  });

  it("press a key there", () => {
    expect(JSON.parse(pressKey(39))).toEqual({ method: "triggerKey", args: [39] });
  });
});
