/** What waits for the page to have nothing to do, one after another. */
const waiting: (() => Promise<void>)[] = [];
let running = false;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 300);
  });

const whenLoaded = (): Promise<void> =>
  document.readyState === "complete"
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener("load", () => resolve(), { once: true }));

/** Runs a task once the page has loaded and rests, never two at a time. */
export function whenPageRests(task: () => Promise<void>): void {
  waiting.push(task);
  if (!running) run();
}

async function run(): Promise<void> {
  running = true;
  await whenLoaded();
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    await whenIdle();
    // Those after it have their turn whatever becomes of it.
    await task().catch((error) => reportError(error));
  }
  running = false;
}
