/**
 * Takes a picture of a page with the browser that the tests use, and prints what the page wrote to the console.
 *
 *     node e2e/scripts/shot.mjs URL out.png [--width 1280] [--height 800] [--scale 1] [--dark] [--reduced-motion]
 *       [--wait-ready] [--wait MILLISECONDS] [--click SELECTOR]… [--full]
 *
 * --wait-ready waits until `<html data-ready="true">`: the final picture was drawn. --click acts before the picture is
 * taken, and waits for readiness again.
 */
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, launchOptions } from "./browser.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: "string", default: "1280" },
    height: { type: "string", default: "800" },
    scale: { type: "string", default: "1" },
    dark: { type: "boolean", default: false },
    "reduced-motion": { type: "boolean", default: false },
    "wait-ready": { type: "boolean", default: false },
    wait: { type: "string", default: "0" },
    click: { type: "string", multiple: true, default: [] },
    full: { type: "boolean", default: false },
  },
});
const [url, path] = positionals;
if (!url || !path) {
  console.error(
    "usage: node e2e/scripts/shot.mjs URL out.png [--width W] [--height H] [--dark] [--wait-ready] …",
  );
  process.exit(2);
}

const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.scale),
    colorScheme: values.dark ? "dark" : "light",
    reducedMotion: values["reduced-motion"] ? "reduce" : "no-preference",
  });
  page.on("console", (message) => console.log(`[${message.type()}] ${message.text()}`));
  page.on("pageerror", (error) => console.log(`[pageerror] ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) =>
    console.log(`[request failed] ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on("response", (response) => {
    if (response.status() >= 400) console.log(`[${response.status()}] ${response.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  await settle();
  for (const selector of values.click) {
    await page.click(selector, { timeout: 10_000 });
    await settle();
  }
  await page.screenshot({ path, fullPage: values.full, timeout: 60_000 });
  console.log(`wrote ${path}`);

  /** Waits as asked; a page that does not get ready is photographed as it is. */
  async function settle() {
    if (values["wait-ready"]) {
      const ready = page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, {
        timeout: 30_000,
      });
      await ready.catch(() => {
        console.log("[not ready] <html data-ready> did not become true within 30 s");
        process.exitCode = 1;
      });
    }
    await page.waitForTimeout(Number(values.wait));
  }
} finally {
  await browser.close();
}
