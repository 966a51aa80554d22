import type { Frame, Page } from "@playwright/test";

interface Activity {
  /** Callbacks of animation frames. */
  frames: number;
  /** Messages to workers. */
  messages: number;
}
type Watched = typeof globalThis & { activity: Activity };

/** Counts in every page and iframe that is opened from now on. */
export async function watchActivity(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const activity: Activity = { frames: 0, messages: 0 };
    (globalThis as Watched).activity = activity;
    const request = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      request((time) => {
        activity.frames++;
        callback(time);
      });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...parameters: unknown[]) {
      activity.messages++;
      Reflect.apply(postMessage, this, parameters);
    };
  });
}

export const activityOf = (frame: Page | Frame): Promise<Activity> =>
  frame.evaluate(() => ({ ...(globalThis as Watched).activity }));

/** Changes a parameter of the element in this page twenty times a second, as a script that animates does. */
export const animate = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(() => {
    const surface = document.querySelector("curva-scape");
    let step = 0;
    setInterval(() => surface?.setAttribute("parameters", `c=${0.1 + 0.01 * (step++ % 50)}`), 50);
  });
