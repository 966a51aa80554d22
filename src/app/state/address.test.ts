// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "../../examples";
import { defaultSettings, encodeSettings } from "../../settings";
import { createTestPage, type TestPage } from "../testing/page";
import { setLanguage } from "../texts";
import { followAddress, linkTo, readAddress } from "./address";
import { editSurface, setExpression } from "./edits";

const changed = (text: string) => editSurface(defaultSettings, 0, (spec) => setExpression(spec, "z", text));
const query = () => location.search.slice(1);

let page: TestPage;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  history.replaceState(null, "", "/");
  page = createTestPage();
  stop = followAddress(page.store);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("the address", () => {
  it("is written once things have come to rest, not at each change", () => {
    const replace = vi.spyOn(history, "replaceState");
    for (const text of ["u", "u*", "u*v"]) page.store.getState().edit(() => changed(text));
    expect(replace).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(query()).toBe(encodeSettings(changed("u*v")));
  });

  it("is that of what a person works on while a film shows other values", () => {
    const { store } = page;
    const { settings } = store.getState();
    store.getState().set({ film: [] });
    store.getState().edit(() => changed("u*v"), { step: "none" });
    vi.runAllTimers();
    expect(query()).toBe("");
    store.getState().set({ film: null });
    store.getState().edit(() => settings, { step: "none" });
    vi.runAllTimers();
    expect(query()).toBe(encodeSettings(settings));
  });

  it("does not change with what is no setting", () => {
    page.store.getState().set({ panelOpen: false, moving: true });
    vi.runAllTimers();
    expect(query()).toBe("");
  });

  it("gets an entry in the history when settings are opened whole, with the work before it kept", () => {
    const push = vi.spyOn(history, "pushState");
    page.store.getState().edit(() => changed("u*v"));
    page.store.getState().open(examples.saddle.settings);
    expect(push).toHaveBeenCalledTimes(1);
    expect(query()).toBe(encodeSettings(examples.saddle.settings));
  });

  it("is followed when it changes by Back", async () => {
    history.replaceState(null, "", `/?${encodeSettings(changed("u^3"))}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(page.store.getState().settings).toEqual(changed("u^3")));
    vi.runAllTimers();
    expect(query()).toBe(encodeSettings(changed("u^3")));
  });

  it("comes back to what a bare address showed, and not to the newest work", async () => {
    page.store.getState().open(examples.saddle.settings);
    // The entry that Back goes to.
    const replaced = vi.spyOn(history, "replaceState");
    history.replaceState(null, "", "/");
    page.store.getState().open(examples.torus.settings);
    expect(replaced.mock.lastCall?.[2]).toBe(`?${encodeSettings(examples.saddle.settings)}`);
  });

  it("is not read again for a jump within the page", () => {
    page.store.getState().edit(() => changed("u*v"));
    dispatchEvent(new PopStateEvent("popstate"));
    vi.runAllTimers();
    expect(query()).toBe(encodeSettings(changed("u*v")));
  });

  it("shows the later of two steps through the history", async () => {
    const opened = vi.spyOn(page.store.getState(), "open");
    history.replaceState(null, "", "/?example=torus");
    dispatchEvent(new PopStateEvent("popstate"));
    history.replaceState(null, "", `/?${encodeSettings(changed("u^3"))}`);
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(page.store.getState().settings).toEqual(changed("u^3")));
    await vi.dynamicImportSettled();
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("keeps a language that it asks for, and the lesson, apart from the settings", async () => {
    history.replaceState(null, "", "/?lang=de");
    const { settings } = await readAddress();
    expect(settings).toEqual(defaultSettings);
    page.store.getState().edit(() => changed("u*v"));
    page.store.getState().set({ lesson: { id: "errata", step: 2 } });
    vi.runAllTimers();
    expect(query()).toBe(`${encodeSettings(changed("u*v"))}&lesson=errata&step=3&lang=de`);
    const read = await readAddress();
    expect(read).toEqual({ settings: changed("u*v"), dropped: [], lesson: { id: "errata", step: 2 } });
    // A link to pass on says nothing of the language.
    expect(linkTo(settings)).not.toContain("lang");
  });

  it("is written before the page goes away", () => {
    page.store.getState().edit(() => changed("u+v"));
    dispatchEvent(new Event("pagehide"));
    expect(query()).toBe(encodeSettings(changed("u+v")));
  });
});

describe("the start", () => {
  it("takes what the address says, then the work kept here, then the default", async () => {
    expect((await readAddress("")).settings).toEqual(defaultSettings);
    page.store.getState().edit(() => changed("u*v"));
    vi.runAllTimers();
    expect((await readAddress("")).settings).toEqual(changed("u*v"));
    expect((await readAddress("?z=v&show=K")).settings.surfaces[0].expressions.z).toBe("v");
  });

  it("opens the gallery entry that the address names, and says when there is none", async () => {
    expect((await readAddress("?example=figure5")).settings).toEqual(examples.figure5.settings);
    const unknown = await readAddress("?example=constructor");
    expect(unknown.settings).toEqual(defaultSettings);
    expect(unknown.dropped).toEqual([expect.stringContaining("constructor")]);
  });

  it("calls views of the gallery's figures in the page's language, in whichever a link was made", async () => {
    await setLanguage("de");
    const titlesOf = async (query: string) =>
      (await readAddress(query)).settings.views.slice(0, 2).map(({ title }) => title);
    const english = encodeSettings(examples.figure5.settings);
    expect(await titlesOf(`?${english}`)).toEqual(["Sphäre", "Einschaliges Hyperboloid"]);
    // What somebody called a view of other surfaces is kept.
    expect(await titlesOf("?z=u*v&show=S,trH&title.1=Sphere")).toEqual(["Sphere", ""]);
    await setLanguage("en");
    expect(await titlesOf(`?${english}`)).toEqual(["Sphere", "Hyperboloid, one sheet"]);
  });

  it("works where storage is forbidden", async () => {
    const forbid = () => {
      throw new Error("forbidden");
    };
    vi.stubGlobal("localStorage", { getItem: forbid, setItem: forbid });
    expect((await readAddress("")).settings).toEqual(defaultSettings);
    page.store.getState().edit(() => changed("u*v"));
    vi.runAllTimers();
    expect(query()).toBe(encodeSettings(changed("u*v")));
    vi.unstubAllGlobals();
  });
});
