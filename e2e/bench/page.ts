/**
 * `npm run bench:page`: our page with one view of figure 2's surface and its legend, beside Plotly's gl3d surface of the same
 * data at 200 × 200, in one Chromium with software rendering, 1280 × 800, taking turns: 5 cold loads (new context, empty
 * caches) and 7 edits of c from 0.1 to 0.2 each; medians. What the browser showed is recorded from outside, so that both are
 * measured alike: a picture counts from the time at which the compositor showed it.
 */
import { type Browser, chromium, type Page } from "@playwright/test";
import { describeBrowser, findBrowser, launchOptions } from "../scripts/browser.mjs";
import { takeActivity } from "./page/activity";
import { measureLoad, quiet, settled, timeOfFinal, timeOfFirst, visible } from "./page/loading";
import { type Frame, inspectFrames, Recorder } from "./page/recorder";
import { serve } from "./page/server";
import { type Subject, subjects } from "./page/subject";
import { type LongestTask, longestTaskWhileTyping } from "./page/typing";
import { digits, machine, markdownTable, median } from "./report";

const loads = 5;
const edits = 7;
const typings = 3;
/** All times in milliseconds. */
interface Measurements {
  firstColour: number[];
  finalPicture: number[];
  /** The first drawing after the edit was finished in the page's canvas. */
  editDrawn: number[];
  editFirst: number[];
  editFinal: number[];
  longTasksLoading: number[][];
  longTasksEditing: number[][];
  idleDrawings: number[];
}

const browserFound = await findBrowser();
const server = await serve({
  app: "dist/app",
  plotly: "e2e/bench/page",
  package: "node_modules/plotly.js-gl3d-dist-min",
});
const browser = await chromium.launch(launchOptions(browserFound));
try {
  const workbench = await browser.newPage();
  const results = new Map<Subject, Measurements>(
    subjects.map((subject) => [
      subject,
      {
        firstColour: [],
        finalPicture: [],
        editDrawn: [],
        editFirst: [],
        editFinal: [],
        longTasksLoading: [],
        longTasksEditing: [],
        idleDrawings: [],
      },
    ]),
  );
  for (let round = 0; round < loads; round++) {
    for (const [subject, measurements] of results) {
      const page = await load(browser, workbench, subject, measurements);
      const share = Math.ceil((edits * (round + 1)) / loads) - Math.ceil((edits * round) / loads);
      for (let k = 0; k < share; k++) {
        if (k > 0) await change(page, subject, 0.1);
        await edit(page, workbench, subject, measurements);
      }
      await idle(page, measurements);
      await page.context().close();
    }
  }
  print(results);
  const tasks: LongestTask[] = [];
  for (let round = 0; round < typings; round++) tasks.push(await longestTaskWhileTyping(browser));
  printTyping(tasks);
} finally {
  await browser.close();
  server.close();
}

/** Loads the page, and puts it in order for its edits. */
async function load(
  browser: Browser,
  workbench: Page,
  subject: Subject,
  measurements: Measurements,
): Promise<Page> {
  const { page, firstColour, finalPicture, longTasks } = await measureLoad(browser, workbench, subject);
  measurements.firstColour.push(firstColour);
  measurements.finalPicture.push(finalPicture);
  measurements.longTasksLoading.push(longTasks);
  await subject.prepare(page);
  await page.waitForTimeout(quiet);
  return page;
}

/** Sets c and waits for the picture; returns when it began and what was shown. */
async function change(page: Page, subject: Subject, c: number): Promise<{ start: number; frames: Frame[] }> {
  const recorder = await Recorder.start(page);
  // The recorder begins with the picture that is there.
  await page.waitForTimeout(300);
  const start = await subject.edit(page, c);
  await settled(page, recorder.frames, 2);
  return { start, frames: await recorder.stop() };
}

async function edit(
  page: Page,
  workbench: Page,
  subject: Subject,
  measurements: Measurements,
): Promise<void> {
  await takeActivity(page);
  const { start, frames: shown } = await change(page, subject, 0.2);
  const frames = await inspectFrames(workbench, shown, subject.editRegion);
  measurements.longTasksEditing.push((await takeActivity(page, true)).longTasks);
  // Once more, watched from inside: the recorder gets about ten pictures a second, and a drawing takes a fraction of that.
  await change(page, subject, 0.1);
  await takeActivity(page, true);
  const again = await subject.edit(page, 0.2);
  await page.waitForTimeout(quiet);
  const { finished } = await takeActivity(page);
  if (finished === null) throw new Error("an edit drew nothing");
  measurements.editDrawn.push(finished - again);
  measurements.editFirst.push(timeOfFirst(frames, ({ fromFirst }) => fromFirst > visible) - start);
  measurements.editFinal.push(timeOfFinal(frames) - start);
}

async function idle(page: Page, measurements: Measurements): Promise<void> {
  await takeActivity(page);
  await page.waitForTimeout(3000);
  measurements.idleDrawings.push((await takeActivity(page)).drawings);
}

function print(results: Map<Subject, Measurements>): void {
  const rows: [string, (measurements: Measurements) => number][] = [
    ["first coloured surface, ms", ({ firstColour }) => median(firstColour)],
    ["final picture, ms", ({ finalPicture }) => median(finalPicture)],
    ["edit → first drawing finished, ms", ({ editDrawn }) => median(editDrawn)],
    ["edit → first changed pixels, ms", ({ editFirst }) => median(editFirst)],
    ["edit → final picture, ms", ({ editFinal }) => median(editFinal)],
    ["longest task while loading, ms", ({ longTasksLoading }) => Math.max(0, ...longTasksLoading.flat())],
    [
      "tasks over 50 ms, one load",
      ({ longTasksLoading }) => median(longTasksLoading.map((tasks) => tasks.length)),
    ],
    ["longest task of an edit, ms", ({ longTasksEditing }) => Math.max(0, ...longTasksEditing.flat())],
    ["redraws in 3 s without change", ({ idleDrawings }) => Math.max(...idleDrawings)],
  ];
  const [[ours, oursMeasured], [theirs, theirsMeasured]] = results;
  const table = rows.map(([title, read]) => {
    const [a, b] = [read(oursMeasured), read(theirsMeasured)];
    return [title, digits(a), digits(b), a > 0 && b > 0 ? digits(b / a) : "–"];
  });
  console.log(`${describeBrowser(browserFound)}\nMachine: ${machine()}\n`);
  console.log(markdownTable(["", ours.name, theirs.name, "ratio"], table));
  console.log("\nTasks of 50 ms and less are not reported by the browser and count as 0.");
}

function printTyping(tasks: readonly LongestTask[]): void {
  const [wall, cpu] = [median(tasks.map((task) => task.wall)), median(tasks.map((task) => task.cpu))];
  console.log(
    `\nTyping with four views at 257 × 257: the longest task of the main thread takes ${digits(wall)} ms, ` +
      `${digits(cpu)} ms of it on the processor (median of ${tasks.length}).`,
  );
}
