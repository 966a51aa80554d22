/** When a page that is loaded shows its surface. */
import type { Browser, Page } from "@playwright/test";
import { takeActivity, watchActivity } from "./activity";
import { type Frame, type Inspection, inspectFrames, Recorder } from "./recorder";
import type { Subject } from "./subject";

/** The picture is final when nothing new was shown for so long, in milliseconds. */
export const quiet = 1500;
/** Parts of the region: fewer pixels are a cursor, an axis, a rounding. */
export const visible = 0.005;
const same = 0.0005;

/** All times in milliseconds since the navigation began. */
interface Loaded {
  page: Page;
  firstColour: number;
  finalPicture: number;
  longTasks: number[];
}

/** Loads a page into a new context, with empty caches. */
export async function measureLoad(
  browser: Browser,
  workbench: Page,
  { url, region }: Pick<Subject, "url" | "region">,
): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What one of them keeps for a time without network is fetched once in a first visit, after it.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await watchActivity(page);
  await page.goto(url, { waitUntil: "commit" });
  // Not before: a recording does not outlive the change of process that a navigation is. Nothing was drawn yet.
  const recorder = await Recorder.start(page);
  await settled(page, recorder.frames, 1);
  const start = await page.evaluate(() => performance.timeOrigin);
  const frames = await inspectFrames(workbench, await recorder.stop(), region);
  return {
    page,
    firstColour: timeOfFirst(frames, ({ coloured }) => coloured > visible) - start,
    finalPicture: timeOfFinal(frames) - start,
    longTasks: (await takeActivity(page)).longTasks,
  };
}

/** Waits until the page says that it is ready, so many pictures were shown, and then nothing new for a while. */
export async function settled(page: Page, frames: Frame[], atLeast: number): Promise<void> {
  const deadline = Date.now() + 120_000;
  let since = Date.now();
  let seen = frames.length;
  while (Date.now() - since < quiet) {
    if (Date.now() > deadline) throw new Error("the page does not come to rest");
    await page.waitForTimeout(50);
    const ready = await page.evaluate(() => document.documentElement.dataset.ready === "true");
    if (frames.length === seen && seen >= atLeast && ready) continue;
    seen = frames.length;
    since = Date.now();
  }
}

export function timeOfFirst(frames: Inspection[], condition: (frame: Inspection) => boolean): number {
  const frame = frames.find(condition);
  if (!frame) throw new Error("the expected picture was never shown");
  return frame.time;
}

/** When the picture began to be what it was at the end. */
export function timeOfFinal(frames: Inspection[]): number {
  const last = frames.findLastIndex(({ fromLast }) => fromLast > same);
  return frames[last + 1].time;
}
