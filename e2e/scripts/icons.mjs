/**
 * Draws the icons of the installed page, `public/icons`, from the mark, `public/favicon.svg`: on nothing, and with a ground to the
 * edges where the system cuts a form of its own out of them ("maskable", and Apple's).
 *
 *     node e2e/scripts/icons.mjs
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "./browser.mjs";

const folder = fileURLToPath(new URL("../../public", import.meta.url));
const mark = readFileSync(join(folder, "favicon.svg"), "utf8");

/** The part of the side that the mark's own square takes. What is cut shows at least a circle of 4/5 of the side. */
const within = 0.82;
const icons = [
  { name: "192", size: 192, ground: false },
  { name: "512", size: 512, ground: false },
  { name: "maskable-192", size: 192, ground: true },
  { name: "maskable-512", size: 512, ground: true },
  { name: "apple-touch-icon", size: 180, ground: true },
];

mkdirSync(join(folder, "icons"), { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const { name, size, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`
      <style>
        body { margin: 0; height: 100vh; display: grid; place-items: center; ${ground ? "background: #fbfaf8" : ""} }
        svg { width: ${ground ? 100 * within : 100}vw; display: block }
      </style>
      ${mark}`);
    await page.screenshot({ path: join(folder, "icons", `${name}.png`), omitBackground: !ground });
    await page.close();
  }
} finally {
  await browser.close();
}
