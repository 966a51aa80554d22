import { describe, expect, test } from "vitest";
import { checkLayers } from "./layers.mjs";

/** @param {Record<string, string>} files */
const breaches = (files) => checkLayers(new Map(Object.entries(files)));

describe("a breach of each rule is reported, with its place", () => {
  const cases = /** @type {[string, string, string, string][]} */ ([
    [
      "core imports no other layer",
      "core/index.ts",
      `import { a } from "../scene/a";`,
      "core may import nothing",
    ],
    [
      "types are no exception",
      "core/index.ts",
      `import type { A } from "../app/a";`,
      "core may import nothing",
    ],
    ["nor are re-exports", "color/index.ts", `export * from "../core";`, "color may import nothing"],
    [
      "nor dynamic imports",
      "core/a.ts",
      `export const load = () => import("../app");`,
      "core may import nothing",
    ],
    [
      "nor workers by address",
      "core/a.ts",
      `new Worker(new URL("../worker/worker.ts", import.meta.url));`,
      "core may import nothing",
    ],
    ["nor files that do not exist yet", "core/a.ts", `import "../app/later";`, "core may import nothing"],
    [
      "scene reaches the worker through its client",
      "scene/a.ts",
      `import "../worker/pool";`,
      "worker/client",
    ],
    [
      "settings sees registries only",
      "settings/a.ts",
      `import "../core/calculus/dag";`,
      "settings may import",
    ],
    ["exports never imports scene", "exports/a.ts", `import "../scene/a";`, "exports may import"],
    ["app never imports embed", "app/a.tsx", `import "../embed/a";`, "app may import"],
    ["embed never imports app", "embed/a.ts", `import "../app/a";`, "embed may import"],
    ["worker never imports scene", "worker/a.ts", `import "../scene/a";`, "worker may import core, loss"],
    ["examples import settings only", "examples/a.ts", `import "../color";`, "examples may import settings"],
    ["loss imports core only", "loss/a.ts", `import "../color";`, "loss may import core"],
    ["cli imports no scene", "cli/a.ts", `import "../scene/a";`, "cli may import"],
    ["testing is for tests", "core/a.ts", `import "../testing/random";`, "only tests may import testing"],
    [
      "and what helps a layer's tests",
      "core/a.ts",
      `import "./testing/grid";`,
      "only tests may import core/testing",
    ],
    [
      "mathjs in core/expression",
      "core/calculus/a.ts",
      `import { number } from "mathjs";`,
      "core/expression only",
    ],
    ["deep paths of a package", "app/a.ts", `import { x } from "mathjs/number";`, "core/expression only"],
    ["three in scene and exports", "app/a.tsx", `import { Color } from "three";`, "scene, exports only"],
    ["three's addons", "worker/a.ts", `import "three/addons/x.js";`, "scene, exports only"],
    [
      "React in scene, app, embed",
      "worker/a.ts",
      `import { useState } from "react";`,
      "scene, app, embed only",
    ],
    ["fiber in scene", "app/a.tsx", `import { useThree } from "@react-three/fiber";`, "scene only"],
    ["Node's modules in cli", "core/a.ts", `import { readFileSync } from "node:fs";`, "cli only"],
    ["test tools in tests", "core/a.ts", `import { expect } from "vitest";`, "testing only"],
    ["mathjs as an oracle is for tests", "exports/a.ts", `import "mathjs";`, "core/expression only"],
  ]);
  test.each(cases)("%s", (_, path, source, message) => {
    const found = breaches({ [path]: `// first line\n${source}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/${path}:2: imports `);
    expect(found[0]).toContain(message);
  });

  test("a folder that is no layer", () => {
    expect(breaches({ "utils/a.ts": "" })).toEqual(["src/utils/a.ts: belongs to no layer"]);
  });

  test("a cycle, once, and named", () => {
    const files = {
      "core/a.ts": `import { b } from "./b"; export const a = b;`,
      "core/b.ts": `export { c as b } from "./c";`,
      "core/c.ts": `import { a } from "."; export const c = a;`,
      "core/index.ts": `export * from "./a";`,
    };
    expect(breaches(files)).toEqual([
      "cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/index.ts → src/core/a.ts",
    ]);
  });

  test("a file that imports itself", () => {
    expect(breaches({ "core/a.ts": `import "./a";` })).toEqual(["cycle: src/core/a.ts → src/core/a.ts"]);
  });
});

test("what the rules allow passes", () => {
  const files = {
    "core/index.ts": `import { parse } from "./expression/parse"; export { parse };`,
    "core/expression/parse.ts": `import { parse } from "mathjs/number"; export { parse };`,
    "core/expression/parse.test.ts": `import { test } from "vitest"; import { random } from "../../testing/random";`,
    "core/calculus/dag.test.ts": `import { derivative } from "mathjs"; import { readFileSync } from "node:fs";`,
    "worker/testing/thread.ts": `import { Worker } from "node:worker_threads"; import "../client";`,
    "worker/pool.test.ts": `import "./testing/thread"; import "../testing/random";`,
    "testing/random.ts": `import { expect } from "vitest"; import { dag } from "../core";`,
    "color/legend.ts": `import type { Interval } from "../core/types"; import { quantityIds } from "../core/ids";`,
    "settings/index.ts": `import { quantities } from "../core/quantities"; import { colormaps } from "../color";`,
    "core/quantities/index.ts": "export const quantities = {};",
    "color/index.ts": "export const colormaps = {};",
    "scene/view.tsx": `import { Client } from "../worker/client"; import { Mesh } from "three"; import "react";`,
    "worker/client.ts": `export const load = () => import("../core");`,
    "app/page.tsx": `import "./page.css"; import "../scene/view"; import "../worker/client"; import "react-dom/client";`,
    "exports/glb.ts": `import { Mesh } from "three"; import { compile } from "../core";`,
    // Types are erased, dynamic imports run later: neither makes a cycle.
    "core/one.ts": `import type { Two } from "./two"; export type One = Two;`,
    "core/two.ts": `import type { One } from "./one"; export const load = () => import("./three");`,
    "core/three.ts": `import { load } from "./two"; export { load };`,
  };
  expect(breaches(files)).toEqual([]);
});
