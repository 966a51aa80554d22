import { describe, expect, it } from "vitest";
import { exampleIds } from "../../examples";
import { examples as de } from "../texts/de/examples";
import { examples as en } from "../texts/en/examples";
import { entries } from "./entries";
import { isFound, plain, searchable } from "./search";

const found = (query: string) => entries.filter(({ content }) => isFound(content, query)).map(({ id }) => id);

describe("the gallery's search", () => {
  it("finds every entry by its title, in any case and without accents", () => {
    for (const { id, title } of entries) {
      expect(found(title)).toContain(id);
      expect(found(title.toUpperCase())).toContain(id);
      expect(found(title.normalize("NFD").replace(/\p{Mark}/gu, ""))).toContain(id);
    }
  });

  it("finds by other names, topics, sections and ids", () => {
    expect(found("banana")).toEqual(["rosenbrock"]);
    expect(found("mobius")).toContain("mobius");
    expect(found("Moebius")).toContain("mobius");
    expect(found("soap film")).toEqual(["catenoid", "enneper", "scherk"]);
    expect(found("test functions of optimisation")).toHaveLength(11);
    expect(found("goldsteinPrice")).toEqual(["goldsteinPrice"]);
    expect(found("sixHump")).toEqual(["sixHump"]);
  });

  it("takes words in any order, and all of them", () => {
    expect(found("saddle monkey")).toContain("monkeySaddle");
    expect(found("monkey banana")).toEqual([]);
  });

  it("finds formulas as they are typed or printed, spaced as one likes", () => {
    for (const query of ["(u^2-v^2)/2", "(u^2 - v^2)/2", "(u² − v²)/2"])
      expect(found(query)).toContain("saddle");
    expect(found("cosh(v/c)")).toContain("catenoid");
  });

  it("shows all to who has typed nothing, and nothing for nonsense", () => {
    for (const query of ["", "  "]) expect(found(query)).toEqual([...exampleIds]);
    for (const query of ["zzzz", "\\", "(", "*".repeat(1000), "\u202e"])
      expect(Array.isArray(found(query))).toBe(true);
    expect(found("zzzz")).toEqual([]);
  });

  it("reads German names, too", () => {
    const content = searchable([de.entries.kleinBottle.title, de.entries.mobius.title, "Straße"]);
    for (const query of ["kleinsche flasche", "Mobiusband", "strasse"])
      expect(isFound(content, query)).toBe(true);
    expect(plain("Äußere Krümmung")).toBe("aussere krummung");
  });
});

describe("the gallery's words", () => {
  it("are there in each language for every entry, with a true minus sign", () => {
    for (const { entries: texts, groups, viewTitles } of [en, de]) {
      expect(Object.keys(texts).sort()).toEqual([...exampleIds].sort());
      expect(Object.keys(groups)).toEqual(Object.keys(en.groups));
      expect(Object.keys(viewTitles)).toEqual(Object.keys(en.viewTitles));
      for (const { title, caption, keywords } of Object.values(texts)) {
        expect(title.length).toBeLessThanOrEqual(40);
        expect(caption).not.toMatch(/[\s(=]-\d/);
        expect(caption).toMatch(/\.$/);
        expect(keywords).not.toBe("");
      }
    }
    // Each is translated: no caption is the other's.
    for (const id of exampleIds) expect(de.entries[id].caption).not.toBe(en.entries[id].caption);
  });

  it("say the same numbers in each language", () => {
    const numbers = (text: string) =>
      (text.match(/−?\d+(?:\.\d+)?/g) ?? []).map((x) => x.replace("−", "-")).sort();
    for (const id of exampleIds)
      expect([id, ...numbers(de.entries[id].caption)]).toEqual([id, ...numbers(en.entries[id].caption)]);
  });
});
