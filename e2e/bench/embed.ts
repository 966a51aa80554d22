/**
 * `npm run bench:embed`: the element with figure 2's surface in a page of its own, and in an iframe, beside Plotly's gl3d surface of the
 * same data at 200 × 200, in one Chromium with software rendering, 1280 × 800: 7 cold loads of each, taking turns; medians. Then
 * what the element does in 5 s while nobody can see it and a script goes on changing it.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { describeBrowser, findBrowser, launchOptions } from "../scripts/browser.mjs";
import { activityOf, animate, watchActivity } from "../support/activity";
import { measureLoad } from "./page/loading";
import { port, serve } from "./page/server";
import { plotly } from "./page/subject";
import { digits, machine, markdownTable, median } from "./report";

const loads = 7;
const scripts = {
  element: "dist/embed/curvascape.js",
  plotly: "node_modules/plotly.js-gl3d-dist-min/plotly-gl3d.min.js",
};

/** Where the surface is, without title and legend. */
const region = { left: 0.25, top: 0.15, right: 0.85, bottom: 0.8 };
const subjects = [
  { name: "<curva-scape>", url: `http://localhost:${port}/plotly/element.html`, region },
  { name: "in an iframe", url: `http://localhost:${port}/plotly/iframe.html`, region },
  plotly,
];

const browserFound = await findBrowser();
const server = await serve({
  embed: "dist/embed",
  plotly: "e2e/bench/page",
  package: "node_modules/plotly.js-gl3d-dist-min",
});
const browser = await chromium.launch(launchOptions(browserFound));
try {
  const workbench = await browser.newPage();
  const results = subjects.map(({ name }) => ({
    name,
    firstColour: [] as number[],
    finalPicture: [] as number[],
    longTasks: [] as number[],
  }));
  for (let round = 0; round < loads; round++)
    for (const [k, subject] of subjects.entries()) {
      const { page, firstColour, finalPicture, longTasks } = await measureLoad(browser, workbench, subject);
      results[k].firstColour.push(firstColour);
      results[k].finalPicture.push(finalPicture);
      results[k].longTasks.push(Math.max(0, ...longTasks));
      await page.context().close();
    }
  const kilobytes = (path: string) => digits(gzipSync(readFileSync(path)).length / 1000);
  console.log(`${describeBrowser(browserFound)}\nMachine: ${machine()}\n`);
  console.log(
    markdownTable(
      ["", ...results.map(({ name }) => name), "Plotly ÷ element"],
      [
        [
          "JavaScript, gzip, kB",
          kilobytes(scripts.element),
          kilobytes(scripts.element),
          kilobytes(scripts.plotly),
          "",
        ],
        row("first coloured surface, ms", ({ firstColour }) => median(firstColour)),
        row("final picture, ms", ({ finalPicture }) => median(finalPicture)),
        row("longest task while loading, ms", ({ longTasks }) => median(longTasks)),
      ],
    ),
  );
  const { frames, messages } = await outOfSight(browser);
  console.log(
    `\nOut of sight, for 5 s, while a script changes c: ${frames} animation frames, ${messages} messages to workers.`,
  );

  function row(title: string, read: (result: (typeof results)[number]) => number): string[] {
    const [element, iframe, theirs] = results.map(read);
    return [title, digits(element), digits(iframe), digits(theirs), digits(theirs / element)];
  }
} finally {
  await browser.close();
  server.close();
}

/** What is done for an element that was scrolled away. */
async function outOfSight(browser: Browser): Promise<{ frames: number; messages: number }> {
  const page = await browser.newPage();
  await watchActivity(page);
  await page.goto(subjects[0].url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  await page.evaluate(() => {
    document.body.style.paddingBottom = "500vh";
    scrollTo(0, document.body.scrollHeight);
  });
  await animate(page);
  await page.waitForTimeout(1500);
  const before = await activityOf(page);
  await page.waitForTimeout(5000);
  const after = await activityOf(page);
  return { frames: after.frames - before.frames, messages: after.messages - before.messages };
}
