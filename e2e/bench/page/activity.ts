import type { Page } from "@playwright/test";

/** What a page's main thread did since it was asked last. */
export interface Activity {
  /** Milliseconds of each task longer than 50 ms. */
  longTasks: number[];
  /** How many times something was drawn with WebGL: callbacks that drew, not draw calls. */
  drawings: number;
}

type Watched = typeof window & { activity: Activity };

/** Runs in each page before its own scripts. */
export async function watchActivity(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record: Activity = { longTasks: [], drawings: 0 };
    (window as Watched).activity = record;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) record.longTasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
    let drawing = false;
    const noteDrawing = () => {
      if (drawing) return;
      drawing = true;
      record.drawings++;
      queueMicrotask(() => {
        drawing = false;
      });
    };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const context = prototype as unknown as Record<string, (...parameters: unknown[]) => void>;
      for (const name of [
        "drawArrays",
        "drawElements",
        "drawArraysInstanced",
        "drawElementsInstanced",
        "clear",
      ]) {
        const original = context[name];
        if (!original) continue;
        context[name] = function (...parameters) {
          noteDrawing();
          return original.apply(this, parameters);
        };
      }
    }
  });
}

/** The activity since the last call. */
export function takeActivity(page: Page): Promise<Activity> {
  return page.evaluate(() => {
    const { activity } = window as Watched;
    const taken = { longTasks: activity.longTasks.splice(0), drawings: activity.drawings };
    activity.drawings = 0;
    return taken;
  });
}
