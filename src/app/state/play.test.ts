import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advance,
  defaultPlay,
  placeOf,
  playKey,
  playModes,
  playSpeeds,
  readPlayKey,
  sweep,
  valueAt,
} from "./play";

const seed = { seed: 20260413 };
const place = fc.double({ min: 0, max: 1, noNaN: true });
const elapsed = fc.double({ min: 0, max: 5 * sweep, noNaN: true });
const play = fc.record({
  speed: fc.constantFrom(...playSpeeds),
  mode: fc.constantFrom(...playModes),
  direction: fc.constantFrom(1 as const, -1 as const),
});

describe("a motion", () => {
  it("stays in its range", () => {
    fc.assert(
      fc.property(place, play, elapsed, (from, how, time) => {
        const { place: at } = advance(from, how, time);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }),
      seed,
    );
  });

  it("depends on the time and not on the number of frames", () => {
    fc.assert(
      fc.property(place, play, elapsed, fc.integer({ min: 2, max: 40 }), (from, how, time, frames) => {
        if (how.mode === "once") return;
        const whole = advance(from, how, time);
        let parts = { place: from, direction: how.direction, ended: false };
        for (let k = 0; k < frames; k++)
          parts = advance(parts.place, { ...how, direction: parts.direction }, time / frames);
        // On a circle: the end of a loop is its beginning.
        const distance = Math.abs(parts.place - whole.place);
        expect(Math.min(distance, how.mode === "loop" ? 1 - distance : 1)).toBeLessThan(1e-9);
      }),
      seed,
    );
  });

  it("takes the time of a sweep from end to end, and a quarter of it at four times the speed", () => {
    expect(advance(0, defaultPlay, sweep).place).toBeCloseTo(1, 12);
    expect(advance(0, { ...defaultPlay, speed: 4 }, sweep / 8).place).toBeCloseTo(0.5, 12);
  });

  it("turns round, begins anew, or stays, by its mode", () => {
    const from = (mode: (typeof playModes)[number]) => advance(0.9, { ...defaultPlay, mode }, sweep / 5);
    expect(from("bounce")).toMatchObject({ place: expect.closeTo(0.9), direction: -1, ended: false });
    expect(from("loop")).toMatchObject({ place: expect.closeTo(0.1), direction: 1, ended: false });
    expect(from("once")).toMatchObject({ place: 1, ended: true });
    expect(advance(1, { ...defaultPlay, mode: "once" }, sweep / 4)).toMatchObject({
      place: 0.25,
      ended: false,
    });
  });

  it("begins at the nearer end where the value is beyond the range", () => {
    expect(advance(7, defaultPlay, 0).place).toBe(1);
    expect(advance(-7, defaultPlay, 0).place).toBe(0);
  });
});

describe("the value", () => {
  const parameter = fc
    .record({
      min: fc.integer({ min: -100, max: 100 }),
      width: fc.integer({ min: 1, max: 200 }),
      step: fc.constantFrom(0.01, 0.1, 1, 3),
    })
    .map(({ min, width, step }) => ({ min, max: min + width, step }));

  it("is on a step of the slider or at its end, and near the place", () => {
    fc.assert(
      fc.property(parameter, place, (slider, at) => {
        const value = valueAt(at, slider);
        const steps = (value - slider.min) / slider.step;
        expect(value === slider.max || Math.abs(steps - Math.round(steps)) < 1e-6).toBe(true);
        expect(Math.abs(value - (slider.min + at * (slider.max - slider.min)))).toBeLessThanOrEqual(
          slider.step / 2 + 1e-9,
        );
      }),
      seed,
    );
  });

  it("has digits that somebody could have chosen", () => {
    expect(valueAt(0.3, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
    expect(placeOf({ value: 0.25, min: 0, max: 1 })).toBe(0.25);
  });
});

describe("keys", () => {
  it("tell surface and name", () => {
    expect(readPlayKey(playKey(3, "theta_0"))).toEqual({ surface: 3, name: "theta_0" });
  });
});
