import type { Browser } from "@playwright/test";
import { port } from "./server";

/** The longest task of a page's main thread: as it passed on the clock, and what it took of a processor. */
export interface LongestTask {
  /** Milliseconds; on a busy machine waiting for others is part of it. */
  wall: number;
  cpu: number;
}

const fourViews = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1,0..1,0.01&show=S,trH,S:above,trH:above";
const typed = "e^(-c*u)*sin(u)*sin(v)+0.2*cos(3*u)*exp(-v^2/4)";

/** Of an event of a trace, what is read here; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
}

/**
 * Types a formula into our page with four views of figure 2 at 257 × 257, a key each 130 ms, from the moment when its field is entered, and traces
 * what the main thread does. The page takes the software renderer for a graphics card, so that it computes the grid of one.
 */
export async function longestTaskWhileTyping(browser: Browser): Promise<LongestTask> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // What one of them keeps for a time without network is fetched once in a first visit, after it.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const original = prototype.getParameter;
    prototype.getParameter = function (name) {
      const value = original.call(this, name);
      return typeof value === "string" ? value.replace(/swiftshader/gi, "a card") : value;
    };
  });
  await page.goto(`http://localhost:${port}/app/?${fourViews}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
  const field = page.getByLabel("Formula for z", { exact: true });
  // Finding it is work of the driver in the page, and not the page's.
  await field.hover();
  await page.waitForTimeout(2000);
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  const traceConfig = { includedCategories: ["toplevel", "devtools.timeline"] };
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(typed, { delay: 130 });
  await page.waitForTimeout(1500);
  await session.send("Tracing.end");
  await complete;
  await context.close();
  const main = events.find(({ name }) => name === "EventDispatch");
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith("RunTask") && pid === main?.pid && tid === main.tid,
  );
  if (tasks.length === 0) throw new Error("the trace tells of no task");
  const longest = (of: (event: TraceEvent) => number) => Math.max(...tasks.map(of)) / 1000;
  return { wall: longest(({ dur = 0 }) => dur), cpu: longest(({ tdur = 0 }) => tdur) };
}
