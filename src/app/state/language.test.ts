// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeSettings, encodeSettings } from "../../settings";
import { settingsOf } from "../gallery/entries";
import { createTestPage } from "../testing/page";
import { language, setLanguage, texts } from "../texts";
import { editView } from "./edits";
import { chooseLanguage, openLanguage, switchLanguage } from "./language";

describe("the language of a visit", () => {
  it("is asked for by the address, else chosen before, else preferred by the browser, else English", () => {
    expect(chooseLanguage("de", "en", ["en-GB"])).toBe("de");
    expect(chooseLanguage(null, "de", ["en-GB"])).toBe("de");
    expect(chooseLanguage(null, null, ["fr-CA", "de-AT", "en"])).toBe("de");
    expect(chooseLanguage(null, null, ["fr"])).toBe("en");
    expect(chooseLanguage("constructor", "", ["", "DE"])).toBe("de");
    expect(chooseLanguage(null, null, [])).toBe("en");
  });
});

describe("the document", () => {
  beforeEach(() => {
    localStorage.clear();
    document.head.innerHTML = '<meta name="description" content="">';
    document.body.innerHTML = '<p id="status"></p>';
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    history.replaceState(null, "", "/");
    await setLanguage("en");
  });

  it("says its language, title and description", async () => {
    history.replaceState(null, "", "/?lang=de");
    await openLanguage();
    expect(language).toBe("de");
    expect(document.documentElement.lang).toBe("de");
    expect(document.title).toBe(texts.title);
    expect(document.title).toContain("Krümmung");
    expect(document.querySelector("meta")?.content).toBe(texts.description);
    expect(document.getElementById("status")?.textContent).toBe("Die Fläche wird berechnet …");
  });

  it("is loaded anew for another language, with everything in its address", async () => {
    const reload = vi.spyOn(location, "reload").mockImplementation(() => {});
    const state = createTestPage().store.getState();
    await switchLanguage("de", state);
    expect(reload).toHaveBeenCalled();
    expect(location.search).toBe(`?${encodeSettings(state.settings)}`);
    await openLanguage();
    expect(language).toBe("de");
  });

  it("calls views of the gallery by their names in the other language, and one's own by one's own", async () => {
    vi.spyOn(location, "reload").mockImplementation(() => {});
    const page = createTestPage(settingsOf("figure5"));
    page.store.getState().edit((settings) => editView(settings, 1, { title: "Mine" }));
    const titles = () => decodeSettings(location.search).settings.views.map(({ title }) => title);
    await switchLanguage("de", page.store.getState());
    expect(titles().slice(0, 4)).toEqual(["Sphäre", "Mine", "Torus", "Katenoid"]);
    page.store.getState().open(decodeSettings(location.search).settings, [], null);
    await switchLanguage("en", page.store.getState());
    expect(titles().slice(0, 4)).toEqual(["Sphere", "Mine", "Torus", "Catenoid"]);
  });

  it("takes the language into its address where nothing can be kept", async () => {
    vi.spyOn(location, "reload").mockImplementation(() => {});
    const forbid = () => {
      throw new Error("forbidden");
    };
    vi.stubGlobal("localStorage", { getItem: forbid, setItem: forbid });
    await switchLanguage("de", createTestPage().store.getState());
    expect(location.search).toContain("&lang=de");
  });
});
