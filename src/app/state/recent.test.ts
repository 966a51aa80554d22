// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examples } from "../../examples";
import { decodeSettings, defaultSettings, encodeSettings } from "../../settings";
import { createTestPage, type TestPage } from "../testing/page";
import { editSurface, setExpression } from "./edits";
import { followWork, forget, readRecent, remember } from "./recent";

const work = (text: string) => editSurface(defaultSettings, 0, (spec) => setExpression(spec, "z", text));
const formulas = () =>
  readRecent().map(({ query }) => decodeSettings(query).settings.surfaces[0].expressions.z);

beforeEach(() => localStorage.clear());

describe("recent works", () => {
  it("are the last eight, the newest first, one for each formula", () => {
    for (let k = 1; k <= 10; k++) remember(work(`u^${k}`), k);
    expect(formulas()).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((k) => `u^${k}`));
    remember({ ...work("u^5"), columns: 2 }, 20);
    expect(formulas()).toEqual([5, 10, 9, 8, 7, 6, 4, 3].map((k) => `u^${k}`));
    expect(readRecent()[0]).toEqual({ query: encodeSettings({ ...work("u^5"), columns: 2 }), time: 20 });
  });

  it("can be forgotten", () => {
    remember(work("u"), 1);
    remember(work("v"), 2);
    expect(forget(encodeSettings(work("v")))).toEqual(readRecent());
    expect(formulas()).toEqual(["u"]);
  });

  it("are read as data: what is none is left out", () => {
    const good = { query: encodeSettings(work("u*v")), time: 5 };
    const bad = [
      null,
      7,
      {},
      { query: 3, time: 1 },
      { ...good, time: "x" },
      { query: "show=nonsense", time: 1 },
    ];
    localStorage.setItem("curvascape.recent", JSON.stringify([...bad, good]));
    expect(readRecent()).toEqual([good]);
    for (const text of ["{", "null", "{}"]) {
      localStorage.setItem("curvascape.recent", text);
      expect(readRecent()).toEqual([]);
    }
  });
});

describe("a work", () => {
  let page: TestPage;
  let stop: () => void;
  beforeEach(() => {
    page = createTestPage();
    stop = followWork(page.store);
  });
  afterEach(() => stop());

  it("is remembered when something else is opened, if it was changed", () => {
    page.store.getState().open(examples.saddle.settings);
    page.store.getState().open(examples.torus.settings);
    expect(readRecent()).toEqual([]);
    page.store.getState().edit(() => work("u*v"));
    page.store.getState().open(examples.saddle.settings);
    expect(formulas()).toEqual(["u*v"]);
  });

  it("is remembered when the page is left", () => {
    page.store.getState().edit(() => work("u+v"));
    expect(readRecent()).toEqual([]);
    dispatchEvent(new Event("pagehide"));
    expect(formulas()).toEqual(["u+v"]);
  });

  it("is no moment of a film: what is remembered is what was there before it, once the page shows it again", () => {
    const { edit, set } = page.store.getState();
    edit(() => work("u*v"));
    set({ film: [] });
    edit(() => work("u*v*2"), { step: "none" });
    dispatchEvent(new Event("pagehide"));
    expect(readRecent()).toEqual([]);
    edit(() => work("u*v"), { step: "none" });
    set({ film: null });
    dispatchEvent(new Event("pagehide"));
    expect(formulas()).toEqual(["u*v"]);
  });

  it("is neither a camera's turn nor a lesson", () => {
    page.store.getState().edit((settings) => ({ ...settings, camera: { ...settings.camera, azimuth: 1 } }));
    page.store.getState().open(examples.saddle.settings, [], { id: "trace", step: 0 });
    page.store.getState().edit(() => work("u-v"));
    page.store.getState().open(examples.torus.settings);
    expect(readRecent()).toEqual([]);
    page.store.getState().set({ panelOpen: false });
    expect(readRecent()).toEqual([]);
  });
});
