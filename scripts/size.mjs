/**
 * `npm run size`: how much JavaScript the built page loads before anybody does anything, its workers included, and what comes
 * only when it is needed. Fails when the first load is over its limit.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

/** @typedef {{ name: string, when: "first load" | "worker" | "on demand", bytes: number, gzip: number }} Script */

/** Bytes of JavaScript, compressed, that a first load may take. */
export const firstLoadLimit = 380_000;

/**
 * @param {string} folder the built page.
 * @returns {Script[]} each script of the build, the largest first.
 */
export function measureScripts(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  /** @type {Map<string, string>} */
  const sources = new Map();
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (entry.endsWith(".js")) sources.set(basename(entry), readFileSync(join(folder, entry), "utf8"));

  /** @type {Map<string, Script["when"]>} */
  const loaded = new Map();
  const visit = (/** @type {string} */ name, /** @type {Script["when"]} */ when) => {
    const source = sources.get(name);
    if (source === undefined || loaded.has(name)) return;
    loaded.set(name, when);
    for (const { moduleRequest } of parseSync(name, source).module.staticImports)
      visit(basename(moduleRequest.value), when);
    for (const { entries } of parseSync(name, source).module.staticExports)
      for (const { moduleRequest } of entries) if (moduleRequest) visit(basename(moduleRequest.value), when);
    for (const [, address] of source.matchAll(/new URL\(\s*["'`]([^"'`]+\.js)["'`]/g))
      visit(basename(address), "worker");
  };
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g))
    visit(basename(address), "first load");

  return [...sources]
    .map(([name, source]) => ({
      name,
      when: loaded.get(name) ?? /** @type {const} */ ("on demand"),
      bytes: Buffer.byteLength(source),
      gzip: gzipSync(source).length,
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

/** @param {Script[]} scripts */
export function firstLoad(scripts) {
  return scripts.reduce((sum, { when, gzip }) => sum + (when === "on demand" ? 0 : gzip), 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const scripts = measureScripts(fileURLToPath(new URL("../dist/app", import.meta.url)));
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const { name, when, bytes, gzip } of scripts)
    console.log(`${name.padEnd(34)} ${when.padEnd(10)} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`);
  const total = firstLoad(scripts);
  const verdict = total <= firstLoadLimit ? "within" : "over";
  console.log(
    `First load ${kilobytes(total).trim()} gzip, ${verdict} the limit of ${firstLoadLimit / 1000} kB.`,
  );
  process.exitCode = total <= firstLoadLimit ? 0 : 1;
}
