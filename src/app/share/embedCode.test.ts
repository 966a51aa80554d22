// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { defaultSettings, encodeSettings } from "../../settings";
import { type EmbedCodeId, type Embedded, type EmbedSizeId, embedCodes, embedSizes } from "./embedCode";

/** All that HTML has a meaning for. */
const formula = `u<v & "u'>0"`;
const [surface] = defaultSettings.surfaces;
const settings = encodeSettings({
  ...defaultSettings,
  surfaces: [{ ...surface, expressions: { z: formula } }],
});
const embedded: Embedded = {
  page: "https://example.org/curvascape/?z=u*v",
  settings,
  title: `z = ${formula}`,
  lang: "de",
};

/** What a browser makes of a code. */
function parsed(code: EmbedCodeId, size: EmbedSizeId = "medium"): Element[] {
  const template = document.createElement("template");
  template.innerHTML = embedCodes[code](embedded, embedSizes[size]);
  return [...template.content.querySelectorAll("iframe, script, curva-scape")];
}

describe("the code of an iframe", () => {
  it("leads to the page beside this one, with all that is shown", () => {
    const [frame, ...others] = parsed("iframe");
    expect(others).toEqual([]);
    const address = new URL(frame.getAttribute("src") ?? "");
    expect(address.href).toMatch(/^https:\/\/example\.org\/curvascape\/embed\.html\?/);
    expect(address.searchParams.get("z")).toBe(formula);
    expect(address.searchParams.get("lang")).toBe("de");
    expect(frame.getAttribute("title")).toBe(embedded.title);
    expect(frame.getAttribute("width")).toBe("720");
  });

  it("may be as wide as there is room", () => {
    const [frame] = parsed("iframe", "wide");
    expect([frame.getAttribute("width"), frame.getAttribute("height")]).toEqual(["100%", "480"]);
  });
});

describe("the code of the element", () => {
  it("loads the module once and gives the element the link's settings", () => {
    const [script, element] = parsed("element", "small");
    expect(script.getAttribute("src")).toBe("https://example.org/curvascape/embed/curvascape.js");
    expect(script.getAttribute("type")).toBe("module");
    expect(element.getAttribute("settings")).toBe(settings);
    expect(element.getAttribute("alt")).toBe(embedded.title);
    expect(element.getAttribute("style")).toContain("width: 480px; height: 360px");
  });
});
