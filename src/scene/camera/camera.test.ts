import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Camera } from "../../settings/types";
import type { Vector } from "../fit/fit";
import { cameraBasis, clampCamera, homeCamera, orbit, pan, sameCamera, zoom } from "./camera";
import { cameraViewport, project, rayAt, unitsAt } from "./viewport";

const seed = 20230719;
const angle = fc.double({ min: -7, max: 7, noNaN: true });
const camera: fc.Arbitrary<Camera> = fc
  .record({
    azimuth: angle,
    elevation: angle,
    distance: fc.double({ min: 0.3, max: 8, noNaN: true }),
    target: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -0.5, max: 0.5, noNaN: true }))),
    projection: fc.constantFrom("perspective" as const, "orthographic" as const),
  })
  .map((value) => clampCamera(value as Camera));
const box = { left: 30, top: 20, width: 640, height: 400 };
const insets = { top: 40, bottom: 52, left: 8 };
const place = fc.tuple(fc.integer({ min: 60, max: 580 }), fc.integer({ min: 60, max: 340 }));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * b[k], 0);

describe("camera", () => {
  test("right, up and back are a right-handed frame, with z never downwards", () => {
    fc.assert(
      fc.property(camera, (value) => {
        const { right, up, back } = cameraBasis(value);
        for (const vector of [right, up, back]) expect(dot(vector, vector)).toBeCloseTo(1, 12);
        expect(dot(right, up)).toBeCloseTo(0, 12);
        const cross = [
          right[1] * up[2] - right[2] * up[1],
          right[2] * up[0] - right[0] * up[2],
          right[0] * up[1] - right[1] * up[0],
        ];
        expect(dot(cross, back)).toBeCloseTo(1, 12);
        expect(right[2]).toBe(0);
        expect(up[2]).toBeGreaterThanOrEqual(-1e-12);
      }),
      { seed },
    );
  });

  test("however far it is turned, it never flips over the top", () => {
    fc.assert(
      fc.property(camera, fc.array(fc.tuple(angle, angle), { maxLength: 20 }), (start, turns) => {
        let value = start;
        for (const [azimuth, elevation] of turns) value = orbit(value, azimuth, elevation);
        expect(Math.abs(value.elevation)).toBeLessThanOrEqual(Math.PI / 2);
        expect(Math.abs(value.azimuth)).toBeLessThanOrEqual(Math.PI + 1e-12);
        expect(cameraBasis(value).up[2]).toBeGreaterThanOrEqual(-1e-12);
      }),
      { seed },
    );
  });

  test("turning there and back leaves it where it was", () => {
    const level = { ...homeCamera, elevation: 0.1 };
    expect(sameCamera(orbit(orbit(level, 0.4, 0.3), -0.4, -0.3), level, 1e-12)).toBe(true);
  });

  test("what lies under the pointer stays there while zooming, and follows the hand while moving", () => {
    fc.assert(
      fc.property(camera, place, fc.double({ min: 0.8, max: 1.25, noNaN: true }), (value, [x, y], factor) => {
        // Near enough that the target does not meet the bounds of its reach.
        fc.pre(value.distance < 4);
        const viewport = cameraViewport(box, value, insets);
        // The point under the pointer in the plane through the target.
        const { origin, direction } = rayAt(viewport, x, y);
        const { back } = cameraBasis(value);
        const reach =
          dot(
            [0, 1, 2].map((k) => value.target[k] - origin[k]),
            back,
          ) / dot(direction, back);
        const point = [0, 1, 2].map((k) => origin[k] + reach * direction[k]) as [number, number, number];

        const zoomed = project(
          cameraViewport(box, zoom(value, factor, ...unitsAt(viewport, x, y)), insets),
          point,
        );
        expect(zoomed.x).toBeCloseTo(x, 6);
        expect(zoomed.y).toBeCloseTo(y, 6);

        const [fromX, fromY] = unitsAt(viewport, x, y);
        const [toX, toY] = unitsAt(viewport, x + 25, y - 10);
        const moved = project(cameraViewport(box, pan(value, toX - fromX, toY - fromY), insets), point);
        expect(moved.x).toBeCloseTo(x + 25, 6);
        expect(moved.y).toBeCloseTo(y - 10, 6);
      }),
      { seed, numRuns: 200 },
    );
  });

  test("distances and targets stay within reach", () => {
    let far = homeCamera;
    for (let i = 0; i < 50; i++) far = pan(zoom(far, 2), 3, 1);
    expect(far.distance).toBeLessThanOrEqual(12);
    expect(Math.max(...far.target.map(Math.abs))).toBeLessThanOrEqual(2);
    let near = homeCamera;
    for (let i = 0; i < 50; i++) near = zoom(near, 0.5);
    expect(near.distance).toBeGreaterThan(0);
  });
});

describe("viewport", () => {
  test("a ray through a place meets every point that is projected there", () => {
    fc.assert(
      fc.property(
        camera,
        fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -1, max: 1, noNaN: true }))),
        (value, point) => {
          const viewport = cameraViewport(box, value, insets);
          const { x, y, w } = project(viewport, point as [number, number, number]);
          fc.pre(w > 0.1);
          const { origin, direction } = rayAt(viewport, x, y);
          const toPoint = [0, 1, 2].map((k) => point[k] - origin[k]);
          const along = dot(toPoint, direction) / dot(direction, direction);
          for (const k of [0, 1, 2]) expect(along * direction[k]).toBeCloseTo(toPoint[k], 6);
        },
      ),
      { seed },
    );
  });

  test("the target is at the centre", () => {
    fc.assert(
      fc.property(camera, (value) => {
        const viewport = cameraViewport(box, value, insets);
        const { x, y } = project(viewport, value.target);
        expect(x).toBeCloseTo(viewport.center[0], 8);
        expect(y).toBeCloseTo(viewport.center[1], 8);
      }),
      { seed },
    );
  });

  const halves = fc.tuple(
    ...[0.2, 0.2, 0.02].map((min) => fc.double({ min, max: 1, noNaN: true })),
  ) as fc.Arbitrary<[number, number, number]>;

  test("the whole box is in sight at home's distance, from every side and in each projection", () => {
    const tall = { left: 0, top: 0, width: 480, height: 800 };
    fc.assert(
      fc.property(camera, halves, fc.boolean(), (value, half, isTall) => {
        const seen = { ...value, distance: homeCamera.distance, target: homeCamera.target };
        const viewport = cameraViewport(isTall ? tall : box, seen, insets, half);
        const { left, top, width, height } = viewport.free;
        for (const corner of cornersOf(half)) {
          const { x, y } = project(viewport, corner);
          expect(x).toBeGreaterThan(left - 1e-6);
          expect(x).toBeLessThan(left + width + 1e-6);
          expect(y).toBeGreaterThan(top - 1e-6);
          expect(y).toBeLessThan(top + height + 1e-6);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test("and fills the free part from some side, from home's elevation upwards", () => {
    fc.assert(
      fc.property(
        halves,
        fc.double({ min: homeCamera.elevation, max: 1.5, noNaN: true }),
        (half, elevation) => {
          let [width, height] = [0, 0];
          let free = { width: 0, height: 0 };
          for (let azimuth = 0; azimuth < Math.PI; azimuth += 0.02) {
            const viewport = cameraViewport(box, { ...homeCamera, elevation, azimuth }, insets, half);
            const corners = cornersOf(half).map((corner) => project(viewport, corner));
            const span = (of: (at: { x: number; y: number }) => number) =>
              Math.max(...corners.map(of)) - Math.min(...corners.map(of));
            width = Math.max(
              width,
              span(({ x }) => x),
            );
            height = Math.max(
              height,
              span(({ y }) => y),
            );
            free = viewport.free;
          }
          // A box is less than the cylinder about it, whose far and near rim it does not touch at once.
          expect(Math.max(width / free.width, height / free.height)).toBeGreaterThan(0.85);
        },
      ),
      { seed },
    );
  });

  test("the picture neither jumps nor grows where the eye passes the horizon", () => {
    const at = (elevation: number) => cameraViewport(box, { ...homeCamera, elevation }, insets, [1, 1, 0.5]);
    const [below, above] = [at(-1e-9), at(1e-9)];
    expect(below.center[1]).toBeCloseTo(above.center[1], 6);
    expect(below.radius).toBe(above.radius);
    expect(at(0.3).radius).toBe(above.radius);
  });

  test("perspective and orthographic agree at the target's distance", () => {
    const points = [cameraBasis(homeCamera).right, cameraBasis(homeCamera).up];
    const place = (value: Camera, point: Vector) => {
      const viewport = cameraViewport(box, value);
      const { x, y } = project(viewport, point);
      return unitsAt(viewport, x, y);
    };
    for (const point of points) {
      const [a, b] = [place(homeCamera, point), place({ ...homeCamera, projection: "orthographic" }, point)];
      expect(a[0]).toBeCloseTo(b[0], 8);
      expect(a[1]).toBeCloseTo(b[1], 8);
    }
  });
});

function cornersOf([x, y, z]: Vector): Vector[] {
  return [-x, x].flatMap((a) => [-y, y].flatMap((b) => [-z, z].map((c): Vector => [a, b, c])));
}
