import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { homeCamera } from "../camera/camera";
import { homePlane } from "../camera/plane";
import { cameraViewport, planeViewport, project, rayAt } from "../camera/viewport";
import { fitPlane, fitSurface } from "../fit/fit";
import { graphStage, parametricStage } from "../testing/stages";
import { pickPlane, pickSurface } from "./pick";

const seed = 20230719;
const box = { left: 0, top: 0, width: 640, height: 480 };

describe("pickSurface", () => {
  test("finds a point of a graph from where it is drawn", () => {
    // Nothing hides anything on a plane.
    const stage = graphStage((u, v) => 0.3 * u - 0.2 * v, [0, 10], [2, 8]);
    const fit = fitSurface(stage, "fitted");
    const viewport = cameraViewport(box, homeCamera);
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 9.9, noNaN: true }),
        fc.double({ min: 2.1, max: 7.9, noNaN: true }),
        (u, v) => {
          const z = 0.3 * u - 0.2 * v;
          const inBox = [u, v, z].map((x, k) => (x - fit.center[k]) * fit.scale[k]);
          const { x, y } = project(viewport, inBox as [number, number, number]);
          const hit = pickSurface(stage, fit, rayAt(viewport, x, y), false);
          expect(hit?.u).toBeCloseTo(u, 4);
          expect(hit?.v).toBeCloseTo(v, 4);
          expect(hit?.position[2]).toBeCloseTo(z, 4);
        },
      ),
      { seed, numRuns: 50 },
    );
  });

  test("finds the near side of a sphere, and nothing beside it", () => {
    const stage = parametricStage(
      (u, v) => [Math.cos(u) * Math.sin(v), Math.sin(u) * Math.sin(v), Math.cos(v)],
      [0, 2 * Math.PI],
      [0, Math.PI],
    );
    const fit = fitSurface(stage, "equal");
    const viewport = cameraViewport(box, homeCamera);
    const { x, y } = project(viewport, [0, 0, 0]);
    const hit = pickSurface(stage, fit, rayAt(viewport, x, y), false);
    const { back } = viewport.basis ?? { back: [0, 0, 0] };
    for (const k of [0, 1, 2]) expect(hit?.position[k]).toBeCloseTo(back[k], 1);
    expect(pickSurface(stage, fit, rayAt(viewport, 2, 2), false)).toBeNull();
  });

  test("does not find what is cut off at the box", () => {
    const stage = graphStage((u) => u, [-1, 1], [-1, 1]);
    const fit = { ...fitSurface(stage, "fitted"), high: [1, 1, 0] as const };
    const viewport = cameraViewport(box, { ...homeCamera, elevation: Math.PI / 2, azimuth: -Math.PI / 2 });
    const at = project(viewport, [0.7, 0, 0.7 * 0.56]);
    expect(pickSurface(stage, fit, rayAt(viewport, at.x, at.y), true)).toBeNull();
    expect(pickSurface(stage, fit, rayAt(viewport, at.x, at.y), false)?.u).toBeCloseTo(0.7, 3);
  });
});

test("from above a place is its coordinates, and a hole is nothing", () => {
  const stage = graphStage((u, v) => (Math.hypot(u, v) < 1 ? Number.NaN : u + v), [-2, 2], [-3, 3], 60);
  const fit = fitPlane(stage);
  const viewport = planeViewport(box, homePlane);
  const pick = (u: number, v: number) => {
    const { x, y } = project(viewport, [
      (u - fit.center[0]) * fit.scale[0],
      (v - fit.center[1]) * fit.scale[1],
      0,
    ]);
    return pickPlane(stage, fit, rayAt(viewport, x, y).origin);
  };
  expect(pick(1.5, -2)?.u).toBeCloseTo(1.5, 6);
  expect(pick(1.5, -2)?.v).toBeCloseTo(-2, 6);
  expect(pick(1.5, -2)?.position[2]).toBeCloseTo(-0.5, 4);
  expect(pick(0.2, 0.1)).toBeNull();
  expect(pick(2.4, 0)).toBeNull();
});
