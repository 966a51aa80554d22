import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statistics } from "../core/types";
import { levelOf } from "./lookup";
import { colorScale, positionOf, valueAt } from "./scale";
import { evenly, modes, statisticsOf } from "./testing/values";

const seed = 20230719;

describe("diverging", () => {
  test.each(modes)("$mode: zero is exactly in the middle", (mode) => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = colorScale(statisticsOf(values), mode, "diverging");
        expect(scale.low).toBe(-scale.high);
        expect(scale.high).toBeGreaterThan(0);
        expect(positionOf(scale, 0)).toBe(0.5);
      }),
      { seed },
    );
  });

  test("automatic limits hold the middle 96 % and no more than a quarter beyond it", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (size) => {
        const { low, high, clipsHigh, clipsLow } = colorScale(
          evenly(-size, size),
          { mode: "automatic" },
          "diverging",
        );
        expect(high).toBeGreaterThanOrEqual(0.96 * size * (1 - 1e-5));
        expect(high).toBeLessThanOrEqual(0.96 * size * 1.26);
        expect(clipsHigh).toBe(size > high * (1 + 1e-6));
        expect(clipsLow).toBe(-size < low * (1 + 1e-6));
      }),
      { seed },
    );
  });

  test("automatic limits are short numbers", () => {
    expect(colorScale(evenly(-1.01, 1.01), { mode: "automatic" }, "diverging").high).toBe(1);
    expect(colorScale(evenly(-1.55e-5, 1e-5), { mode: "automatic" }, "diverging").high).toBe(1.5e-5);
  });

  test("outliers are clipped, and said to be", () => {
    const values = Array.from({ length: 1000 }, (_, i) => Math.sin(i));
    const scale = colorScale(statisticsOf([...values, 1e9]), { mode: "automatic" }, "diverging");
    expect(scale.high).toBe(1);
    expect(scale).toMatchObject({ clipsLow: false, clipsHigh: true });
    expect(colorScale(statisticsOf([...values, 1e9]), { mode: "full" }, "diverging").high).toBe(1e9);
  });
});

describe("planes that are the same everywhere", () => {
  test("a sphere's S = 2 is a colour of its own, and the legend is about it", () => {
    const scale = colorScale(evenly(2 - 1e-7, 2 + 1e-7), { mode: "automatic" }, "diverging");
    expect(scale.constant).toBeCloseTo(2, 6);
    expect([scale.low, scale.high]).toEqual([-3, 3]);
    expect(positionOf(scale, 2)).toBeCloseTo(5 / 6, 6);
    expect(scale).toMatchObject({ clipsLow: false, clipsHigh: false });
  });

  test("in full, and normalised, it is the end", () => {
    for (const mode of ["full", "normalised"] as const) {
      const scale = colorScale(evenly(-2 - 1e-7, -2 + 1e-7), { mode }, "diverging");
      expect(positionOf(scale, -2)).toBeLessThan(1e-6);
      expect(scale.clipsLow).toBe(false);
    }
  });

  test("a pseudosphere is not white either, and zero stays in the middle", () => {
    const scale = colorScale(evenly(-2, -2), { mode: "automatic" }, "diverging");
    expect(positionOf(scale, -2)).toBeCloseTo(1 / 6, 12);
  });

  test("zeros have the middle colour", () => {
    for (const mode of modes) {
      const scale = colorScale(evenly(0, 0), mode, "diverging");
      expect(positionOf(scale, 0)).toBe(0.5);
      expect(scale.constant).toBe(0);
      expect(scale.divisor).toBe(1);
    }
  });

  test("on a sequential scale the value is in the middle", () => {
    const scale = colorScale(evenly(4, 4), { mode: "automatic" }, "sequential");
    expect(positionOf(scale, 4)).toBe(0.5);
  });

  test("a flat region with a bump is shown in full", () => {
    const scale = colorScale(
      statisticsOf([...new Array(999).fill(0), 5]),
      { mode: "automatic" },
      "diverging",
    );
    expect(scale).toMatchObject({ low: -5, high: 5, clipsHigh: false });
  });
});

test.each([1e-25, 1e-12, 1, 1e12, 1e30])("values of the order of %s fill the scale", (size) => {
  for (const mode of ["automatic", "full", "normalised"] as const) {
    const scale = colorScale(evenly(-size, size), { mode }, "diverging");
    expect(positionOf(scale, 0.9 * size)).toBeGreaterThan(0.85);
    expect(Number.isFinite(1 / (scale.high - scale.low))).toBe(true);
  }
});

describe("normalised", () => {
  test("divides by the greatest magnitude", () => {
    const scale = colorScale(evenly(-2.19, 1), { mode: "normalised" }, "diverging");
    expect(scale.divisor).toBe(2.19);
    expect([scale.low / scale.divisor, scale.high / scale.divisor]).toEqual([-1, 1]);
  });

  test("runs from 0 to 1 where nothing is negative", () => {
    const scale = colorScale(evenly(0.5, 4), { mode: "normalised" }, "sequential");
    expect([scale.low, scale.high, scale.divisor]).toEqual([0, 4, 4]);
  });
});

test("typed limits are taken in either order, and equal ones still make a scale", () => {
  expect(colorScale(evenly(0, 9), { mode: "typed", min: 5, max: 1 }, "sequential")).toMatchObject({
    low: 1,
    high: 5,
    clipsLow: true,
    clipsHigh: true,
  });
  const { low, high } = colorScale(evenly(0, 9), { mode: "typed", min: 3, max: 3 }, "sequential");
  expect(low).toBeLessThan(high);
});

test("round-off of zero is zero, unless limits are typed", () => {
  const noise = {
    ...statisticsOf(Array.from({ length: 500 }, (_, i) => 1e-15 * Math.sin(i * i))),
    roundOff: 1e-13,
  };
  for (const mode of ["automatic", "full", "normalised"] as const)
    expect(colorScale(noise, { mode }, "diverging")).toMatchObject({
      constant: 0,
      low: -1,
      high: 1,
      divisor: 1,
    });
  expect(colorScale(noise, { mode: "typed", min: 0, max: 1e-15 }, "diverging").high).toBe(1e-15);
  // A real value among it is not.
  const bump = statisticsOf([...Array.from({ length: 500 }, (_, i) => 1e-15 * Math.sin(i * i)), 0.3]);
  expect(colorScale({ ...bump, roundOff: 1e-13 }, { mode: "automatic" }, "diverging")).toMatchObject({
    constant: null,
    high: 0.3,
  });
});

test("where nothing is defined there is a scale, and it says so", () => {
  const none: Statistics = {
    count: 0,
    minimum: Number.NaN,
    maximum: Number.NaN,
    quantiles: new Float64Array(101).fill(Number.NaN),
  };
  for (const statistics of [none, undefined])
    for (const mode of modes) {
      const scale = colorScale(statistics, mode, "diverging");
      expect(scale.empty).toBe(true);
      expect(scale.low).toBeLessThan(scale.high);
    }
});

describe("symmetric-log", () => {
  const spacing = "symlog";

  test.each(modes)(
    "$mode: zero is exactly in the middle, and the ends are those of the linear scale",
    (mode) => {
      fc.assert(
        fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
          const scale = colorScale(statisticsOf(values), mode, "diverging", { spacing });
          const linear = colorScale(statisticsOf(values), mode, "diverging");
          expect(scale.threshold).toBeGreaterThan(0);
          expect({ ...scale, threshold: 0 }).toEqual(linear);
          expect(positionOf(scale, 0)).toBe(0.5);
          expect(positionOf(scale, scale.low)).toBe(0);
          expect(positionOf(scale, scale.high)).toBe(1);
        }),
        { seed },
      );
    },
  );

  test.each(["diverging", "sequential"] as const)(
    "%s: places and values are each other's inverse",
    (kind) => {
      fc.assert(
        fc.property(
          fc.double({ min: -1e4, max: 1e4, noNaN: true }),
          fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (low, span, t) => {
            for (const spread of ["linear", "symlog"] as const) {
              const scale = colorScale(evenly(low, low + span), { mode: "full" }, kind, { spacing: spread });
              expect(positionOf(scale, valueAt(scale, t))).toBeCloseTo(t, 6);
            }
          },
        ),
        { seed },
      );
    },
  );

  test("small values are told apart beside large ones", () => {
    const values = statisticsOf(
      Array.from({ length: 401 }, (_, k) => Math.sign(k - 200) * 10 ** (Math.abs(k - 200) / 25 - 4)),
    );
    const scale = colorScale(values, { mode: "full" }, "diverging", { spacing });
    const linear = colorScale(values, { mode: "full" }, "diverging");
    const steps = [0.01, 0.1, 1, 10].map(
      (x) => levelOf(positionOf(scale, 10 * x)) - levelOf(positionOf(scale, x)),
    );
    for (const step of steps) expect(step).toBeGreaterThan(10);
    expect(levelOf(positionOf(linear, 1))).toBe(levelOf(positionOf(linear, 0.01)));
  });

  test("normalised, the threshold is a power of ten of what the legend shows", () => {
    const { threshold, divisor } = colorScale(evenly(-2.19, 1), { mode: "normalised" }, "diverging", {
      spacing,
    });
    expect(Math.log10(threshold / divisor)).toBeCloseTo(Math.round(Math.log10(threshold / divisor)), 12);
  });
});
