/**
 * Draws the gallery's pictures, `public/gallery/ID.webp`, from the built page: the surfaces alone, on nothing, so that they suit
 * either theme. Run it after an example was added or changed:
 *
 *     npx vite build && node e2e/scripts/thumbnails.mjs [--from FOLDER] [ID]…
 *
 * The build is taken from dist/app unless another folder is named.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser, launchOptions } from "./browser.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "public", "gallery");

/** Files of the registry that are no entries. */
const others = ["index", "make", "types", "examples.test"];
const allIds = readdirSync(join(root, "src", "examples"))
  .map((name) => basename(name, ".ts"))
  .filter((name) => !others.includes(name));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: "string", default: join(root, "dist", "app") } },
});
const ids = positionals.length > 0 ? positionals : allIds;

/** The paper's figures are shown whole, of the others the first view. */
const isWhole = (/** @type {string} */ id) => id.startsWith("figure");

const bare = `
  html, body, .views { background: transparent !important; }
  .panel, .view-header, .view-legend, .view-factor, .view-note, .view-message { display: none !important; }
  .page { grid-template-columns: minmax(0, 1fr) !important; }
  .view { border: 0 !important; }
  canvas:not([data-engine]) { visibility: hidden; }
`;
const firstOnly = `
  .view-rows { display: block !important; }
  .view { height: 100%; }
  .view:not(:first-child) { display: none !important; }
`;

/** Wider than a phone. */
const size = { width: 1120, height: 700 };
/** Twice the size of a card's picture. */
const picture = { width: 480, height: 280 };

const server = await preview({
  root,
  build: { outDir: values.from },
  preview: { port: 41733, strictPort: true },
});
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport: size, bypassCSP: true });
  const page = await context.newPage();
  for (const id of ids) {
    await page.goto(`http://localhost:41733/?example=${id}`);
    await page.waitForSelector("html[data-ready=true]");
    await page.addStyleTag({ content: isWhole(id) ? bare : bare + firstOnly });
    // A hidden view is never final, so that there is no signal to wait for.
    await page.waitForTimeout(1500);
    const png = await page.screenshot({ omitBackground: true });
    const webp = await page.evaluate(shrink, { png: png.toString("base64"), ...picture });
    const file = join(folder, `${id}.webp`);
    writeFileSync(file, Buffer.from(webp, "base64"));
    console.log(`${id}.webp, ${Math.round(webp.length * 0.75)} bytes`);
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * In the page: what is drawn in a PNG, with a little room about it, as WebP; both in base 64.
 * @param {{ png: string, width: number, height: number }} options
 */
async function shrink({ png, width, height }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no 2D context");

  canvas.width = image.width;
  canvas.height = image.height;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let [left, right, top, bottom] = [image.width, 0, image.height, 0];
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++)
      if (data[4 * (y * image.width + x) + 3] > 16) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
  const room = 1.12;
  const scale = Math.min(width / (right - left), height / (bottom - top)) / room;

  canvas.width = width;
  canvas.height = height;
  context.imageSmoothingQuality = "high";
  const x = width / 2 - (scale * (left + right)) / 2;
  const y = height / 2 - (scale * (top + bottom)) / 2;
  context.drawImage(image, x, y, scale * image.width, scale * image.height);
  return canvas.toDataURL("image/webp", 0.85).replace(/^data:image\/webp;base64,/, "");
}
