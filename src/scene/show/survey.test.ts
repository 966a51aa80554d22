import { describe, expect, test } from "vitest";
import { decodeSettings } from "../../settings";
import { fitExtent } from "../fit/fit";
import { Fits } from "../fit/fits";
import { graphStage } from "../testing/stages";
import { noResult } from "./engine";
import { type Shown, shownViews } from "./shown";
import { Survey } from "./survey";
import { viewOf } from "./view";

/** A wave of a height, at a level. */
const wave = (height: number, level = 0) =>
  graphStage((u, v) => level + height * Math.sin(u) * Math.sin(v), [-3, 3], [-3, 3]);
const settingsOf = (show: string) =>
  decodeSettings(`z=c*sin(u)*sin(v)&u=-3..3&v=-3..3&show=${show}`).settings;

function shownOf(show: string, height: number, level = 0, before: readonly Shown[] = []): Shown[] {
  const stage = wave(height, level);
  return shownViews(settings(show), [{ ...noResult, stage }], before, before.length > 0);
}

/** One object for each text: what is held is told by its identity. */
const known = new Map<string, ReturnType<typeof settingsOf>>();
function settings(show: string) {
  const found = known.get(show) ?? settingsOf(show);
  known.set(show, found);
  return found;
}

function heldOver(show: string, moments: readonly [height: number, level?: number][]) {
  const survey = new Survey();
  for (const [height, level] of moments) survey.add(shownOf(show, height, level));
  return survey.held();
}

describe("a film", () => {
  const moments = [[0], [1], [8]] as const;

  test.each(["z:full", "z:symmetric", "z:normalised", "z"])(
    "of %s has one scale, whichever moment comes first",
    (show) => {
      const there = heldOver(show, [[0], [1], [8]]);
      const back = heldOver(show, [[8], [1], [0]]);
      expect(back[0].shown.scale).toEqual(there[0].shown.scale);
      for (const [height] of moments) {
        const [view] = shownOf(show, height, 0, [there[0].shown]);
        const { low, high, divisor } = there[0].shown.scale;
        expect(view.scale).toMatchObject({ low, high, divisor, clipsLow: false });
        expect(view.scale.constant).toBe(height === 0 ? 0 : null);
      }
      expect(there[0].shown.scale.high).toBeGreaterThan(7);
    },
  );

  test("keeps the limits that a person has typed", () => {
    const [{ shown }] = heldOver("z:-2..3", [[1], [8]]);
    expect(shown.scale).toMatchObject({ low: -2, high: 3, clipsLow: true, clipsHigh: true });
  });

  test("has lines at the same values from beginning to end, and none on what is level", () => {
    const [{ shown }] = heldOver("z:full:lines", [[0], [1], [8]]);
    const levelsAt = (height: number) =>
      shownOf("z:full:lines", height, 0, [shown])[0].lines.isolines?.levels.map(({ value }) => value) ?? [];
    const whole = levelsAt(8);
    expect(whole.length).toBeGreaterThan(5);
    for (const value of levelsAt(1)) expect(whole).toContain(value);
    expect(levelsAt(0)).toEqual([]);
  });

  test("has a box in which every moment has room, and its pictures are set into it", () => {
    const [{ extent }] = heldOver("z", [
      [1, -5],
      [2, 7],
    ]);
    if (!extent) throw new Error("there is no extent");
    expect([extent[2].low, extent[2].high]).toEqual([expect.closeTo(-6, 1), expect.closeTo(9, 1)]);
    const [moment] = shownOf("z", 1, -5);
    const view = { ...viewOf(settings("z"), 0, moment), element: null };
    const fits = new Fits();
    fits.update([view], false);
    const given = { ...view, extent };
    expect(fits.of(given)).toEqual(fitExtent(extent, view.vertical));
    expect(fits.isHeld(given)).toBe(false);
    // Afterwards it is as it was before.
    expect(fits.of(view)?.low[2]).toBeCloseTo(-6, 1);
  });
});
