import { describe, expect, it } from "vitest";
import { defaultSettings, type Settings } from "../../settings";
import { addSurface, changeKind, editAllViews, editSurface, editView } from "../state/edits";
import { noResult } from "../state/engine";
import { stageOf } from "../testing/page";
import { columnsFor, rowsOf } from "./layout";
import { shownViews } from "./shown";

const resultOf = (...arguments_: Parameters<typeof stageOf>) => ({
  ...noResult,
  stage: stageOf(...arguments_),
});

describe("the layout", () => {
  it("puts a pair side by side where it is wide, and one above the other on a phone", () => {
    expect(columnsFor(2, 960, 800)).toBe(2);
    expect(columnsFor(2, 390, 456)).toBe(1);
    expect(columnsFor(4, 960, 800)).toBe(2);
    expect(columnsFor(8, 960, 800)).toBe(4);
    expect(columnsFor(1, 300, 900)).toBe(1);
  });

  it("places every view once, in order, at any size", () => {
    for (let count = 1; count <= 16; count++) {
      for (const [width, height] of [
        [1600, 400],
        [390, 700],
        [0, 0],
      ]) {
        const columns = columnsFor(count, width, height);
        const rows = rowsOf(count, columns);
        expect(rows.flat()).toEqual(Array.from({ length: count }, (_, k) => k));
        expect(rows.every((row) => row.length >= 1 && row.length <= columns)).toBe(true);
      }
    }
  });
});

describe("what views show", () => {
  const result = resultOf({ scalarCurvature: [-2, 1], hessianTrace: [-5, 5] });

  it("puts zero in the middle of what is signed", () => {
    const [s, trace] = shownViews(defaultSettings, [result], [], false);
    expect([s.scale.low + s.scale.high, trace.scale.low + trace.scale.high]).toEqual([0, 0]);
    expect(s.scale.high).toBeGreaterThan(1.8);
  });

  it("keeps the quantity before until the new one is computed", () => {
    const before = shownViews(defaultSettings, [result], [], false);
    const changed = editView(defaultSettings, 0, { quantity: "height" });
    const [waiting] = shownViews(changed, [result], before, false);
    expect(waiting.quantity).toBe("scalarCurvature");
    const [arrived] = shownViews(changed, [resultOf({ height: [0, 3] })], before, false);
    expect(arrived.quantity).toBe("height");
    expect(arrived.scale).toMatchObject({ kind: "sequential" });
  });

  it("holds the scales while a slider moves, and lets go afterwards", () => {
    const before = shownViews(defaultSettings, [result], [], false);
    const grown = resultOf({ scalarCurvature: [-20, 20], hessianTrace: [-5, 5] });
    const held = shownViews(defaultSettings, [grown], before, true)[0].scale;
    expect([held.low, held.high]).toEqual([before[0].scale.low, before[0].scale.high]);
    // The colours stay, and the legend says what they do not tell apart.
    expect([held.clipsLow, held.clipsHigh]).toEqual([true, true]);
    expect(shownViews(defaultSettings, [grown], before, false)[0].scale.high).toBeGreaterThan(10);
  });

  it("takes another range at once, held or not", () => {
    const before = shownViews(defaultSettings, [result], [], false);
    const typed = editAllViews(defaultSettings, { range: { mode: "typed", min: -7, max: 7 } });
    expect(shownViews(typed, [result], before, true)[0].scale).toMatchObject({ low: -7, high: 7 });
  });

  it("says why a quantity is not defined on a surface", () => {
    const parametric = editSurface(defaultSettings, 0, (spec) => changeKind(spec, "parametric", undefined));
    const [s, trace] = shownViews(parametric, [resultOf({ scalarCurvature: [-2, 1] })], [], false);
    expect(s.unavailable).toBeNull();
    expect(trace.unavailable).toMatch(/graph/);
    expect(trace.scale.empty).toBe(true);
  });

  it("gives the views of one quantity one range when ranges are linked", () => {
    const two: Settings = addSurface(editAllViews(defaultSettings, { quantity: "scalarCurvature" }), 0);
    const linked = { ...two, links: { ...two.links, range: true } };
    const results = [resultOf({ scalarCurvature: [-1, 1] }), resultOf({ scalarCurvature: [-8, 8] })];
    const scales = shownViews(linked, results, [], false).map(({ scale }) => [scale.low, scale.high]);
    expect(new Set(scales.map(String)).size).toBe(1);
    expect(scales[0][1]).toBeGreaterThan(7);
    const apart = shownViews(two, results, [], false);
    expect(apart[0].scale.high).toBeLessThan(2);
  });
});
