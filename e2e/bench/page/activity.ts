import type { Page } from "@playwright/test";

/** What a page's main thread did since it was asked last. */
export interface Activity {
  /** Milliseconds of each task longer than 50 ms. */
  longTasks: number[];
  /** How many times something was drawn with WebGL: callbacks that drew, not draw calls. */
  drawings: number;
  /** When the first of them was finished, by the GPU, too: milliseconds since the epoch; null while `watchFinish` is off. */
  finished: number | null;
}

type Watched = typeof window & { activity: Activity & { watchFinish: boolean } };

/** Runs in each page before its own scripts. */
export async function watchActivity(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = {
      longTasks: [] as number[],
      drawings: 0,
      finished: null as number | null,
      watchFinish: false,
    };
    (window as Watched).activity = record;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) record.longTasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
    let drawing = false;
    const noteDrawing = (context: WebGLRenderingContext) => {
      if (drawing) return;
      drawing = true;
      record.drawings++;
      queueMicrotask(() => {
        drawing = false;
        if (!record.watchFinish || record.finished !== null) return;
        // Reading a pixel waits until everything before it is drawn.
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
        record.finished = performance.timeOrigin + performance.now();
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
          noteDrawing(this as unknown as WebGLRenderingContext);
          return original.apply(this, parameters);
        };
      }
    }
  });
}

/** The activity since the last call. @param watchFinish whether to wait for the GPU after the next drawing. */
export function takeActivity(page: Page, watchFinish = false): Promise<Activity> {
  return page.evaluate((watchFinish) => {
    const { activity } = window as Watched;
    const { drawings, finished } = activity;
    const taken = { longTasks: activity.longTasks.splice(0), drawings, finished };
    Object.assign(activity, { drawings: 0, finished: null, watchFinish });
    return taken;
  }, watchFinish);
}
