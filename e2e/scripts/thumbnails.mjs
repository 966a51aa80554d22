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
    const views = await page.locator(".view:visible").evaluateAll((all) =>
      all.map((view) => {
        const { left, top, width, height } = view.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    const png = await page.screenshot({ omitBackground: true });
    const webp = await page.evaluate(shrink, { png: png.toString("base64"), views, ...picture });
    const file = join(folder, `${id}.webp`);
    writeFileSync(file, Buffer.from(webp, "base64"));
    console.log(`${id}.webp, ${Math.round(webp.length * 0.75)} bytes`);
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * In the page: what is drawn in the views of a PNG, each as large as its share of the picture allows, as WebP; both in base 64.
 * @param {{
 *   png: string,
 *   views: { left: number, top: number, width: number, height: number }[],
 *   width: number,
 *   height: number,
 * }} options
 */
async function shrink({ png, views, width, height }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2D context");

  canvas.width = image.width;
  canvas.height = image.height;
  context.drawImage(image, 0, 0);
  const drawn = views.map((view) => {
    const { data } = context.getImageData(view.left, view.top, view.width, view.height);
    const columns = Math.trunc(view.width);
    let [left, right, top, bottom] = [columns, 0, data.length, 0];
    for (let i = 3; i < data.length; i += 4)
      if (data[i] > 16) {
        const [x, y] = [((i - 3) / 4) % columns, Math.floor((i - 3) / 4 / columns)];
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
    return { x: view.left + left, y: view.top + top, width: right - left, height: bottom - top };
  });

  const columns = new Set(views.map(({ left }) => Math.round(left))).size;
  const share = { width: width / columns, height: height / Math.ceil(views.length / columns) };
  canvas.width = width;
  canvas.height = height;
  context.imageSmoothingQuality = "high";
  const room = 1.12;
  drawn.forEach((part, index) => {
    const scale = Math.min(share.width / part.width, share.height / part.height) / room;
    const x = ((index % columns) + 0.5) * share.width;
    const y = (Math.floor(index / columns) + 0.5) * share.height;
    const [w, h] = [scale * part.width, scale * part.height];
    context.drawImage(image, part.x, part.y, part.width, part.height, x - w / 2, y - h / 2, w, h);
  });
  return canvas.toDataURL("image/webp", 0.85).replace(/^data:image\/webp;base64,/, "");
}
