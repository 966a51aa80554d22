import { describe, expect, it } from "vitest";
import { positionOf } from "../../color";
import { noResult } from "../../scene/show/engine";
import { jobOf } from "../../scene/show/jobs";
import { type Shown, shownViews } from "../../scene/show/shown";
import { defaultSettings, type Settings, type ViewSpec } from "../../settings";
import { addSurface, changeKind, editSurface, editView } from "../state/edits";
import { stageOf } from "../testing/page";
import { editAllViews } from "../testing/views";

const resultOf = (...arguments_: Parameters<typeof stageOf>) => ({
  ...noResult,
  stage: stageOf(...arguments_),
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
    expect(s.unavailable).toBe(false);
    expect(trace.unavailable).toBe(true);
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

  it.each(["linear", "symlog"] as const)(
    "shares one %s range between symmetric views, whatever each has",
    (scale) => {
      const two: Settings = addSurface(
        editAllViews(defaultSettings, { quantity: "scalarCurvature", range: { mode: "symmetric" }, scale }),
        0,
      );
      const results = [resultOf({ scalarCurvature: [-1, 3] }), resultOf({ scalarCurvature: [-800, 8] })];
      const linked = shownViews({ ...two, links: { ...two.links, range: true } }, results, [], false);
      for (const { scale: common } of linked) expect([common.low, common.high]).toEqual([-800, 800]);
      expect(new Set(linked.map(({ scale: { threshold } }) => threshold)).size).toBe(1);
      expect(linked[0].scale.threshold > 0).toBe(scale === "symlog");
      for (const value of [-5, 0.5, 100])
        expect(positionOf(linked[0].scale, value)).toBe(positionOf(linked[2].scale, value));
    },
  );

  it("does not mix linear and symmetric-log scales", () => {
    const settings = editView(editAllViews(defaultSettings, { quantity: "scalarCurvature" }), 1, {
      scale: "symlog",
    });
    const linked = { ...settings, links: { ...settings.links, range: true } };
    const [linear, symlog] = shownViews(linked, [result], [], false);
    expect([linear.scale.threshold > 0, symlog.scale.threshold > 0]).toEqual([false, true]);
  });

  it("changes a held scale when its spacing is changed", () => {
    const before = shownViews(defaultSettings, [result], [], false);
    const symlog = editAllViews(defaultSettings, { scale: "symlog" });
    expect(shownViews(symlog, [result], before, true)[0].scale.threshold).toBeGreaterThan(0);
  });
});

describe("what is drawn upon a surface", () => {
  const result = resultOf({ scalarCurvature: [-2, 1], hessianTrace: [-5, 5], height: [0, 90] });
  const show = (changes: Partial<ViewSpec>, results = [result], before: Shown[] = [], hold = false) =>
    shownViews(editView(defaultSettings, 0, changes), results, before, hold)[0];

  it("is nothing unless it is wanted", () => {
    expect(show({}).lines).toEqual({ isolines: null, zeroLine: false, wireframe: false, opacity: 1 });
    expect(show({ wireframe: true, opacity: 0.5 }).lines).toMatchObject({ wireframe: true, opacity: 0.5 });
  });

  it("is lines at the legend's numbers, of this quantity, and at round numbers of another", () => {
    const own = show({ isolines: "scalarCurvature" }).lines.isolines;
    expect(own?.levels.map(({ value }) => value)).toEqual(expect.arrayContaining([-1.5, -1, -0.5, 0, 0.5]));
    const other = show({ isolines: "height" }).lines.isolines;
    expect(other?.quantity).toBe("height");
    expect(other?.levels.map(({ label }) => label)).toEqual([
      "0",
      "10",
      "20",
      "30",
      "40",
      "50",
      "60",
      "70",
      "80",
      "90",
    ]);
  });

  it("has powers of ten on a symmetric-log scale", () => {
    const wide = resultOf({ scalarCurvature: [-1000, 1000] });
    const levels = show({ isolines: "scalarCurvature", scale: "symlog", range: { mode: "full" } }, [wide])
      .lines.isolines?.levels;
    expect(levels?.map(({ value }) => value)).toEqual(expect.arrayContaining([-1000, -100, 0, 100, 1000]));
  });

  it("has one line for zero", () => {
    const { isolines, zeroLine } = show({ isolines: "scalarCurvature", zeroLine: true }).lines;
    expect(zeroLine).toBe(true);
    expect(isolines?.levels.map(({ value }) => value)).not.toContain(0);
  });

  it("has none where all is zero but for round-off, and no levels where all is one value", () => {
    const flat = resultOf({ scalarCurvature: [-1e-17, 1e-17] });
    Object.assign(flat.stage.statistics.scalarCurvature ?? {}, { roundOff: 1e-15 });
    expect(show({ zeroLine: true, isolines: "scalarCurvature" }, [flat]).lines).toMatchObject({
      zeroLine: false,
      isolines: { levels: [] },
    });
    const sphere = resultOf({ scalarCurvature: [2, 2] });
    expect(show({ isolines: "scalarCurvature" }, [sphere]).lines.isolines?.levels).toEqual([]);
  });

  it("has none of a quantity that the surface has not, and no levels of one that is still awaited", () => {
    const parametric = editView(
      editSurface(defaultSettings, 0, (spec) => changeKind(spec, "parametric", undefined)),
      0,
      { isolines: "hessianTrace" },
    );
    expect(shownViews(parametric, [result], [], false)[0].lines.isolines).toBeNull();
    const awaited = show({ isolines: "meanCurvature" }).lines.isolines;
    expect(awaited).toMatchObject({ quantity: "meanCurvature", levels: [] });
  });

  it("stays at its levels while a slider moves", () => {
    const before = shownViews(editView(defaultSettings, 0, { isolines: "height" }), [result], [], false);
    const grown = resultOf({ scalarCurvature: [-2, 1], hessianTrace: [-5, 5], height: [0, 900] });
    const held = show({ isolines: "height" }, [grown], before, true).lines.isolines;
    expect(held?.levels).toEqual(before[0].lines.isolines?.levels);
    expect(
      show({ isolines: "height" }, [grown], before).lines.isolines?.levels.at(-1)?.value,
    ).toBeGreaterThan(800);
  });

  it("is computed, whatever is shown in colours", () => {
    const settings = editView(defaultSettings, 0, { isolines: "height" });
    const job = jobOf(settings, 0, { software: true, moving: false });
    expect(job?.quantities).toEqual(["scalarCurvature", "hessianTrace", "height"]);
  });
});
