import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, ticks } from "./ticks";

const seed = 20230719;
const range = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: 1e-3, max: 1, noNaN: true }),
    fc.integer({ min: -14, max: 14 }),
    fc.integer({ min: 2, max: 12 }),
  )
  .map(([middle, half, power, count]) => {
    const size = 10 ** power;
    return { low: (middle - half) * size, high: (middle + half) * size, count };
  });

/** A label back to a number. */
function read(label: string): number {
  const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  const [mantissa, power] = label.replaceAll("−", "-").split("×10");
  if (power === undefined) return Number(mantissa);
  const exponent = [...power].map((c) => (c === "⁻" ? "-" : String(raised.indexOf(c)))).join("");
  return Number(`${mantissa}e${exponent}`);
}

describe("ticks", () => {
  test("lie inside, evenly, with zero among them when it is inside", () => {
    fc.assert(
      fc.property(range, ({ low, high, count }) => {
        const marks = ticks(low, high, count).map(({ value }) => value);
        const span = high - low;
        for (const value of marks) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-8 * span);
          expect(value).toBeLessThanOrEqual(high + 1e-8 * span);
        }
        if (low <= 0 && high >= 0) expect(marks).toContain(0);
        const steps = marks.slice(1).map((value, k) => value - marks[k]);
        for (const step of steps) expect(Math.abs(step / steps[0] - 1)).toBeLessThan(1e-6);
      }),
      { seed },
    );
  });

  test("are about as many as wanted, and 1, 2 or 5 times a power of ten apart", () => {
    fc.assert(
      fc.property(range, ({ low, high, count }) => {
        const marks = ticks(low, high, count);
        expect(marks.length).toBeGreaterThanOrEqual(Math.floor(count / Math.SQRT2 / 1.13) - 1);
        expect(marks.length).toBeLessThanOrEqual(count * 1.6 + 1);
        if (marks.length < 2) return;
        const step = marks[1].value - marks[0].value;
        const mantissa = step / 10 ** Math.floor(Math.log10(step) + 1e-6);
        expect([1, 2, 5].some((round) => Math.abs(mantissa - round) < 1e-4)).toBe(true);
      }),
      { seed },
    );
  });

  test("have labels that say the value, differ, and agree in their decimals", () => {
    fc.assert(
      fc.property(range, ({ low, high, count }) => {
        const marks = ticks(low, high, count);
        expect(new Set(marks.map(({ label }) => label)).size).toBe(marks.length);
        for (const { value, label } of marks) {
          expect(Math.abs(read(label) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
          expect(label).not.toContain("-");
          expect(label).not.toMatch(/^−0(\.0*)?$/);
        }
        const decimals = marks
          .filter(({ value }) => value !== 0)
          .map(({ label }) => label.split("×")[0].split(".")[1]?.length ?? 0);
        expect(new Set(decimals).size).toBeLessThanOrEqual(1);
      }),
      { seed },
    );
  });

  test.each([
    [-1, 1, 4, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]],
    [0, 10, 5, ["0", "2", "4", "6", "8", "10"]],
    [-3e-6, 3e-6, 3, ["−2×10⁻⁶", "0", "2×10⁻⁶"]],
    [0, 2.5e6, 5, ["0", "0.5×10⁶", "1.0×10⁶", "1.5×10⁶", "2.0×10⁶", "2.5×10⁶"]],
    [0.1, 0.3, 2, ["0.1", "0.2", "0.3"]],
  ])("from %s to %s", (low, high, count, labels) => {
    expect(ticks(low, high, count).map(({ label }) => label)).toEqual(labels);
  });

  test("are the doubles nearest to their notation", () => {
    expect(ticks(0, 1, 10).map(({ value }) => value)).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
  });

  test("are none where there is no range", () => {
    expect(ticks(1, 1, 5)).toEqual([]);
    expect(ticks(2, 1, 5)).toEqual([]);
    expect(ticks(Number.NaN, 1, 5)).toEqual([]);
    expect(ticks(0, Number.POSITIVE_INFINITY, 5)).toEqual([]);
  });
});

test.each([
  [2.19049, "2.19"],
  [-2.19049, "−2.19"],
  [0, "0"],
  [-0, "0"],
  [1500, "1500"],
  [123456, "1.23×10⁵"],
  [1e-7, "10⁻⁷"],
  [-2.5e-9, "−2.5×10⁻⁹"],
  [0.002, "0.002"],
  [Number.NaN, "undefined"],
  [Number.NEGATIVE_INFINITY, "−∞"],
])("formatNumber(%s) is %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
