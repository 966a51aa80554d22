/** An engine that answers messages: in a worker's scope, or behind a port on the main thread. */
import { type Port, serve } from "./actor";
import type { Engine } from "./engine";
import { type PartResult, requestShapes, type SamplePart } from "./messages";

/**
 * Lets waiting events in: messages (a cancellation, the next request), input, painting. A message to oneself comes at once,
 * where nested timers wait for 4 ms.
 */
export function createPause(): { pause(): Promise<void>; close(): void } {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      }),
    close: () => port1.close(),
  };
}

/**
 * @param warm what makes the first surface quick: runs before the start is answered.
 * @returns stops what is under way and closes the engine's own channel.
 */
export function serveEngine(port: Port, engine: Engine, warm: () => void = () => {}): () => void {
  const { pause, close } = createPause();
  let closed = false;

  async function sample(part: SamplePart, signal: AbortSignal): Promise<PartResult> {
    const steps = engine.sample(part);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await pause();
      if (signal.aborted || closed) {
        steps.return({ type: "cancelled" });
        return { type: "cancelled" };
      }
    }
  }

  serve(port, requestShapes, {
    start: () => {
      warm();
      return null;
    },
    sample,
    recycle: (buffers) => {
      engine.recycle(buffers);
      const { buffers: count, bytes } = engine.kept;
      return { buffers: count, bytes };
    },
  });

  return () => {
    closed = true;
    close();
  };
}
