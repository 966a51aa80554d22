// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestPage, stageOf, surfaceOutcome, type TestPage } from "../testing/page";
import { setParameter } from "./edits";
import { sweep } from "./play";
import { followPlays } from "./player";

const frameTime = 16;
let page: TestPage;
let stop: () => void;
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  hidden = false;
  page = createTestPage();
  stop = followPlays(page);
  finish();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const state = () => page.store.getState();
const value = () => state().settings.surfaces[0].parameters.c.value;
const finish = () => page.client.last.answer(surfaceOutcome(stageOf({ scalarCurvature: [0, 1] })));
const play = (change = {}) => state().play(0, "c", { running: true, ...change });
/** Frames, in which the engine is quick. */
function frames(count: number): void {
  for (let k = 0; k < count; k++) {
    vi.advanceTimersByTime(frameTime);
    finish();
  }
}

describe("a parameter that plays", () => {
  it("moves with the time, from where it is, until it is stopped", () => {
    play();
    expect(state().moving).toBe(true);
    frames(1 + 600 / frameTime);
    expect(value()).toBeCloseTo(0.1 + 600 / sweep, 1);
    state().play(0, "c", { running: false });
    expect(state().moving).toBe(false);
    const rest = value();
    frames(20);
    expect(value()).toBe(rest);
  });

  it("waits for the engine, with one job at a time, and then is where the time has come to", () => {
    play({ speed: 4 });
    frames(1);
    vi.advanceTimersByTime(frameTime);
    const jobs = page.client.sent.length;
    vi.advanceTimersByTime(50 * frameTime);
    expect(page.client.sent.length).toBe(jobs);
    finish();
    vi.advanceTimersByTime(frameTime);
    expect(page.client.sent.length).toBe(jobs + 1);
    expect(value()).toBeCloseTo(0.1 + (4 * 52 * frameTime) / sweep, 1);
  });

  it("stands still while the page is hidden, and does not leap afterwards", () => {
    play();
    frames(10);
    const before = value();
    hidden = true;
    document.dispatchEvent(new Event("visibilitychange"));
    frames(1000);
    expect(value()).toBe(before);
    hidden = false;
    document.dispatchEvent(new Event("visibilitychange"));
    frames(2);
    expect(value() - before).toBeLessThan(0.03);
  });

  it("turns round at the end, and says so", () => {
    play();
    frames((1.2 * sweep) / frameTime);
    expect(state().plays["0.c"].direction).toBe(-1);
    expect(value()).toBeLessThan(1);
  });

  it("plays once to the end", () => {
    play({ mode: "once", speed: 4 });
    frames(sweep / 4 / frameTime);
    expect(value()).toBe(1);
    expect(state().plays["0.c"].running).toBe(false);
    expect(state().moving).toBe(false);
  });

  it("goes on from where a person puts it", () => {
    play();
    frames(5);
    state().editSurface((spec) => setParameter(spec, "c", { value: 0.8 }));
    frames(2);
    expect(value()).toBeGreaterThanOrEqual(0.8);
  });

  it("stops when the text has lost it", () => {
    play();
    frames(2);
    page.client.last.answer(surfaceOutcome(stageOf({}, { parameters: [] })));
    vi.advanceTimersByTime(frameTime);
    expect(state().plays["0.c"].running).toBe(false);
  });

  it("may be one of several", () => {
    state().editSurface((spec) => setParameter(spec, "k", { value: 0, min: 0, max: 10 }));
    page.client.last.answer(surfaceOutcome(stageOf({}, { parameters: ["c", "k"] })));
    play();
    state().play(0, "k", { running: true, speed: 2 });
    for (let k = 0; k < 40; k++) {
      vi.advanceTimersByTime(frameTime);
      page.client.last.answer(surfaceOutcome(stageOf({}, { parameters: ["c", "k"] })));
    }
    expect(value()).toBeGreaterThan(0.15);
    expect(state().settings.surfaces[0].parameters.k.value).toBeCloseTo((2 * 10 * 39 * frameTime) / sweep, 1);
  });

  it("is one step of the history, whatever else is done meanwhile, and stops when it is undone", () => {
    play();
    frames(30);
    state().editSurface((spec) => ({ ...spec, definitions: "r = u" }));
    finish();
    frames(30);
    const moved = value();
    expect(state().history.past).toHaveLength(2);
    state().undo();
    expect(state().settings.surfaces[0].definitions).toBe("");
    expect(value()).toBeLessThan(moved);
    expect(state().plays["0.c"].running).toBe(false);
    state().undo();
    expect(value()).toBe(0.1);
  });
});
