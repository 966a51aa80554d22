import { readFileSync } from "node:fs";
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
  /** For other uses than the page. */
  const elsewhere = ["@gltf-transform/core"];

  it("has each package that the page depends on, with its version and its licence", () => {
    const manifest = readPackage("package.json");
    expect(version).toBe(manifest.version);
    const packages = Object.keys(manifest.dependencies).filter((name) => !elsewhere.includes(name));
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
