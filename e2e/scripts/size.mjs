/**
 * `npm run size`: how much JavaScript the built page, and the element in the page for iframes, ask for before anybody does anything,
 * workers included, and what comes only when it is needed. A browser opens each and the server notes what was asked for: neither the
 * bundler's idea of entry points nor the page's own word counts. Fails when one is over its limit.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "./browser.mjs";

/** @typedef {{ name: string, firstLoad: boolean, bytes: number, gzip: number }} Script */

/**
 * What is built, where it is opened, and the bytes of JavaScript, compressed, that its first load may take.
 * @typedef {{ folder: string, address: string, limit: number }} Product
 */
export const products = /** @satisfies {Record<string, Product>} */ ({
  page: { folder: "dist/app", address: "/", limit: 380_000 },
  element: {
    folder: "dist/embed",
    address: "/embed.html?z=u^2-v^2&u=-1..1&v=-1..1",
    limit: 300_000,
  },
});

const port = 41737;
const mediaTypes = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
});

/**
 * @param {Product} product
 * @param {import("@playwright/test").Page} page a new one, of a context with an empty cache and without service workers: what is kept
 *   for a time without network is fetched after the first load.
 * @returns {Promise<Script[]>} each script of the build, the largest first.
 */
export async function measureScripts({ folder, address }, page) {
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
    await page.goto(`http://localhost:${port}${address}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
    // Something that the page fetches ahead of its use, once it is at rest, is a part of its first load, too.
    await page.waitForTimeout(2500);
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
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  try {
    for (const [name, product] of Object.entries(products)) {
      const page = await browser.newPage({ serviceWorkers: "block" });
      const scripts = await measureScripts({ ...product, folder: join(root, product.folder) }, page);
      await page.close();
      for (const { name, firstLoad, bytes, gzip } of scripts)
        console.log(
          `${name.padEnd(40)} ${firstLoad ? "first load" : "on demand "} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`,
        );
      const total = firstLoadSize(scripts);
      const isWithin = total <= product.limit;
      console.log(
        `First load of the ${name}: ${kilobytes(total).trim()} gzip, ${isWithin ? "within" : "over"} the limit of ${product.limit / 1000} kB.`,
      );
      if (!isWithin) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}
