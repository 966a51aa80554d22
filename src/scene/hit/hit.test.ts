import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SampledSurface } from "../../core/types";
import { compiled } from "../../testing/compiled";
import { Random } from "../../testing/random";
import type { SurfaceStage } from "../../worker/types";
import { homeCamera } from "../camera/camera";
import { cameraViewport, project, rayAt } from "../camera/viewport";
import { fitSurface } from "../fit/fit";
import { graphStage, parametricStage } from "../testing/stages";
import { locate } from "./locate";
import { isHidden, pickSurface } from "./pick";
import { firstHit, isBlocked, type WorldRay } from "./ray";
import { bandTree } from "./tree";

const seed = 20230719;

/** Every triangle, one by one, by the signs of three volumes instead of Cramer's rule. */
function slowFirstHit(band: SampledSurface, { origin: o, direction: d }: WorldRay): number {
  const volume = (a: number[], b: number[], c: number[]) =>
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0]);
  let nearest = Number.POSITIVE_INFINITY;
  for (let t = 0; t < band.index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) =>
      [0, 1, 2].map((axis) => band.positions[3 * band.index[t + k] + axis] - o[axis]),
    );
    const way = [d[0], d[1], d[2]];
    const [p, q, r] = [volume(way, a, b), volume(way, b, c), volume(way, c, a)];
    if (!((p > 0 && q > 0 && r > 0) || (p < 0 && q < 0 && r < 0))) continue;
    const normal = [0, 1, 2].map((k) => {
      const [i, j] = [(k + 1) % 3, (k + 2) % 3];
      return (b[i] - a[i]) * (c[j] - a[j]) - (b[j] - a[j]) * (c[i] - a[i]);
    });
    const dot = (x: number[], y: number[]) => x.reduce((sum, value, k) => sum + value * y[k], 0);
    const along = dot(normal, a) / dot(normal, way);
    if (along > 0) nearest = Math.min(nearest, along);
  }
  return nearest;
}

describe("the tree of triangles", () => {
  const ragged = graphStage(
    (u, v) => (Math.hypot(u - 0.3, v) < 0.4 ? Number.NaN : Math.sin(3 * u) * v),
    [-1.5, 1.5],
    [-1, 2],
    23,
  );
  const ball = parametricStage(
    (u, v) => [Math.cos(u) * Math.sin(v), Math.sin(u) * Math.sin(v), Math.cos(v)],
    [0, 2 * Math.PI],
    [0, Math.PI],
    20,
  );

  test.each([
    ["a graph with a hole", ragged],
    ["a sphere", ball],
  ])("holds every triangle of %s once, in boxes", (_, { bands: [band] }) => {
    const { triangles, leaves, starts, boxes } = bandTree(band);
    expect([...triangles].sort((a, b) => a - b)).toEqual(
      Array.from({ length: band.index.length / 3 }, (_unused, k) => 3 * k),
    );
    for (let leaf = 0; leaf < leaves; leaf++)
      for (let at = starts[leaf]; at < starts[leaf + 1]; at++)
        for (const corner of [0, 1, 2])
          for (const axis of [0, 1, 2]) {
            const x = band.positions[3 * band.index[triangles[at] + corner] + axis];
            expect(x).toBeGreaterThanOrEqual(boxes[6 * (leaves + leaf) + axis]);
            expect(x).toBeLessThanOrEqual(boxes[6 * (leaves + leaf) + 3 + axis]);
            expect(x).toBeLessThanOrEqual(boxes[6 + 3 + axis]);
          }
  });

  test.each([
    ["a graph with a hole", ragged],
    ["a sphere", ball],
  ])("finds on %s what trying every triangle finds", (_, { bands: [band] }) => {
    const tree = bandTree(band);
    // No tidy numbers: a ray exactly through an edge meets either triangle, or by a rounding none.
    const random = new Random(seed);
    const vector = () => [0, 1, 2].map(() => random.uniform(-2, 2));
    let hits = 0;
    for (let run = 0; run < 400; run++) {
      const ray = { origin: vector(), direction: vector() };
      const expected = slowFirstHit(band, ray);
      const hit = firstHit([tree], ray);
      if (Number.isFinite(expected)) expect(hit?.t).toBeCloseTo(expected, 6);
      else expect(hit).toBeNull();
      expect(isBlocked([tree], ray)).toBe(hit !== null);
      if (!hit) continue;
      hits++;
      expect(isBlocked([tree], { ...ray, end: 0.999 * hit.t })).toBe(false);
    }
    expect(hits).toBeGreaterThan(50);
  });

  test("is met by rays along an axis, whose direction has zeros", () => {
    const flat = [bandTree(graphStage(() => 0.5, [0, 1], [0, 1], 9).bands[0])];
    expect(firstHit(flat, { origin: [0.3, 0.3, 4], direction: [0, 0, -1] })?.t).toBeCloseTo(3.5, 12);
    expect(firstHit(flat, { origin: [0.3, 0.3, 4], direction: [0, 0, 1] })).toBeNull();
    expect(firstHit(flat, { origin: [1.3, 0.3, 4], direction: [0, 0, -1] })).toBeNull();
  });
});

test("a place of the domain is found on the drawn surface, its border too, and no hole is", () => {
  const stage = graphStage(
    (u, v) => (u > 2 && v > 2 ? Number.NaN : 2 * u - v),
    [0.1, 3],
    [0.1, 3],
    31,
    () => [2, -1],
  );
  for (const [u, v] of [
    [0.1, 0.1],
    [3, 0.1],
    [0.1, 3],
    [1.234, 1.777],
  ]) {
    const found = locate(stage, u, v);
    expect(found?.position[2]).toBeCloseTo(2 * u - v, 5);
    expect(found?.normal[0]).toBeCloseTo(-2 / Math.sqrt(6), 5);
  }
  expect(locate(stage, 2.6, 2.6)).toBeNull();
  expect(locate(stage, 3.1, 1)).toBeNull();
});

const box = { left: 0, top: 0, width: 640, height: 480 };
const surfaces = {
  waves: compiled({ z: "sin(u)*cos(1.5*v) + u*v/9" }, ["-3", "3"], ["-2", "4"]),
  torus: compiled(
    { x: "(2+cos(v))*cos(u)", y: "(2+cos(v))*sin(u)", z: "sin(v)" },
    ["0", "6"],
    ["0.1", "6.2"],
  ),
};

/** In two bands that share a row, as the workers make it. */
function sampled(surface: ReturnType<typeof compiled>, n: number): SurfaceStage {
  const middle = n >> 1;
  const bands = [
    [0, middle],
    [middle, n - 1],
  ].map((rows) => surface.sample({ size: [n, n], rows: rows as [number, number], quantities: [] }));
  const all = bands.flatMap(({ positions }) => [...positions]);
  const of = (axis: number) => all.filter((_, k) => k % 3 === axis);
  const [min, max] = [Math.min, Math.max].map((end) => [0, 1, 2].map((axis) => end(...of(axis))));
  const domain = { ...surface.domain };
  return {
    bands,
    size: [n, n],
    domain,
    formulas: {},
    parameters: [],
    statistics: {},
    bounds: { min, max, low: min, high: max },
    final: true,
  };
}

describe("picking against the engine", () => {
  test.each(Object.entries(surfaces))(
    "%s: the point under the pointer is the one that is drawn there",
    (_, surface) => {
      const stage = sampled(surface, 97);
      const fit = fitSurface(stage, "fitted");
      const viewport = cameraViewport(box, { ...homeCamera, elevation: 0.9 });
      const [[u0, u1], [v0, v1]] = Object.values(surface.domain);
      let found = 0;
      fc.assert(
        fc.property(
          fc.double({ min: 0.02, max: 0.98, noNaN: true }),
          fc.double({ min: 0.02, max: 0.98, noNaN: true }),
          (a, b) => {
            const [u, v] = [u0 + a * (u1 - u0), v0 + b * (v1 - v0)];
            const { position, normal } = surface.at([u, v]);
            const inBox = [0, 1, 2].map((k) => (position[k] - fit.center[k]) * fit.scale[k]) as [
              number,
              number,
              number,
            ];
            const { x, y } = project(viewport, inBox);
            const ray = rayAt(viewport, x, y);
            // Where the ray grazes the surface its place is ill-determined.
            const across = [0, 1, 2].map((k) => (normal[k] / fit.scale[k]) as number);
            const cosine =
              across.reduce((sum, n, k) => sum + n * ray.direction[k], 0) /
              Math.hypot(...across) /
              Math.hypot(...ray.direction);
            fc.pre(Math.abs(cosine) > 0.2);
            const hit = pickSurface(stage, fit, ray, false);
            if (!hit) throw new Error("nothing there");
            const gap = Math.hypot(hit.u - u, hit.v - v);
            // Or another part of the surface lies before it.
            if (gap > 0.2) return;
            found++;
            expect(gap).toBeLessThan(3e-5 * (u1 - u0));
          },
        ),
        { seed, numRuns: 200 },
      );
      expect(found).toBeGreaterThan(80);
    },
  );

  test("half of a torus hides the other", () => {
    const surface = surfaces.torus;
    const stage = sampled(surface, 65);
    const fit = fitSurface(stage, "equal");
    const hidden = (u: number, v: number, eye: number[]) => {
      const { position } = surface.at([u, v]);
      const origin = [0, 1, 2].map((k) => 1.001 * (position[k] - fit.center[k]) * fit.scale[k]);
      const direction = eye.map((x, k) => x - origin[k]);
      const ray = { origin, direction } as unknown as Parameters<typeof isHidden>[2];
      return isHidden(stage, fit, ray, 1, false);
    };
    const eye = [5, 0, 0.2];
    expect(hidden(0, 2 * Math.PI * 0.98, eye)).toBe(false);
    expect(hidden(Math.PI, 0.1, eye)).toBe(true);
  });
});
