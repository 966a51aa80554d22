import { describe, expect, test } from "vitest";
import { viewpointIds } from "../camera/viewpoints";
import { keyCommand, viewKeys } from "./commands";
import { keyGesture, pinch, wheelFactor } from "./gestures";

test("the wheel zooms evenly: there and back is where it was, and one jerk is bounded", () => {
  expect(wheelFactor(120, 0, false) * wheelFactor(-120, 0, false)).toBeCloseTo(1, 12);
  expect(wheelFactor(-120, 0, false)).toBeGreaterThan(1);
  expect(wheelFactor(3, 1, false)).toBeCloseTo(wheelFactor(48, 0, false), 12);
  expect(wheelFactor(1e9, 0, false)).toBeGreaterThan(0.5);
});

describe("keys", () => {
  test("turn, move and zoom", () => {
    expect(keyGesture("ArrowLeft", false)).toMatchObject({ type: "orbit" });
    expect(keyGesture("ArrowLeft", true)).toMatchObject({ type: "pan" });
    expect(keyGesture("+", false)).toMatchObject({ type: "zoom", factor: 1.15 });
    expect(keyGesture("-", false)).toMatchObject({ type: "zoom", factor: 1 / 1.15 });
  });

  test("go home, to the standard viewpoints, and to the other projection", () => {
    expect(keyCommand("0")).toEqual({ type: "home" });
    expect(keyCommand("Home")).toEqual({ type: "home" });
    expect(viewKeys.viewpoint.map(keyCommand)).toEqual(viewpointIds.map((id) => ({ type: "viewpoint", id })));
    expect(keyCommand("P")).toEqual(keyCommand("p"));
  });

  test("leave others alone, also those with names that objects have", () => {
    for (const key of ["a", "9", "Tab", "Escape", "constructor", "__proto__", "toString"]) {
      expect(keyGesture(key, false)).toBeNull();
      expect(keyCommand(key)).toBeNull();
    }
  });
});

test("two fingers move by their middle and zoom by their spread about it", () => {
  const [pan, zoom] = pinch(
    [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ],
    [
      { x: 0, y: 0.5 },
      { x: 2, y: 0.5 },
    ],
  );
  expect(pan).toEqual({ type: "pan", x: 0.5, y: 0.5 });
  expect(zoom).toEqual({ type: "zoom", factor: 2, at: [1, 0.5] });
});
