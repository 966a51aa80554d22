/** Lets the browser do what is waiting, and goes on. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds of work after which the page is let do what waits: a frame has 16. */
const slice = 10;

/** Long work in short tasks. */
export class Slices {
  #start = performance.now();

  /** Between two steps of it. */
  async pause(): Promise<void> {
    if (performance.now() - this.#start < slice) return;
    await nextTask();
    this.#start = performance.now();
  }
}
