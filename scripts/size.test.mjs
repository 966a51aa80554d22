import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstLoad, measureScripts } from "./size.mjs";

test("what the page, its modules and its workers import is the first load, dynamic imports are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "curvascape-size-"));
  try {
    mkdirSync(join(folder, "assets"));
    const files = {
      "index.html": `<script type="module" src="./assets/index-1.js"></script>`,
      "assets/index-1.js":
        `import{a as b}from"./shared-2.js";const d=()=>import("./late-5.js");` +
        `new Worker(""+new URL("worker-3.js",import.meta.url).href,{type:"module"});b();d();`,
      "assets/shared-2.js": `export{a}from"./deep-6.js";`,
      "assets/deep-6.js": "export const a=1;",
      "assets/worker-3.js": `import"./parser-4.js";`,
      "assets/parser-4.js": "self.x=1;",
      "assets/late-5.js": `new Worker(new URL("late-worker-7.js",import.meta.url));`,
      "assets/late-worker-7.js": "self.y=1;",
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const scripts = measureScripts(folder);
    const named = (/** @type {string} */ when) =>
      scripts.flatMap((script) => (script.when === when ? script.name : []));
    expect(named("first load").sort()).toEqual(["deep-6.js", "index-1.js", "shared-2.js"]);
    expect(named("worker").sort()).toEqual(["parser-4.js", "worker-3.js"]);
    expect(named("on demand").sort()).toEqual(["late-5.js", "late-worker-7.js"]);
    const late = scripts.filter(({ when }) => when === "on demand").reduce((sum, { gzip }) => sum + gzip, 0);
    expect(firstLoad(scripts) + late).toBe(scripts.reduce((sum, { gzip }) => sum + gzip, 0));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
