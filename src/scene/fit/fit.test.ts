import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphStage, parametricStage } from "../testing/stages";
import type { SceneView } from "../types";
import { type Extent, fitPlane, fitSurface } from "./fit";
import { Fits } from "./fits";

const seed = 20230719;

const waves = () => graphStage((u, v) => Math.exp(-0.1 * u) * Math.sin(u) * Math.sin(v), [0, 10], [0, 10]);

describe("a graph, fitted", () => {
  test("fills the square, keeps one scale for x and y, and has the fitted height", () => {
    const fit = fitSurface(waves(), "fitted");
    expect(fit.half[0]).toBeCloseTo(1, 6);
    expect(fit.half[1]).toBeCloseTo(1, 6);
    expect(fit.half[2]).toBeCloseTo(0.56, 6);
    expect(fit.scale[0]).toBe(fit.scale[1]);
    expect(fit.verticalFactor).toBeCloseTo(fit.scale[2] / fit.scale[0], 12);
    expect(fit.clipped).toBe(false);
  });

  test("has every vertex in the box, whatever the domain and the height", () => {
    const size = fc.integer({ min: -9, max: 9 }).map((power) => 10 ** power);
    fc.assert(
      fc.property(size, size, fc.double({ min: 0.05, max: 20, noNaN: true }), (width, height, ratio) => {
        const stage = graphStage(
          (u, v) => height * Math.cos(u / width) * Math.sin(v / width),
          [0, 3 * width],
          [-width * ratio, width * ratio],
        );
        const fit = fitSurface(stage, "fitted");
        const reaches = stage.bands[0].positions.map((x, k) =>
          Math.abs((x - fit.center[k % 3]) * fit.scale[k % 3]),
        );
        expect(Math.max(...reaches)).toBeLessThanOrEqual(1.0001);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("with true height has one scale for all", () => {
    const fit = fitSurface(waves(), "equal");
    expect(fit.scale[0]).toBe(fit.scale[2]);
    expect(fit.verticalFactor).toBe(1);
  });

  test("over a narrow strip is drawn as a square", () => {
    const fit = fitSurface(
      graphStage((u) => u, [0, 100], [0, 1]),
      "fitted",
    );
    expect(fit.half[0]).toBeCloseTo(1, 6);
    expect(fit.half[1]).toBeCloseTo(1, 6);
  });
});

describe("surfaces that have no height", () => {
  test.each([0, 7, -3e8])("a plane at z = %s lies in the middle of a box with room", (z) => {
    const fit = fitSurface(
      graphStage(() => z, [-3, 3], [-3, 3]),
      "fitted",
    );
    expect(fit.half[2]).toBeGreaterThan(0.1);
    expect(fit.center[2]).toBeCloseTo(z, 6);
    expect(fit.scale.every((scale) => scale > 0 && Number.isFinite(scale))).toBe(true);
  });

  test("a stage without a point gives a box", () => {
    const fit = fitSurface(
      graphStage(() => Number.NaN, [-3, 3], [-3, 3]),
      "fitted",
    );
    expect([...fit.scale, ...fit.half, ...fit.center].every(Number.isFinite)).toBe(true);
    expect(Math.min(...fit.half)).toBeGreaterThan(0);
  });
});

describe("surfaces that shoot away", () => {
  test("1/(u − 5) is cut, and what is left shows its form", () => {
    const fit = fitSurface(
      graphStage(
        (u) => 1 / (u - 5),
        [0, 10],
        [0, 10],
        100,
        (u) => [(u - 5) ** -2, 0],
      ),
      "fitted",
    );
    expect(fit.clipped).toBe(true);
    expect(fit.high[2]).toBeLessThan(8);
    expect(fit.high[2]).toBeGreaterThan(1);
    expect(fit.low[2]).toBeCloseTo(-fit.high[2], 0);
  });

  test("1/u² is cut above and whole below", () => {
    const stage = graphStage(
      (u) => 1 / u ** 2,
      [-2, 2],
      [0, 1],
      100,
      (u) => [2 * u ** -3, 0],
    );
    const fit = fitSurface(stage, "fitted");
    expect(fit.clipped).toBe(true);
    expect(fit.low[2]).toBeCloseTo(0.25, 6);
    expect(fit.high[2]).toBeLessThan(stage.bounds.max[2] / 10);
  });

  test("a narrow peak has a summit and is not cut", () => {
    const peak = (u: number, v: number) => Math.exp(-20 * (u * u + v * v));
    const fit = fitSurface(
      graphStage(peak, [-5, 5], [-5, 5], 101, (u, v) => [-40 * u * peak(u, v), -40 * v * peak(u, v)]),
      "fitted",
    );
    expect(fit.clipped).toBe(false);
    expect(fit.high[2]).toBeCloseTo(1, 6);
  });

  test("a closed surface is whole", () => {
    const fit = fitSurface(
      parametricStage(
        (u, v) => [Math.cos(u) * Math.sin(v), Math.sin(u) * Math.sin(v), Math.cos(v)],
        [0, 6.3],
        [0, 3.1],
      ),
      "equal",
    );
    expect(fit.clipped).toBe(false);
    for (const half of fit.half) expect(half).toBeCloseTo(1, 2);
  });
});

describe("a held box", () => {
  const view = (stage: SceneView["stage"], vertical: SceneView["vertical"] = "fitted") =>
    ({ id: "a", stage, vertical }) as SceneView;
  const wave = (height: number) => graphStage((u) => height * Math.sin(u), [0, 6], [0, 6]);

  test("stays while a slider moves, and is fitted when it rests", () => {
    const fits = new Fits();
    const first = view(wave(1));
    const grown = view(wave(3));
    fits.update([first], false);
    const before = fits.of(first);
    fits.update([grown], true);
    expect(fits.of(grown)).toBe(before);
    expect(fits.isHeld(grown)).toBe(true);
    fits.update([grown], false);
    expect(fits.of(grown)?.high[2]).toBeCloseTo(3, 2);
    expect(fits.isHeld(grown)).toBe(false);
  });

  test("gives way to another kind of height, and to a first surface", () => {
    const fits = new Fits();
    const first = view(wave(1));
    fits.update([first], true);
    expect(fits.of(first)).not.toBeNull();
    const level = view(wave(3), "equal");
    fits.update([level], true);
    expect(fits.of(level)?.verticalFactor).toBe(1);
    fits.update([], false);
    expect(fits.of(first)).toBeNull();
  });
});

test("a given extent is fitted anew for another kind of height, and only then", () => {
  const extent: Extent = [0, 1, 8].map((high) => ({ low: -1, high, cut: false }));
  const fits = new Fits();
  const stage = waves();
  const show = (vertical: SceneView["vertical"]) => {
    const view = { id: "a", stage, vertical, extent } as SceneView;
    fits.update([view], false);
    return fits.of(view);
  };
  const fitted = show("fitted");
  expect(show("fitted")).toBe(fitted);
  expect(fitted?.verticalFactor).not.toBe(1);
  expect(show("equal")?.verticalFactor).toBe(1);
  expect(show("fitted")).toBe(fitted);
});

test("the plane of a view from above keeps its proportions unless it is a strip", () => {
  const domain = (u: [number, number], v: [number, number]) => fitPlane({ ...waves(), domain: { u, v } });
  expect(domain([0, 10], [0, 5]).half).toEqual([1, 0.5]);
  expect(domain([2, 4], [-1, 1]).center).toEqual([3, 0]);
  expect(domain([0, 100], [0, 1]).half).toEqual([1, 1]);
});

test("a view's vertical factor is told when it changes", () => {
  const told: [string, number | null][] = [];
  const fits = new Fits();
  const stage = waves();
  const show = (vertical: SceneView["vertical"]) =>
    fits.update([{ id: "a", stage, vertical } as SceneView], false, (view, factor) =>
      told.push([view, factor]),
    );
  show("fitted");
  show("fitted");
  show("equal");
  fits.update([], false, (view, factor) => told.push([view, factor]));
  expect(told).toEqual([
    ["a", expect.closeTo(fitSurface(stage, "fitted").verticalFactor, 12)],
    ["a", 1],
    ["a", null],
  ]);
});
