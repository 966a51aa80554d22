// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { type Exporter, exporters } from "../../exports";
import { decodeSettings } from "../../settings";
import { exports as de } from "../texts/de/exports";
import { exports as en } from "../texts/en/exports";
import { byteSize, fileName } from "./fileName";
import { subjectOf, usualFileName } from "./subject";

const settingsOf = (query: string) => decodeSettings(query).settings;

describe("names of files", () => {
  test.each([
    ["curvascape", "png", "curvascape.png"],
    ["figure.PNG", "png", "figure.PNG"],
    ["a/b\\c: d?", "csv", "a-b-c- d.csv"],
    ["../../etc/passwd", "csv", "etc-passwd.csv"],
    ["  ", "glb", "curvascape.glb"],
    ["κ₁ über α", "svg", "κ₁ über α.svg"],
    ["x".repeat(500), "stl", `${"x".repeat(120)}.stl`],
  ])("%s as %s is %s", (typed, extension, name) => expect(fileName(typed, extension)).toBe(name));

  test("say what the view shows", () => {
    expect(usualFileName(settingsOf("z=u*v&show=S,trH"), 1)).toBe("curvascape-trH");
  });

  test("go with their sizes", () => {
    expect([0, 999, 1234, 2_345_678].map((bytes) => byteSize(bytes, "en"))).toEqual([
      "0 byte",
      "999 byte",
      "1.23 kB",
      "2.35 MB",
    ]);
    expect(byteSize(2_345_678, "de")).toBe("2,35 MB");
  });
});

describe("what a file is about", () => {
  test("has no colours as long as a view shows no surface", () => {
    const settings = settingsOf("z=u*v&show=S,trH");
    expect(subjectOf(settings, 1, []).shown).toBeUndefined();
    expect(subjectOf(settings, 1, []).name).toBe("trace of the Hessian");
  });
});

describe("texts", () => {
  const choices = Object.values<Exporter>(exporters).flatMap(({ options }) =>
    Object.entries(options).flatMap(([key, spec]) =>
      spec.type === "choice" ? spec.choices.map((choice) => [key, choice] as const) : [],
    ),
  );
  test.each([
    ["en", en],
    ["de", de],
  ] as const)("name each choice of each option: %s", (_, texts) => {
    for (const [key, choice] of choices)
      expect(texts.choices[key]?.[choice], `${key} ${choice}`).toBeTruthy();
  });
});
