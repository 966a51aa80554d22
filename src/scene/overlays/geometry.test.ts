import { describe, expect, test } from "vitest";
import type { PointData } from "../../core/types";
import { compiled } from "../../testing/compiled";
import { Random } from "../../testing/random";
import type { Fit } from "../fit/fit";
import {
  armReach,
  inCoordinates,
  isRegular,
  onParaboloid,
  onTangentPlane,
  paraboloidReach,
  planeReach,
} from "./geometry";
import type { PointGeometry } from "./types";

const radius = 2;
const sphere = compiled(
  { x: "2*sin(v)*cos(u)", y: "2*sin(v)*sin(u)", z: "2*cos(v)" },
  ["0", "6"],
  ["0.2", "3"],
);
const saddle = compiled({ z: "u^2 - v^2" }, ["-1", "1"], ["-1", "1"]);
const fit: Fit = {
  ...{ center: [0, 0, 0], half: [1, 1, 1], low: [-2, -2, -2], high: [2, 2, 2] },
  ...{ scale: [0.5, 0.5, 0.5], clipped: false, verticalFactor: 1 },
};

function geometryOf(data: PointData): PointGeometry {
  const { position, normal, tangents, principalDirections } = data;
  if (!tangents || !principalDirections) throw new Error("no such geometry");
  const curvatures = [data.principalCurvature1, data.principalCurvature2] as const;
  return { position, normal, tangents, directions: principalDirections, curvatures };
}

const random = new Random(20230719);
const minus = (a: ArrayLike<number>, b: ArrayLike<number>) => [0, 1, 2].map((k) => a[k] - b[k]);
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

describe("on a sphere", () => {
  const point = geometryOf(sphere.at([0.7, 1.1]));

  test("the tangent plane is at right angles to the radius, and touches at the point alone", () => {
    expect(onTangentPlane(point, 0, 0)).toEqual(Array.from(point.position));
    for (let run = 0; run < 20; run++) {
      const [s, t] = [random.uniform(-1, 1), random.uniform(-1, 1)];
      const place = onTangentPlane(point, s, t);
      expect(dot(minus(place, point.position), point.position)).toBeCloseTo(0, 12);
      // Pythagoras: how far the plane is off the centre.
      expect(Math.hypot(...place)).toBeCloseTo(Math.hypot(radius, s, t), 12);
    }
  });

  test("the paraboloid is the one of revolution with the sphere's radius, and leaves it with the fourth power", () => {
    for (let run = 0; run < 20; run++) {
      const [s, t] = [random.uniform(-1, 1), random.uniform(-1, 1)];
      const place = onParaboloid(point, s, t);
      const depth = (s * s + t * t) / (2 * radius);
      // From the outer normal down, whichever way the normal is.
      expect(Math.hypot(...place)).toBeCloseTo(Math.hypot(radius - depth, Math.hypot(s, t)), 12);
      const away = (scale: number) => Math.hypot(...onParaboloid(point, scale * s, scale * t)) - radius;
      expect(away(0.1)).toBeCloseTo(away(0.2) / 16, 7);
    }
  });

  test("an arm is as long as the radius where there is room, and at most as the plane", () => {
    const wide: Fit = { ...fit, scale: [0.05, 0.05, 0.05] };
    for (const k of [0, 1]) {
      expect(armReach(point, wide)[k]).toBeCloseTo(radius, 12);
      expect(armReach(point, fit)[k]).toBe(planeReach(point, fit)[k]);
      expect(planeReach(point, fit)[k]).toBeLessThan(radius);
    }
  });
});

describe("on the saddle z = u² − v²", () => {
  test("at its middle, everything is known by heart", () => {
    const point = geometryOf(saddle.at([0, 0]));
    // κ₁ = 2 along u, κ₂ = −2 along v: the paraboloid is the surface itself.
    const [x, y] = [Math.sign(point.directions[0][0]), Math.sign(point.directions[1][1])];
    for (const [s, t] of [
      [0.3, 0],
      [0, 0.3],
      [0.2, -0.4],
    ]) {
      const place = onParaboloid(point, s, t);
      expect(place[0]).toBeCloseTo(x * s, 12);
      expect(place[1]).toBeCloseTo(y * t, 12);
      expect(place[2]).toBeCloseTo(s * s - t * t, 12);
      expect(onTangentPlane(point, s, t)[2]).toBeCloseTo(0, 12);
    }
    expect(armReach(point, { ...fit, scale: [0.1, 0.1, 0.1] })).toEqual([0.5, 0.5]);
  });

  test("elsewhere the paraboloid leaves the surface with the third power, the tangent plane with the second", () => {
    const point = geometryOf(saddle.at([0.4, -0.3]));
    const gap = ([x, y, z]: readonly number[]) => Math.abs(x * x - y * y - z);
    for (let run = 0; run < 10; run++) {
      const angle = random.uniform(0, 7);
      const at = (place: typeof onParaboloid, h: number) =>
        gap(place(point, h * Math.cos(angle), h * Math.sin(angle)));
      const order = (place: typeof onParaboloid) => Math.log2(at(place, 2e-3) / at(place, 1e-3));
      expect(order(onParaboloid)).toBeGreaterThan(2.8);
      // A plane that follows an asymptotic direction stays nearer.
      expect(order(onTangentPlane)).toBeGreaterThan(1.8);
    }
  });

  test("a direction in the (u,v) plane is the one in space, seen along z", () => {
    const point = geometryOf(saddle.at([0.4, -0.3]));
    for (const direction of point.directions) {
      const [a, b] = inCoordinates(point, direction);
      expect(a).toBeCloseTo(direction[0], 12);
      expect(b).toBeCloseTo(direction[1], 12);
    }
  });
});

describe("sizes as drawn", () => {
  const drawn = ({ scale }: Fit, vector: ArrayLike<number>, length: number) =>
    Math.hypot(...[0, 1, 2].map((k) => length * vector[k] * scale[k]));
  const tall: Fit = { ...fit, scale: [0.5, 0.5, 0.001] };

  test.each([
    ["a cube", fit],
    ["a box that z is squeezed into", tall],
  ])("a tangent plane is as large everywhere in %s", (_, box) => {
    for (const at of [
      [0, 0],
      [0.9, 0.1],
      [-0.5, 0.7],
    ]) {
      const point = geometryOf(saddle.at(at));
      const reach = planeReach(point, box);
      for (const k of [0, 1] as const)
        expect(drawn(box, point.directions[k], reach[k])).toBeCloseTo(0.28, 10);
    }
  });

  test("a paraboloid keeps within the plane's reach and its own height", () => {
    const sharp = compiled({ z: "40*u^2 + v^2/40" }, ["-1", "1"], ["-1", "1"]);
    const point = geometryOf(sharp.at([0, 0]));
    const reach = paraboloidReach(point, fit);
    expect(reach[1]).toBe(planeReach(point, fit)[1]);
    const [, , z] = onParaboloid(point, reach[0], 0);
    expect(z * fit.scale[2]).toBeCloseTo(0.2, 10);
  });
});

test("a point without curvature bears neither directions nor patches", () => {
  const point = geometryOf(saddle.at([0, 0]));
  expect(isRegular(point)).toBe(true);
  expect(isRegular({ ...point, curvatures: [Number.NaN, 0] })).toBe(false);
  expect(isRegular({ ...point, normal: [Number.NaN, 0, 1] })).toBe(false);
});

test("on the sphere a direction in coordinates leads back to the direction in space", () => {
  const point = geometryOf(sphere.at([2, 0.6]));
  const w = [0, 1, 2].map((k) => 0.3 * point.directions[0][k] - 0.8 * point.directions[1][k]);
  const [a, b] = inCoordinates(point, w);
  const [ru, rv] = point.tangents;
  for (const k of [0, 1, 2]) expect(a * ru[k] + b * rv[k]).toBeCloseTo(w[k], 12);
});
