import { describe, expect, it } from "vitest";
import { compile } from "../core";
import type { Size } from "./stages";
import { axisExtremes, mergeExtremes, quantityStatistics, stageBounds } from "./statistics";

const cap = compile({
  kind: "graph",
  expressions: { z: "sqrt(1-u^2-v^2)" },
  domain: { u: [-1.2, 1.2], v: [-1.3, 0.9] },
});
const size: Size = [90, 70];
const quantities = ["height"] as const;

const bandsOf = (borders: number[]) =>
  borders.slice(1).map((last, k) => cap.sample({ size, quantities, rows: [borders[k], last] }));
const boundsOf = (bands: ReturnType<typeof bandsOf>) => {
  const parts = bands.map(({ positions, size: [, nv] }) => axisExtremes(positions, nv));
  const axes = [0, 1, 2].map((axis) => mergeExtremes(parts.map((part) => part[axis])));
  return stageBounds(bands, size, axes);
};

describe("statistics of a stage", () => {
  const whole = cap.sample({ size, quantities });

  it.each([[[0, 89]], [[0, 40, 89]], [[0, 1, 2, 50, 89]]])(
    "are those of the surface sampled in one, for bands that end at rows %s",
    (borders) => {
      const bands = bandsOf(borders);
      expect(quantityStatistics(bands, size, "height")).toEqual(whole.planes.height?.statistics);
      expect(boundsOf(bands)).toEqual(boundsOf([whole]));
    },
  );

  it("bound the surface, and nearly all of each axis", () => {
    const { min, max, low, high } = boundsOf(bandsOf([0, 30, 89]));
    const there = [...whole.positions.subarray(0, 3 * 90 * 70)]
      .filter((_, k) => k % 3 === 2)
      .filter(Number.isFinite);
    // The rim, a cut, is at z = 0.
    expect(min[2]).toBeCloseTo(0, 5);
    expect(max[2]).toBe(Math.max(...there));
    const share = (x: number) => there.filter((z) => z <= x).length / there.length;
    expect(share(low[2])).toBeCloseTo(0.01, 1);
    expect(share(high[2])).toBeCloseTo(0.99, 1);
    for (const axis of [0, 1, 2]) {
      expect(min[axis]).toBeLessThanOrEqual(low[axis]);
      expect(low[axis]).toBeLessThan(high[axis]);
      expect(high[axis]).toBeLessThanOrEqual(max[axis]);
    }
  });

  it("are NaN where there is nothing", () => {
    const nowhere = compile({ kind: "graph", expressions: { z: "sqrt(-1-u^2)" } }).sample({
      size,
      quantities,
    });
    const parts = axisExtremes(nowhere.positions, size[1]);
    expect(stageBounds([nowhere], size, parts).low).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(quantityStatistics([nowhere], size, "height")).toMatchObject({ count: 0, minimum: Number.NaN });
  });
});
