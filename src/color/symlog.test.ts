import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clampThreshold, spread, thresholdFor, unspread } from "./symlog";

const seed = 20230719;
const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const threshold = fc.integer({ min: -9, max: 6 }).map((exponent) => Number(`1e${exponent}`));

describe("spread", () => {
  test("is odd, and increases", () => {
    fc.assert(
      fc.property(value, value, threshold, (x, y, a) => {
        expect(spread(-x, a)).toBe(-spread(x, a));
        if (y - x > 1e-12 * Math.abs(x)) expect(spread(y, a)).toBeGreaterThanOrEqual(spread(x, a));
      }),
      { seed },
    );
  });

  test("is undone by unspread, linear scales included", () => {
    fc.assert(
      fc.property(value, fc.oneof(threshold, fc.constant(0)), (x, a) => {
        expect(Math.abs(unspread(spread(x, a), a) - x)).toBeLessThanOrEqual(1e-12 * Math.max(a, Math.abs(x)));
      }),
      { seed },
    );
  });

  test("is even about zero, and gives every decade beyond the same room", () => {
    expect(spread(0.02, 1) / spread(0.01, 1)).toBeCloseTo(2, 3);
    const decades = [1e2, 1e3, 1e4, 1e5].map((x) => spread(10 * x, 1) - spread(x, 1));
    for (const decade of decades) expect(decade).toBeCloseTo(Math.LN10, 4);
  });
});

describe("the threshold", () => {
  const quantiles = (at: (part: number) => number) =>
    Float64Array.from({ length: 101 }, (_, p) => at(p / 100));

  test("is a power of ten that a quarter of the magnitudes lies about", () => {
    // Magnitudes from 1e-4 to 1, evenly in the logarithm, of both signs: a quarter is below 1e-3.
    const values = quantiles((part) => (part < 0.5 ? -(10 ** (-8 * part)) : 10 ** (8 * (part - 1))));
    expect([1e-3, 1e-4]).toContain(thresholdFor(values, 1));
  });

  test("stays one to seven decades below the limit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 10, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (q, l) => {
          const limit = 10 ** l;
          const found = thresholdFor(
            quantiles(() => 10 ** q),
            limit,
          );
          expect(limit / found).toBeGreaterThanOrEqual(10 * (1 - 1e-9));
          expect(limit / found).toBeLessThan(1.001e8);
          expect(Math.log10(found)).toBeCloseTo(Math.round(Math.log10(found)), 12);
        },
      ),
      { seed },
    );
  });

  test("is found where there is nothing to find it from", () => {
    expect(
      thresholdFor(
        quantiles(() => Number.NaN),
        1,
      ),
    ).toBe(1e-7);
    expect(thresholdFor([], 100)).toBe(1e-5);
    expect(clampThreshold(0, 1)).toBe(1e-7);
  });
});
