// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSettings } from "../../settings";
import { followGestures } from "./historyGestures";
import { createPageStore, type PageStore } from "./store";

const clock = { time: 0 };
let page: PageStore;
let stop: () => void;

beforeEach(() => {
  page = createPageStore(defaultSettings, {}, () => clock.time);
  stop = followGestures(page);
});
afterEach(() => stop());

const turn = (azimuth: number) => {
  clock.time += 3000;
  page.getState().edit((settings) => ({ ...settings, camera: { ...settings.camera, azimuth } }));
};
const pointer = (type: string) => document.body.dispatchEvent(new Event(type, { bubbles: true }));
const steps = () => page.getState().history.past.length;

describe("a gesture", () => {
  it("is one step however long it rests, and the next is another however soon", () => {
    pointer("pointerdown");
    turn(1);
    turn(2);
    turn(3);
    pointer("pointerup");
    expect(steps()).toBe(1);
    pointer("pointerdown");
    clock.time -= 3000;
    turn(4);
    pointer("pointercancel");
    expect(steps()).toBe(2);
    page.getState().undo();
    expect(page.getState().settings.camera.azimuth).toBe(3);
  });

  it("leaves keys and the wheel to their pauses", () => {
    turn(1);
    turn(2);
    expect(steps()).toBe(2);
    clock.time -= 2900;
    turn(3);
    expect(steps()).toBe(2);
  });

  it("ends with the window's focus, and with the listening", () => {
    pointer("pointerdown");
    dispatchEvent(new Event("blur"));
    expect(page.getState().held).toBe(false);
    pointer("pointerdown");
    stop();
    expect(page.getState().held).toBe(false);
    pointer("pointerdown");
    expect(page.getState().held).toBe(false);
  });
});
