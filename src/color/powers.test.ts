import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { powerTicks } from "./powers";

const seed = 20230719;
const labels = (...given: Parameters<typeof powerTicks>) => powerTicks(...given).map(({ label }) => label);

describe("powerTicks", () => {
  test.each([
    [-10, 10, 1, 5, ["−10", "−1", "0", "1", "10"]],
    [-1000, 1000, 0.1, 11, ["−1000", "−100", "−10", "−1", "−0.1", "0", "0.1", "1", "10", "100", "1000"]],
    // Every second power, from the greatest down.
    [-1000, 1000, 0.1, 7, ["−1000", "−10", "−0.1", "0", "0.1", "10", "1000"]],
    [-1e5, 1e5, 10, 5, ["−10⁵", "−10²", "0", "10²", "10⁵"]],
    [0, 490, 10, 9, ["0", "10", "20", "50", "100", "200"]],
    [
      -2e-5,
      2e-5,
      1e-6,
      20,
      ["−2×10⁻⁵", "−10⁻⁵", "−5×10⁻⁶", "−2×10⁻⁶", "−10⁻⁶", "0", "10⁻⁶", "2×10⁻⁶", "5×10⁻⁶", "10⁻⁵", "2×10⁻⁵"],
    ],
    // No power of ten inside: the numbers of a linear scale.
    [110, 190, 10, 4, ["120", "140", "160", "180"]],
  ] as const)("from %s to %s beyond %s, about %s", (low, high, threshold, count, expected) => {
    expect(labels(low, high, threshold, count)).toEqual(expected);
  });

  test("ascend within the ends, and are symmetric where the ends are", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 3, max: 20 }),
        (size, decades, count) => {
          const high = 10 ** size;
          const threshold = Number(`1e${Math.floor(size) - decades}`);
          const values = powerTicks(-high, high, threshold, count).map(({ value }) => value);
          expect(values).toContain(0);
          expect(values.length).toBeGreaterThanOrEqual(3);
          for (let k = 1; k < values.length; k++) expect(values[k]).toBeGreaterThan(values[k - 1]);
          expect(values.map((x) => 0 - x).reverse()).toEqual(values.map((x) => x + 0));
          expect(values[values.length - 1]).toBeLessThanOrEqual(high * (1 + 1e-8));
        },
      ),
      { seed },
    );
  });

  test("are none where there is no range", () => {
    expect(powerTicks(1, 1, 0.1, 5)).toEqual([]);
    expect(powerTicks(0, Number.POSITIVE_INFINITY, 0.1, 5)).toEqual([]);
    expect(powerTicks(0, 1, 0, 5)).toEqual([]);
  });
});
