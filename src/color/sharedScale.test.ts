import { describe, expect, test } from "vitest";
import { colorScale, positionOf, type RangeChoice } from "./scale";
import { commonScales, keepScale, unitedScale } from "./sharedScale";
import { evenly, modes } from "./testing/values";

describe("scales of several views", () => {
  test("have one range, and each says what is beyond it", () => {
    const scales = [evenly(-1, 1), evenly(-8, 8)].map((values) =>
      colorScale(values, { mode: "typed", min: -values.maximum / 2, max: values.maximum / 2 }, "diverging"),
    );
    const [small, large] = commonScales(scales);
    expect([small.low, small.high, large.low, large.high]).toEqual([-4, 4, -4, 4]);
    expect([small.clipsLow, small.clipsHigh]).toEqual([false, false]);
    expect([large.clipsLow, large.clipsHigh]).toEqual([true, true]);
  });

  test.each(modes)(
    "$mode: symmetric-log ones have one threshold, and the same colour for a value",
    (mode) => {
      const scales = [evenly(-1, 0.5), evenly(-800, 200)].map((values) =>
        colorScale(values, mode, "diverging", { spacing: "symlog" }),
      );
      const [a, b] = commonScales(scales);
      expect(a.threshold).toBeGreaterThan(0);
      for (const value of [-500, -1, 0, 0.01, 3]) expect(positionOf(a, value)).toBe(positionOf(b, value));
    },
  );

  test("a plane of zeros does not widen the others' range", () => {
    const [zeros, small] = commonScales(
      [evenly(0, 0), evenly(-0.01, 0.01)].map((values) => colorScale(values, { mode: "full" }, "diverging")),
    );
    expect([zeros.high, small.high]).toEqual([0.01, 0.01]);
    expect(zeros.constant).toBe(0);
  });
});

test("a scale that is kept says what the new values have beyond it", () => {
  const scale = colorScale(evenly(-1, 1), { mode: "full" }, "diverging");
  expect(keepScale(scale, evenly(-3, 0.5))).toMatchObject({
    low: -1,
    high: 1,
    minimum: -3,
    maximum: 0.5,
    clipsLow: true,
    clipsHigh: false,
  });
  expect(keepScale(scale, undefined)).toMatchObject({ clipsLow: false, clipsHigh: false, constant: null });
  expect(keepScale(colorScale(evenly(2, 2), { mode: "full" }, "diverging"), evenly(0.5, 0.5)).constant).toBe(
    0.5,
  );
  expect(keepScale(scale, { ...evenly(-1e-16, 1e-16), roundOff: 1e-15 }).constant).toBe(0);
});

describe("one scale for what is seen one after another", () => {
  const moments = [evenly(0, 0), evenly(-1, 0.5), evenly(-8, 2)];
  const united = (range: RangeChoice, values = moments) =>
    unitedScale(values.map((each) => colorScale(each, range, "diverging")));

  test.each(modes.filter(({ mode }) => mode !== "typed"))("$mode: every moment has room on it", (range) => {
    const scale = united(range);
    for (const moment of moments)
      expect(keepScale(scale, moment)).toMatchObject({ low: scale.low, high: scale.high });
    expect(-scale.low).toBe(scale.high);
    expect(scale.high).toBeGreaterThan(7);
    expect(scale).toMatchObject({ minimum: -8, maximum: 2, constant: null, empty: false });
    expect(scale.divisor).toBe(range.mode === "normalised" ? 8 : 1);
    const small = [evenly(-1, 1), evenly(-0.5, 0.5), evenly(0, 0)];
    expect(united(range, small).divisor).toBe(1);
  });

  test("typed limits stay, whatever comes", () => {
    expect(united({ mode: "typed", min: -1, max: 1 })).toMatchObject({ low: -1, high: 1, clipsLow: true });
  });

  test("what is one value at each moment need not be one value all the time", () => {
    expect(united({ mode: "full" }, [evenly(2, 2), evenly(3, 3)]).constant).toBeNull();
    expect(united({ mode: "full" }, [evenly(2, 2), evenly(2, 2)]).constant).toBe(2);
    expect(united({ mode: "full" }, [evenly(0, 0)]).constant).toBe(0);
  });
});
