import { describe, expect, it } from "vitest";
import { decodeSettings, encodeSettings, parseSettings } from "../settings";
import { exampleGroups, exampleIds, examples, isExampleId } from ".";

describe.each(exampleIds)("%s", (id) => {
  const { settings, title, caption, keywords, group } = examples[id];

  it("is valid by the schema, in every particular", () => {
    expect(parseSettings(settings)).toEqual({ settings, dropped: [] });
  });

  it("survives a link", () => {
    expect(decodeSettings(encodeSettings(settings))).toEqual({ settings, dropped: [] });
  });

  it("uses each of its surfaces and says what to see", () => {
    const shown = new Set(settings.views.map((view) => view.surface));
    expect([...shown].sort((a, b) => a - b)).toEqual(settings.surfaces.map((_, index) => index));
    expect(title.length).toBeLessThanOrEqual(40);
    expect(Object.keys(exampleGroups)).toContain(group);
    // A true minus, no hyphen before a number.
    expect(caption).not.toMatch(/[\s(=]-\d/);
    expect(caption).toMatch(/\.$/);
    expect(keywords).not.toBe("");
  });
});

const sections = Object.keys(exampleGroups);

describe("the gallery", () => {
  it("holds the paper's figures and classics in every section, each once", () => {
    const groups = exampleIds.map((id) => examples[id].group as string);
    expect(groups.filter((group) => group === "paper")).toHaveLength(2);
    // In the order of the sections, so that the keys for the next example follow the gallery.
    expect([...new Set(groups)]).toEqual(Object.keys(exampleGroups));
    expect(groups).toEqual(groups.toSorted((a, b) => sections.indexOf(a) - sections.indexOf(b)));
    expect(new Set(exampleIds.map((id) => examples[id].title)).size).toBe(exampleIds.length);
  });

  it("knows its own ids only", () => {
    expect(isExampleId("figure2")).toBe(true);
    for (const other of ["", "constructor", "__proto__", "toString"]) expect(isExampleId(other)).toBe(false);
  });
});
