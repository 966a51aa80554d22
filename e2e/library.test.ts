import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseSync } from "vite";

// The built library, as another program meets it: by the package's name, through `exports`, without a browser.
const consumer = `
import { compile, ExpressionError, quantities } from "curvascape";

const surface = compile({ kind: "graph", expressions: { z: "e^(-c*u)*sin(u)*sin(v)" }, variables: ["u", "v"], parameters: { c: 0.1 } });
const { scalarCurvature, hessianTrace } = surface.at([2, 1]);
const sampled = surface.with({ c: 0.2 }).sample({ size: [5, 4], quantities: ["scalarCurvature"] });
let problems = 0;
try {
  compile({ kind: "graph", expressions: { z: "sin(u" }, variables: ["u", "v"] });
} catch (error) {
  if (error instanceof ExpressionError) problems = error.problems.length;
}
console.log(JSON.stringify({
  scalarCurvature,
  hessianTrace,
  positions: sampled.positions.length,
  label: quantities.scalarCurvature.label,
  problems,
}));
`;

test("Node imports the library and computes with it", () => {
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", consumer], {
    encoding: "utf8",
  });
  const found = JSON.parse(output);
  // FORMULAS.md, errata E7 and E8: figure 2's surface at (2, 1).
  expect(found.scalarCurvature).toBeCloseTo(0.36679, 6);
  expect(found.hessianTrace).toBeCloseTo(-1.189295, 6);
  expect(found.positions).toBeGreaterThanOrEqual(3 * 20);
  expect(found.label).toBe("scalar curvature");
  expect(found.problems).toBeGreaterThan(0);
});

test("it is one module without dependencies, and holds no way to turn text into code", () => {
  const code = readFileSync("dist/lib/index.js", "utf8");
  expect(readdirSync("dist/lib").filter((name) => name.endsWith(".js"))).toEqual(["index.js"]);
  const { staticImports, dynamicImports } = parseSync("index.js", code).module;
  expect([...staticImports, ...dynamicImports]).toEqual([]);
  expect(/\bnew Function\b|\beval\(/.exec(code)).toBeNull();
});

test("its declarations type-check for a program that resolves modules as Node does", () => {
  const folder = test.info().outputPath("consumer");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "consumer.mts"),
    `${consumer}\n// @ts-expect-error no such quantity\nsurface.sample({ quantities: ["nothing"] });\n`,
  );
  const options = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["*.mts"] }),
  );
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin",
    "tsc",
  );
  execFileSync(process.execPath, [compiler, "--project", folder], { encoding: "utf8" });
});
