// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "../../examples";
import { decodeSettings, defaultSettings, encodeSettings } from "../../settings";
import { followAddress, readAddress } from "../state/address";
import { editSurface, setExpression } from "../state/edits";
import { createTestPage, type TestPage } from "../testing/page";
import { stepSettings } from ".";
import { leaveLesson, openStep, resetStep } from "./session";

const work = editSurface(defaultSettings, 0, (spec) => setExpression(spec, "z", "u*v^3"));
const kept = () => decodeSettings(localStorage.getItem("curvascape.work") ?? "").settings;

let page: TestPage;
let stop: () => void;
const state = () => page.store.getState();

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  history.replaceState(null, "", "/");
  page = createTestPage();
  stop = followAddress(page.store);
  state().edit(() => work);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("a lesson", () => {
  it("shows its steps, names them in the address, and ends where no step is", () => {
    openStep(page.store, "trace", 1);
    expect(state().settings).toEqual(stepSettings("trace", 1));
    expect(state().lesson).toEqual({ id: "trace", step: 1 });
    expect(location.search).toContain("lesson=trace&step=2");
    openStep(page.store, "trace", 99);
    expect(state().lesson).toEqual({ id: "trace", step: 4 });
  });

  it("leaves the work that is kept alone, and brings it back", () => {
    openStep(page.store, "trace", 0);
    state().edit((settings) => editSurface(settings, 0, (spec) => setExpression(spec, "z", "u")));
    vi.runAllTimers();
    openStep(page.store, "trace", 1);
    expect(kept()).toEqual(work);
    leaveLesson(page.store, "left");
    expect(state()).toMatchObject({ settings: work, lesson: null });
    expect(location.search).not.toContain("lesson");
    expect(kept()).toEqual(work);
  });

  it("brings back the work that was kept where it was opened by its address", async () => {
    vi.runAllTimers();
    const content = await readAddress("?lesson=trace&step=3");
    expect(content).toEqual({
      settings: stepSettings("trace", 2),
      dropped: [],
      lesson: { id: "trace", step: 2 },
    });
    const other = createTestPage(content.settings);
    other.store.getState().set({ lesson: content.lesson });
    leaveLesson(other.store, "left");
    expect(other.store.getState().settings).toEqual(work);
  });

  it("is ended by an example", () => {
    openStep(page.store, "errata", 0);
    state().open(examples.saddle.settings);
    expect(state().lesson).toBeNull();
    expect(kept()).toEqual(examples.saddle.settings);
  });

  it("is one step of undo for each step, and for a reset", () => {
    openStep(page.store, "curvature", 0);
    const moved = editSurface(state().settings, 0, (spec) => setExpression(spec, "z", "u"));
    state().edit(() => moved);
    resetStep(page.store, "curvature", 0);
    expect(state().settings).toEqual(stepSettings("curvature", 0));
    state().undo();
    expect(state().settings).toEqual(moved);
    state().undo();
    state().undo();
    expect(state().settings).toEqual(work);
  });
});

describe("the address of a lesson", () => {
  it("takes a step as it was changed", async () => {
    const changed = editSurface(stepSettings("trace", 1), 0, (spec) => setExpression(spec, "z", "u*v"));
    const { settings, lesson } = await readAddress(`?${encodeSettings(changed)}&lesson=trace&step=2`);
    expect(settings).toEqual(changed);
    expect(lesson).toEqual({ id: "trace", step: 1 });
  });

  it("shows the nearest step, and says when there is no such lesson", async () => {
    expect((await readAddress("?lesson=trace&step=77")).lesson).toEqual({ id: "trace", step: 4 });
    const { lesson, dropped, settings } = await readAddress("?lesson=constructor&step=1&z=u");
    expect(lesson).toBeNull();
    expect(settings.surfaces[0].expressions.z).toBe("u");
    expect(dropped).toEqual(["lesson: “constructor” is none of the lessons"]);
  });
});
