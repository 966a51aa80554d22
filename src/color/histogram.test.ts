import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statistics } from "../core/types";
import { histogram, shareAbove, shareBelow } from "./histogram";
import { colorScale, valueAt } from "./scale";

const seed = 20230719;

/** Statistics of some numbers, as the engine gives them. */
function plane(values: readonly number[]): Statistics {
  const sorted = [...values].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const quantiles = Float64Array.from({ length: 101 }, (_, p) => {
    const place = (p / 100) * last;
    const below = Math.floor(place);
    return sorted[below] + (place - below) * (sorted[Math.min(below + 1, last)] - sorted[below]);
  });
  return { count: sorted.length, minimum: sorted[0], maximum: sorted[last], quantiles };
}

/** Of a seeded bell curve. */
const bell = plane(
  Array.from({ length: 4000 }, (_, k) => {
    const [a, b] = [
      Math.abs(Math.sin(12.9898 * k) * 43758.5453) % 1,
      Math.abs(Math.sin(78.233 * k) * 12543.85) % 1,
    ];
    return Math.sqrt(-2 * Math.log(a || 0.5)) * Math.cos(2 * Math.PI * b);
  }),
);

describe("histogram", () => {
  test.each(["linear", "symlog"] as const)("%s: all values are in it, or beyond its ends", (spacing) => {
    for (const range of [
      { mode: "full" },
      { mode: "automatic" },
      { mode: "typed", min: -0.5, max: 2 },
    ] as const) {
      const scale = colorScale(bell, range, "sequential", { spacing });
      const bins = histogram(bell, scale, 40);
      const inside = bins.reduce((sum, { share }) => sum + share, 0);
      expect(inside + shareBelow(bell, scale.low) + shareAbove(bell, scale.high)).toBeCloseTo(1, 10);
    }
  });

  test("each column holds the values of its colours", () => {
    const scale = colorScale(bell, { mode: "full" }, "diverging", { spacing: "symlog" });
    const values = Float64Array.from(bell.quantiles);
    for (const { from, to, share } of histogram(bell, scale, 10)) {
      const [low, high] = [valueAt(scale, from), valueAt(scale, to)];
      const counted = values.filter((x) => x >= low && x < high).length / values.length;
      expect(Math.abs(share - counted)).toBeLessThan(0.025);
    }
  });

  test("an even spread is level, a common value is one column", () => {
    const even = plane(Array.from({ length: 1001 }, (_, k) => k / 1000));
    const scale = colorScale(even, { mode: "full" }, "sequential");
    for (const { share } of histogram(even, scale, 20)) expect(share).toBeCloseTo(0.05, 2);
    const flat = plane([...new Array(600).fill(0.55), ...Array.from({ length: 400 }, (_, k) => k / 399)]);
    const bins = histogram(flat, colorScale(flat, { mode: "full" }, "sequential"), 10);
    expect(bins[5].share).toBeGreaterThan(0.6);
    expect(bins[5].share).toBeLessThan(0.68);
  });

  test("is nothing where there is nothing", () => {
    expect(histogram(plane([]), colorScale(undefined, { mode: "full" }, "diverging"), 10)).toEqual([]);
  });
});

describe("shares", () => {
  test("grow from 0 to 1, and what is neither below nor above is the value itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }),
        fc.integer({ min: -11, max: 11 }),
        (values, x) => {
          const statistics = plane(values);
          const [below, above] = [shareBelow(statistics, x), shareAbove(statistics, x)];
          expect(below).toBeGreaterThanOrEqual(0);
          expect(below + above).toBeLessThanOrEqual(1 + 1e-12);
          expect(below).toBeLessThanOrEqual(shareBelow(statistics, x + 1) + 1e-12);
          if (x < Math.min(...values)) expect([below, above]).toEqual([0, 1]);
          if (x > Math.max(...values)) expect([below, above]).toEqual([1, 0]);
        },
      ),
      { seed },
    );
  });

  test("the extremes have nothing beyond", () => {
    expect(shareBelow(bell, bell.minimum)).toBe(0);
    expect(shareAbove(bell, bell.maximum)).toBe(0);
  });
});
