import { describe, expect, test } from "vitest";
import { cameraBasis, homeCamera } from "../camera/camera";
import { homePlane } from "../camera/plane";
import { viewpointIds } from "../camera/viewpoints";
import { cameraViewport, project } from "../camera/viewport";
import { keyCommand, viewKeys } from "./commands";
import { keyGesture, moveCamera, movePlane, pinch, wheelFactor } from "./gestures";

const box = { left: 0, top: 0, width: 500, height: 500 };
const shown = (camera: typeof homeCamera, point: readonly [number, number, number]) =>
  project(cameraViewport(box, camera), point);

describe("gestures", () => {
  test("a drag turns the surface with the hand: its near side goes where the hand goes", () => {
    const { back } = cameraBasis(homeCamera);
    const near = back.map((x) => 0.8 * x) as [number, number, number];
    const before = shown(homeCamera, near);
    expect(shown(moveCamera(homeCamera, { type: "orbit", x: 0.1, y: 0 }), near).x).toBeGreaterThan(
      before.x + 1,
    );
    expect(shown(moveCamera(homeCamera, { type: "orbit", x: 0, y: 0.1 }), near).y).toBeLessThan(before.y - 1);
  });

  test("a factor above 1 brings it nearer", () => {
    const zoomIn = { type: "zoom", factor: 1.2, at: [0, 0] } as const;
    expect(moveCamera(homeCamera, zoomIn).distance).toBeCloseTo(homeCamera.distance / 1.2, 12);
    expect(movePlane(homePlane, zoomIn).zoom).toBeCloseTo(1.2, 12);
  });

  test("from above every drag moves the plane", () => {
    const orbit = movePlane({ ...homePlane, zoom: 2 }, { type: "orbit", x: 0.2, y: 0.1 });
    expect(orbit).toEqual(movePlane({ ...homePlane, zoom: 2 }, { type: "pan", x: 0.2, y: 0.1 }));
    expect(orbit.center[0]).toBeLessThan(0);
  });

  test("the wheel zooms evenly: there and back is where it was, and one jerk is bounded", () => {
    expect(wheelFactor(120, 0, false) * wheelFactor(-120, 0, false)).toBeCloseTo(1, 12);
    expect(wheelFactor(-120, 0, false)).toBeGreaterThan(1);
    expect(wheelFactor(3, 1, false)).toBeCloseTo(wheelFactor(48, 0, false), 12);
    expect(wheelFactor(1e9, 0, false)).toBeGreaterThan(0.5);
  });
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
