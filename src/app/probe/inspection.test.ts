// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../../core";
import { createEngine } from "../../scene/show/engine";
import { createInspection, type SurfaceInspection } from "../../scene/show/inspection";
import { defaultOverlays, defaultSettings, defaultSurface, type Settings } from "../../settings";
import type { Inspector } from "../../worker/inspect";
import { setExpression } from "../state/edits";
import { createPageStore } from "../state/store";
import {
  createTestPage,
  FakeClient,
  problemOutcome,
  stageOf,
  surfaceOutcome,
  type TestPage,
} from "../testing/page";

const stage = stageOf({ scalarCurvature: [-2, 2], hessianTrace: [-1, 1] });
const settled = () => new Promise((resolve) => setTimeout(resolve));

let page: TestPage;
const open = (settings: Settings = defaultSettings) => {
  page = createTestPage(settings);
};
const drawn = () => page.client.last.answer(surfaceOutcome(stage));
const known = (index = 0): SurfaceInspection => page.inspection.state.getState().surfaces[index];
const isSettled = () => page.inspection.state.getState().settled;
const pin = (at: number[], surface = 0) =>
  page.store.getState().edit((settings) => ({ ...settings, probe: { surface, at } }));
beforeEach(() => open());

describe("what is known of points", () => {
  it("is asked only of a surface that has been drawn, and only where there is a point", async () => {
    drawn();
    await settled();
    expect(page.inspector.asked).toEqual([]);
    open({ ...defaultSettings, probe: { surface: 0, at: [2, 1] } });
    await settled();
    expect(page.inspector.asked).toEqual([]);
    drawn();
    expect(isSettled()).toBe(false);
    await settled();
    expect(isSettled()).toBe(true);
    const surface = compile(defaultSettings.surfaces[0]);
    expect(known().pinned?.data).toEqual({ ...surface.at([2, 1]), roundOff: surface.roundOff([2, 1]) });
  });

  it("follows the pointer, and goes with it", async () => {
    drawn();
    page.store.getState().set({ hover: { surface: 0, at: [1, 1] } });
    page.store.getState().set({ hover: { surface: 0, at: [2, 1] } });
    // Nothing that is to be shown waits for it.
    expect(isSettled()).toBe(true);
    await settled();
    expect(known().hovered).toMatchObject({ at: [2, 1] });
    page.store.getState().set({ hover: { surface: 0, at: [3, 3] } });
    page.store.getState().set({ hover: null });
    expect(known().hovered).toBeNull();
    await settled();
    expect(known().hovered).toBeNull();
  });

  it("follows a slider", async () => {
    drawn();
    pin([2, 1]);
    await settled();
    const parameters = { c: { value: 0.3, min: 0, max: 1, step: 0.01 } };
    page.store.getState().editSurface((spec) => ({ ...spec, parameters }));
    await settled();
    const surface = compile({ ...defaultSettings.surfaces[0], parameters });
    const expected = { ...surface.at([2, 1]), roundOff: surface.roundOff([2, 1]) };
    expect(known().pinned?.data).toEqual(expected);
  });

  it("is asked once while nothing of it changes", async () => {
    drawn();
    pin([2, 1]);
    await settled();
    const before = page.inspector.asked.length;
    page.store.getState().edit((settings) => ({ ...settings, columns: 2 }));
    drawn();
    await settled();
    expect(page.inspector.asked).toHaveLength(before);
  });

  it("is of the last good surface while the text cannot be read", async () => {
    drawn();
    pin([2, 1]);
    await settled();
    const before = known().pinned?.data;
    page.store.getState().editSurface((spec) => setExpression(spec, "z", "sin(u"));
    await settled();
    expect(known().pinned?.data).toEqual(before);
    page.client.last.answer(problemOutcome({ field: "z", message: "Missing.", start: 5, end: 5 }));
    page.store.getState().set({ hover: { surface: 0, at: [2, 1] } });
    await settled();
    expect(known().hovered?.data).toEqual(before);
  });

  it("is of the same point on every drawn surface that shares the coordinates", async () => {
    const [first] = defaultSettings.surfaces;
    const other = {
      ...defaultSurface("graph"),
      variables: ["s", "t"],
      domain: { s: first.domain.u, t: first.domain.v },
    };
    const [view] = defaultSettings.views;
    open({
      ...defaultSettings,
      surfaces: [first, defaultSurface("graph"), other],
      views: [0, 1, 2].map((surface) => ({ ...view, surface })),
    });
    for (const sent of [...page.client.sent]) sent.answer(surfaceOutcome(stage));
    page.store.getState().set({ hover: { surface: 2, at: [1, 1] } });
    await settled();
    const { surfaces } = page.inspection.state.getState();
    expect(surfaces.map(({ hovered }) => hovered?.at)).toEqual([undefined, undefined, [1, 1]]);
    page.store.getState().set({ hover: null });
    pin([2, 1], 1);
    await settled();
    expect([0, 1, 2].map((index) => known(index)?.pinned?.at)).toEqual([[2, 1], [2, 1], undefined]);
  });

  it("is nothing where nobody can answer, until somebody can", async () => {
    const store = createPageStore({ ...defaultSettings, probe: { surface: 0, at: [2, 1] } });
    const client = new FakeClient();
    const engine = createEngine(client, store);
    const load = vi.fn(() => Promise.reject<Inspector>(new Error("offline")));
    const inspection = createInspection(store, engine, load);
    client.last.answer(surfaceOutcome(stage));
    expect(inspection.state.getState().settled).toBe(false);
    await settled();
    expect(inspection.state.getState().settled).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);
    store.getState().set({ hover: { surface: 0, at: [1, 1] } });
    await settled();
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe("critical points", () => {
  const mark = (criticalPoints: boolean) =>
    page.store
      .getState()
      .edit((settings) => ({ ...settings, overlays: { ...defaultOverlays, criticalPoints } }));

  it("are looked for while somebody wants them", async () => {
    drawn();
    await settled();
    expect(page.inspector.asked).toEqual([]);
    const stop = page.inspection.watchCriticalPoints();
    await settled();
    expect(known().critical.list?.points.length).toBeGreaterThan(10);
    mark(true);
    stop();
    expect(known().critical.list).not.toBeNull();
    mark(false);
    expect(known().critical.list).toBeNull();
  });

  it("are those of the present sliders", async () => {
    mark(true);
    drawn();
    await settled();
    const before = known().critical.list;
    page.store.getState().editSurface((spec) => ({
      ...spec,
      parameters: { c: { value: 0.5, min: 0, max: 1, step: 0.01 } },
    }));
    await settled();
    const after = known().critical.list;
    expect(after?.points.length).toBe(before?.points.length);
    expect(after).not.toEqual(before);
  });

  it("are not looked for on a surface without a function", async () => {
    const [view] = defaultSettings.views;
    open({ ...defaultSettings, surfaces: [defaultSurface("parametric")], views: [view] });
    mark(true);
    drawn();
    await settled();
    expect(page.inspector.asked).toEqual([]);
  });
});
