/**
 * `npm run size`: how much JavaScript the built page asks for before anybody does anything, its workers included, and what comes
 * only when it is needed. A browser opens the page and the server notes what was asked for: neither the bundler's idea of
 * entry points nor the page's own word counts. Fails when the first load is over its limit.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "./browser.mjs";

/** @typedef {{ name: string, firstLoad: boolean, bytes: number, gzip: number }} Script */

/** Bytes of JavaScript, compressed, that a first load may take. */
export const firstLoadLimit = 380_000;

const port = 41737;
const mediaTypes = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
});

/**
 * @param {string} folder the built page.
 * @param {import("@playwright/test").Page} page a new one, of a context with an empty cache.
 * @returns {Promise<Script[]>} each script of the build, the largest first.
 */
export async function measureScripts(folder, page) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length).replaceAll("\\", "/").replace(/^\/?/, "/"),
        readFileSync(path),
      ]),
  );
  /** @type {Set<string>} */
  const requested = new Set();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path === "/" ? "/index.html" : path;
    const content = files.get(name);
    requested.add(name);
    response.writeHead(content ? 200 : 404, { "Content-Type": mediaTypes[extname(name)] ?? "text/plain" });
    response.end(content);
  });
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(port, "localhost", resolve)));
  try {
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    // Something that the page fetches ahead of its use, once it is at rest, is a part of its first load, too.
    await page.waitForTimeout(1000);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return [...files]
    .filter(([name]) => name.endsWith(".js"))
    .map(([name, content]) => ({
      name: name.slice(1),
      firstLoad: requested.has(name),
      bytes: content.length,
      gzip: gzipSync(content).length,
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

/** @param {Script[]} scripts */
export function firstLoadSize(scripts) {
  return scripts.reduce((sum, { firstLoad, gzip }) => sum + (firstLoad ? gzip : 0), 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const folder = fileURLToPath(new URL("../../dist/app", import.meta.url));
    const scripts = await measureScripts(folder, await browser.newPage());
    const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
    for (const { name, firstLoad, bytes, gzip } of scripts)
      console.log(
        `${name.padEnd(40)} ${firstLoad ? "first load" : "on demand "} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`,
      );
    const total = firstLoadSize(scripts);
    const verdict = total <= firstLoadLimit ? "within" : "over";
    console.log(
      `First load ${kilobytes(total).trim()} gzip, ${verdict} the limit of ${firstLoadLimit / 1000} kB.`,
    );
    process.exitCode = total <= firstLoadLimit ? 0 : 1;
  } finally {
    await browser.close();
  }
}
