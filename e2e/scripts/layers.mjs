/**
 * The layer rules, as errors: who may import whom, which package is used where, and no cycles. Run by `npm run lint`:
 * import patterns of a linter match the text of an import, these rules are about the file that it names.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync } from "vite";

/** The clients, and the types that their messages are made of; the pool behind them is the worker's own affair. */
const workersClient = ["worker/index", "worker/client", "worker/types", "worker/inspect/index"];

/** What a layer (a folder of `src`) may import beside itself: folders, or single files without extension. */
const mayImport = /** @type {Record<string, string[]>} */ ({
  core: [],
  color: [],
  loss: ["core"],
  settings: ["core/quantities/index", "core/surfaces/index", "color/index", "color/ids"],
  examples: ["settings"],
  worker: ["core", "loss"],
  scene: [...workersClient, "core/quantities/index", "color", "settings", "exports/pngEncoder"],
  exports: ["core", "color", "settings"],
  app: ["core", "color", "loss", "settings", "examples", "worker", "scene", "exports"],
  embed: ["scene", ...workersClient, "core/quantities/index", "color", "settings", "examples", "exports"],
  cli: ["core", "settings", "exports"],
  testing: ["core"],
});

/** Types and lists of ids, with no code behind them. */
const importableFromAnywhere = ["core/types", "core/ids"];

/** Packages that tests may import wherever they are; mathjs serves them as an oracle. */
const packagesForTests = ["vitest", "fast-check", "happy-dom", "mathjs", "node:"];

/** Where a package may be imported; what is not named here may be imported anywhere. */
const packageHomes = /** @type {Record<string, string[]>} */ ({
  mathjs: ["core/expression"],
  three: ["scene", "exports"],
  react: ["scene", "app", "embed"],
  "react-dom": ["scene", "app", "embed"],
  "@react-three/fiber": ["scene"],
  vitest: ["testing"],
  "fast-check": ["testing"],
  "happy-dom": ["testing"],
  "node:": ["cli"],
});

/** @typedef {{ specifier: string, line: number, erased: boolean }} Import */

/**
 * @param {ReadonlyMap<string, string>} files source text by path below `src`, such as "core/index.ts".
 * @returns {string[]} one line for each breach.
 */
export function checkLayers(files) {
  const breaches = [];
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const [path, source] of files) {
    const layer = path.split("/", 1)[0];
    if (!(layer in mayImport)) {
      breaches.push(`src/${path}: belongs to no layer`);
      continue;
    }
    const dependencies = new Set();
    graph.set(path, dependencies);
    for (const { specifier, line, erased } of importsOf(path, source)) {
      const where = `src/${path}:${line}`;
      if (specifier.startsWith(".")) {
        const target = resolve(path, specifier, files);
        const reason = fileBreach(path, target);
        if (reason) breaches.push(`${where}: imports src/${target}; ${reason}`);
        if (!erased) dependencies.add(target);
      } else {
        const reason = packageBreach(path, specifier);
        if (reason) breaches.push(`${where}: imports ${specifier}; ${reason}`);
      }
    }
  }
  for (const cycle of findCycles(graph))
    breaches.push(`cycle: ${cycle.map((path) => `src/${path}`).join(" → ")}`);
  return breaches;
}

/**
 * @param {string} path
 * @param {string} target
 */
function fileBreach(path, target) {
  const [from, to] = [path, target].map((file) => file.split("/", 1)[0]);
  if (isTest(target) && !isTest(path)) return `only tests may import ${posix.dirname(target)}`;
  if (from === to || to === "testing" || isUnder(target, importableFromAnywhere)) return null;
  if (isUnder(target, mayImport[from])) return null;
  const allowed = mayImport[from].join(", ") || "nothing of ours";
  return `${from} may import ${allowed}`;
}

/**
 * @param {string} path
 * @param {string} specifier
 */
function packageBreach(path, specifier) {
  const name = specifier.startsWith("node:") ? "node:" : packageName(specifier);
  const homes = packageHomes[name];
  if (!homes || isUnder(path, homes)) return null;
  if (isTest(path) && packagesForTests.includes(name)) return null;
  return `${name} may be imported in ${homes.join(", ")} only`;
}

/** @param {string} specifier */
function packageName(specifier) {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/**
 * @param {string} path
 * @param {string[]} places
 */
function isUnder(path, places) {
  return places.some((place) => path.startsWith(`${place}/`) || path.replace(/\.\w+$/, "") === place);
}

/**
 * Tests, and what helps them: the layer `testing`, and folders of that name in other layers.
 * @param {string} path
 */
function isTest(path) {
  return /\.test\.tsx?$|(^|\/)testing\//.test(path);
}

/**
 * Static and dynamic imports, re-exports, and workers by address (`new URL("./x.ts", import.meta.url)`).
 * @param {string} path
 * @param {string} source
 * @returns {Import[]}
 */
function importsOf(path, source) {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`src/${path}: ${errors[0].message}`);
  const lineAt = (/** @type {number} */ offset) => source.slice(0, offset).split("\n").length;
  /** @type {Import[]} */
  const imports = [];
  for (const { start, moduleRequest, entries } of module.staticImports) {
    const erased = entries.length > 0 && entries.every((entry) => entry.isType);
    imports.push({ specifier: moduleRequest.value, line: lineAt(start), erased });
  }
  for (const { start, entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest)
        imports.push({ specifier: moduleRequest.value, line: lineAt(start), erased: isType });
  }
  // These run after the module was read, so that they close no cycle.
  for (const { start, moduleRequest } of module.dynamicImports) {
    const literal = /^(["'`])(.*)\1$/.exec(source.slice(moduleRequest.start, moduleRequest.end));
    if (literal) imports.push({ specifier: literal[2], line: lineAt(start), erased: true });
  }
  for (const match of source.matchAll(/new URL\(\s*(["'])(\.[^"']*)\1,\s*import\.meta\.url/g))
    imports.push({ specifier: match[2], line: lineAt(match.index), erased: true });
  return imports;
}

/**
 * The path below `src` that a relative import names.
 * @param {string} path
 * @param {string} specifier
 * @param {ReadonlyMap<string, string>} files
 */
function resolve(path, specifier, files) {
  const base = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""));
  const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((ending) => base + ending);
  return candidates.find((candidate) => files.has(candidate)) ?? base;
}

/**
 * One cycle of each strongly connected component (depth-first search that closes on the current path).
 * @param {ReadonlyMap<string, ReadonlySet<string>>} graph
 */
function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  const finished = new Set();
  /** @type {string[]} */
  const trail = [];
  const visit = (/** @type {string} */ node) => {
    if (finished.has(node)) return;
    const start = trail.indexOf(node);
    if (start >= 0) {
      cycles.push([...trail.slice(start), node]);
      return;
    }
    trail.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    trail.pop();
    finished.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}

/** @param {string} folder */
function readSources(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.endsWith(".d.ts")) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      posix.relative(folder.replaceAll("\\", "/"), path.replaceAll("\\", "/")),
      readFileSync(path, "utf8"),
    );
  }
  return files;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = readSources(fileURLToPath(new URL("../../src", import.meta.url)));
  const breaches = checkLayers(files);
  for (const breach of breaches) console.error(breach);
  console.log(`Layers: ${files.size} files, ${breaches.length} breaches.`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
