import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounce, traverse } from "./bounce";

const range = { min: -1, max: 3 };

describe("a parameter that moves by itself", () => {
  it("turns at the ends of its range, and comes back to where it was after one round", () => {
    const start = { value: 0, direction: 1 as const };
    expect(bounce(range, start, 0)).toEqual(start);
    expect(bounce(range, start, 0.75 * traverse)).toEqual({ value: 3, direction: 1 });
    expect(bounce(range, start, traverse)).toEqual({ value: 2, direction: -1 });
    const round = bounce(range, start, 2 * traverse);
    expect(round.value).toBeCloseTo(0);
    expect(round.direction).toBe(1);
  });

  it("stays in its range, and is where it would be in however many steps", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.constantFrom<1 | -1>(1, -1),
        fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), { maxLength: 8 }),
        (value, direction, steps) => {
          const start = { value: Math.max(-1, Math.min(3, value)), direction };
          const at = steps.reduce((from, step) => bounce(range, from, step), start);
          expect(at.value).toBeGreaterThanOrEqual(-1);
          expect(at.value).toBeLessThanOrEqual(3);
          const whole = bounce(
            range,
            start,
            steps.reduce((sum, step) => sum + step, 0),
          );
          expect(at.value).toBeCloseTo(whole.value, 6);
        },
      ),
      { seed: 20260303 },
    );
  });
});
