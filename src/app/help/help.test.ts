import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { functionNamed, functions, constants as knownConstants } from "../../core/expression/functions";
import { shipped, shippedIds, version } from "./licences";
import { constants, functionFamilies, notation } from "./notation";

const readPackage = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const examples = Object.values(notation).flat();

describe("the help's notation", () => {
  it.each(examples)("$text means $meaning", ({ text, meaning }) => {
    const [written, explicit] = [text, meaning].map((z) => compile({ kind: "graph", expressions: { z } }));
    expect(written.parameters).toEqual(explicit.parameters);
    for (const point of [
      [0.37, 0.61],
      [-1.3, 2.2],
    ])
      expect(written.at(point).value).toBeCloseTo(explicit.at(point).value ?? Number.NaN, 13);
  });

  it("lists every function and constant, but those that have signs of their own", () => {
    const written = new Set<string>([
      ..."add subtract multiply divide unaryMinus unaryPlus".split(" "),
      ..."smaller smallerEq larger largerEq equal unequal and or xor not".split(" "),
    ]);
    const listed = functionFamilies.flat();
    for (const name of listed) expect(functionNamed(name), name).toBeDefined();
    const told = new Set(listed.map(functionNamed));
    expect(Object.keys(functions).filter((id) => !written.has(id) && !told.has(functionNamed(id)))).toEqual(
      [],
    );
    for (const name of constants) expect(knownConstants.has(name)).toBe(true);
  });
});

describe("the list of what is shipped", () => {
  /** Other people's packages whose code the page's own imports. */
  function importedPackages(): string[] {
    const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$|^(testing|cli)\b|\btesting\b/.test(path),
    );
    const imported = paths.flatMap((path) => {
      const code = readFileSync(join("src", path), "utf8");
      return [
        ...code.matchAll(
          /(?:^(?:import .*|\} )from |\bimport\()"((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^"]*)?"/gm,
        ),
      ];
    });
    return [...new Set(imported.map(([, name]) => name))];
  }

  it("has each package that the page is built from, with its version and its licence", () => {
    expect(version).toBe(readPackage("package.json").version);
    const packages = importedPackages();
    expect(packages).toContain("three");
    expect(shippedIds).toEqual(expect.arrayContaining(packages));
    for (const name of packages) {
      const own = readPackage(`node_modules/${name}/package.json`);
      expect(shipped[name as keyof typeof shipped]).toMatchObject({
        version: own.version,
        licence: own.license,
      });
    }
  });
});
