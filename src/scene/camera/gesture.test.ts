import { describe, expect, test } from "vitest";
import { cameraBasis, homeCamera } from "./camera";
import { moveCamera, movePlane } from "./gesture";
import { homePlane } from "./plane";
import { cameraViewport, project } from "./viewport";

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
});
