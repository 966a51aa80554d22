import fc from "fast-check";
import { expect, test } from "vitest";
import { homePlane, panPlane, zoomPlane } from "./plane";
import { planeViewport, project, rayAt, unitsAt } from "./viewport";

const box = { left: 0, top: 0, width: 500, height: 420 };
const place = fc.tuple(fc.integer({ min: 160, max: 380 }), fc.integer({ min: 100, max: 300 }));

test("the square fills the free part, with u to the right and v upwards", () => {
  const viewport = planeViewport(box, homePlane);
  const a = project(viewport, [-1, -1, 0]);
  const b = project(viewport, [1, 1, 0]);
  expect(b.x - a.x).toBeCloseTo(2 * viewport.radius, 8);
  expect(a.y - b.y).toBeCloseTo(2 * viewport.radius, 8);
  expect(b.x).toBeGreaterThan(a.x);
});

test("what lies under the pointer stays there while zooming, and follows the hand", () => {
  fc.assert(
    fc.property(place, fc.double({ min: 1, max: 3, noNaN: true }), ([x, y], factor) => {
      const start = planeViewport(box, homePlane);
      const { origin } = rayAt(start, x, y);
      const units = unitsAt(start, x, y);
      const zoomed = project(planeViewport(box, zoomPlane(homePlane, factor, ...units)), origin);
      expect(zoomed.x).toBeCloseTo(x, 8);
      expect(zoomed.y).toBeCloseTo(y, 8);
      const near = { center: [0, 0] as [number, number], zoom: factor };
      const at = rayAt(planeViewport(box, near), x, y).origin;
      const moved = project(planeViewport(box, panPlane(near, 0.1, -0.2)), at);
      expect(moved.x).toBeCloseTo(x + 0.1 * start.radius, 8);
      expect(moved.y).toBeCloseTo(y + 0.2 * start.radius, 8);
    }),
    { seed: 20230719 },
  );
});

test("the centre stays on the domain", () => {
  expect(panPlane(homePlane, 100, -100).center).toEqual([-1, 1]);
});
