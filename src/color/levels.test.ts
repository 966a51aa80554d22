import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statistics } from "../core/types";
import { levelsOf, lineThreshold, mostLevels } from "./levels";
import { colorScale } from "./scale";

const seed = 20230719;

function evenly(minimum: number, maximum: number): Statistics {
  const quantiles = Float64Array.from({ length: 101 }, (_, p) => minimum + ((maximum - minimum) * p) / 100);
  return { count: 1000, minimum, maximum, quantiles };
}

describe("levelsOf", () => {
  test("are eight to fourteen or so over the range, at round numbers", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e3, max: 1e3, noNaN: true }),
        fc.double({ min: 1e-2, max: 1e4, noNaN: true }),
        (place, span) => {
          const low = place * span;
          const scale = colorScale(evenly(low, low + span), { mode: "full" }, "sequential");
          const levels = levelsOf(scale).filter(({ value }) => value >= scale.low && value <= scale.high);
          expect(levels.length).toBeGreaterThanOrEqual(6);
          expect(levels.length).toBeLessThanOrEqual(16);
        },
      ),
      { seed },
    );
  });

  test("are the legend's numbers, and go on in their steps where colours are clipped", () => {
    const scale = colorScale(evenly(-1.5, 8), { mode: "typed", min: -1, max: 1 }, "diverging");
    expect(levelsOf(scale).map(({ label }) => label)).toEqual([
      "−1.4",
      "−1.2",
      "−1.0",
      "−0.8",
      "−0.6",
      "−0.4",
      "−0.2",
      "0.0",
      "0.2",
      "0.4",
      "0.6",
      "0.8",
      "1.0",
      "1.2",
      "1.4",
      "1.6",
      "1.8",
      "2.0",
      "2.2",
      "2.4",
      "2.6",
      "2.8",
      "3.0",
    ]);
  });

  test("are powers of ten on a symmetric-log scale", () => {
    const scale = colorScale(evenly(-1000, 1000), { mode: "full" }, "diverging", { spacing: "symlog" });
    const labels = levelsOf(scale).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["−1000", "−100", "0", "100", "1000"]));
    expect(labels.length).toBeLessThanOrEqual(13);
  });

  test("say the divided value where the legend does, at the value itself", () => {
    const scale = colorScale(evenly(-2.5, 2.5), { mode: "normalised" }, "diverging");
    const last = levelsOf(scale).at(-1);
    expect(last?.label).toBe("1.0");
    expect(last?.value).toBeCloseTo(2.5, 12);
  });

  test("are none where there is one value, or none", () => {
    expect(levelsOf(colorScale(evenly(2, 2), { mode: "automatic" }, "diverging"))).toEqual([]);
    expect(levelsOf(colorScale(undefined, { mode: "automatic" }, "diverging"))).toEqual([]);
  });

  test("are never more than can be drawn, and always ascend", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.boolean(), (size, symlog) => {
        const limit = 10 ** size;
        const scale = colorScale(evenly(-1e9, 1e9), { mode: "typed", min: -limit, max: limit }, "diverging", {
          spacing: symlog ? "symlog" : "linear",
        });
        const values = levelsOf(scale).map(({ value }) => value);
        expect(values.length).toBeLessThanOrEqual(mostLevels);
        for (let k = 1; k < values.length; k++) expect(values[k]).toBeGreaterThan(values[k - 1]);
      }),
      { seed },
    );
  });
});

test("lines are all but linear between vertices where values are spread evenly, and logarithmic for outliers", () => {
  const even = evenly(-1, 1);
  expect(lineThreshold(colorScale(even, { mode: "full" }, "diverging"), even)).toBeGreaterThan(0.3);
  const peak = { ...even, quantiles: even.quantiles.map((x) => 1e-6 * x) };
  expect(lineThreshold(colorScale(peak, { mode: "full" }, "diverging"), peak)).toBeLessThan(1e-3);
});
