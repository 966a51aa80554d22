import { describe, expect, it } from "vitest";
import { noResult } from "../../scene/show/engine";
import { gridSize, jobKey, jobOf } from "../../scene/show/jobs";
import { defaultSettings } from "../../settings";
import { createTestPage, problemOutcome, stageOf, surfaceOutcome } from "../testing/page";
import { editAllViews } from "../testing/views";
import * as edits from "./edits";
import { isSettled } from "./readiness";

const stage = stageOf({ scalarCurvature: [-2, 2], hessianTrace: [-1, 1] });
const problem = { field: "z", message: "This cannot be read.", start: 0, end: 1 };

const result = ({ engine }: ReturnType<typeof createTestPage>, index = 0) =>
  engine.state.getState().results[index];

describe("jobs", () => {
  it("ask for the quantities in sight and no others", () => {
    expect(jobOf(defaultSettings, 0, { software: true, moving: false })?.quantities).toEqual([
      "scalarCurvature",
      "hessianTrace",
    ]);
    const parametric = edits.editSurface(defaultSettings, 0, (spec) =>
      edits.changeKind(spec, "parametric", undefined),
    );
    expect(jobOf(parametric, 0, { software: true, moving: false })?.quantities).toEqual(["scalarCurvature"]);
  });

  it("are none for a surface that no view shows", () => {
    const two = { ...defaultSettings, surfaces: [...defaultSettings.surfaces, defaultSettings.surfaces[0]] };
    expect(jobOf(two, 1, { software: true, moving: false })).toBeNull();
  });

  it("are smaller for slow machines, many surfaces and moving sliders, and odd", () => {
    for (const count of [1, 2, 8]) {
      const [still] = gridSize(count, { software: false, moving: false });
      const [moving] = gridSize(count, { software: false, moving: true });
      const [software] = gridSize(count, { software: true, moving: false });
      expect(moving).toBeLessThan(still);
      expect(software).toBeLessThan(still);
      expect(gridSize(count, { software: true, moving: true })[0]).toBeLessThanOrEqual(moving);
      for (const size of [still, moving, software]) expect(size % 2).toBe(1);
    }
    expect(gridSize(8, { software: false, moving: false })[0]).toBeLessThan(
      gridSize(1, { software: false, moving: false })[0],
    );
  });

  it("are the same when only a slider's range changes, and another when its value does", () => {
    const effort = { software: true, moving: false };
    const keyOf = (change: object) => {
      const settings = edits.editSurface(defaultSettings, 0, (spec) => edits.setParameter(spec, "c", change));
      const job = jobOf(settings, 0, effort);
      return job && jobKey(job);
    };
    expect(keyOf({ max: 7, step: 0.5 })).toBe(keyOf({}));
    expect(keyOf({ value: 0.2 })).not.toBe(keyOf({}));
  });
});

describe("the engine", () => {
  it("asks at once, and again only for what changes a result", () => {
    const page = createTestPage();
    expect(page.client.sent).toHaveLength(1);
    const { edit } = page.store.getState();
    edit((settings) => ({ ...settings, camera: { ...settings.camera, azimuth: 1 } }));
    edit((settings) => editAllViews(settings, { colormap: "viridis", range: { mode: "full" } }));
    expect(page.client.sent).toHaveLength(1);
    page.store.getState().editSurface((spec) => edits.setExpression(spec, "z", "u*v"));
    expect(page.client.sent).toHaveLength(2);
    expect(page.client.last.job.spec.expressions.z).toBe("u*v");
  });

  it("keeps the last good surface beside problems and failures, and forgets these with the next surface", () => {
    const page = createTestPage();
    page.client.last.answer(surfaceOutcome(stage));
    page.store.getState().editSurface((spec) => edits.setExpression(spec, "z", "("));
    page.client.last.answer(problemOutcome(problem));
    expect(result(page)).toMatchObject({ stage, problems: [problem], busy: false });
    page.store.getState().editSurface((spec) => edits.setExpression(spec, "z", "u"));
    page.client.last.answer({ type: "failure", reason: "timeout", message: "too long" });
    expect(result(page)).toMatchObject({ stage, problems: [], failure: { reason: "timeout" } });
    page.client.last.answer(surfaceOutcome(stage));
    expect(result(page)).toMatchObject({ problems: [], failure: null });
  });

  it("waits for the newest job, whatever an overtaken one still says", () => {
    const page = createTestPage();
    const [first] = page.client.sent;
    page.store.getState().editSurface((spec) => edits.setExpression(spec, "z", "u"));
    first.answer(surfaceOutcome(stage));
    expect(result(page)).toMatchObject({ stage, busy: true });
    page.client.last.answer(surfaceOutcome({ ...stage, final: false }));
    expect(result(page).busy).toBe(true);
    page.client.last.answer(surfaceOutcome(stage));
    expect(result(page).busy).toBe(false);
  });

  it("says that a surface is undefined everywhere, once the finest grid has shown it, and keeps the one before", () => {
    const page = createTestPage();
    page.client.last.answer(surfaceOutcome(stage));
    const nan = [Number.NaN, Number.NaN, Number.NaN];
    const empty = stageOf({}, { bounds: { min: nan, max: nan, low: nan, high: nan } });
    page.client.last.answer(surfaceOutcome({ ...empty, final: false }));
    expect(result(page)).toMatchObject({ stage, empty: false });
    page.client.last.answer(surfaceOutcome(empty));
    expect(result(page)).toMatchObject({ stage, empty: true });
  });

  it("computes coarsely while a slider moves and finely afterwards", () => {
    const page = createTestPage();
    const [fine] = page.client.last.job.size;
    page.store.getState().set({ moving: true });
    expect(page.client.last.job.size[0]).toBeLessThan(fine);
    page.store.getState().set({ moving: false });
    expect(page.client.last.job.size[0]).toBe(fine);
  });

  it("knows nothing, but knows that, of surfaces that no view shows", () => {
    const [surface] = defaultSettings.surfaces;
    const page = createTestPage({
      ...defaultSettings,
      surfaces: [surface, surface],
      views: defaultSettings.views.map((view) => ({ ...view, surface: 1 })),
    });
    expect(result(page, 1).busy).toBe(true);
    expect(result(page, 0)).toEqual(noResult);
  });

  it("forgets surfaces that are gone", () => {
    const page = createTestPage();
    page.store.getState().edit((settings) => edits.addSurface(settings, 0));
    expect(page.client.last.slot).toBe("1");
    page.store.getState().edit((settings) => edits.removeSurface(settings, 1));
    expect(page.client.cancelled).toContain("1");
    expect(page.engine.state.getState().results).toHaveLength(1);
  });

  it("computes more finely once the machine is known to draw fast", () => {
    const page = createTestPage();
    const [slow] = page.client.last.job.size;
    page.engine.setSoftware(false);
    expect(page.client.last.job.size[0]).toBeGreaterThan(slow);
  });
});

describe("readiness", () => {
  it("needs every shown surface computed, and drawn where there is one", () => {
    const page = createTestPage();
    const settled = (sceneReady: boolean) =>
      isSettled(page.store.getState(), page.engine.state.getState(), sceneReady);
    expect(settled(true)).toBe(false);
    page.client.last.answer(surfaceOutcome(stage));
    expect(settled(false)).toBe(false);
    expect(settled(true)).toBe(true);
    page.store.getState().editSurface((spec) => edits.setExpression(spec, "z", "u"));
    expect(settled(true)).toBe(false);
  });

  it("does not wait for a picture of a surface that cannot be read", () => {
    const page = createTestPage();
    page.client.last.answer(problemOutcome(problem));
    expect(isSettled(page.store.getState(), page.engine.state.getState(), false)).toBe(true);
  });
});
