/** An engine on this thread that looks like a worker. */
import type { Engine } from "./engine";
import type { WorkerLike } from "./lane";
import { serveEngine } from "./serve";

/**
 * Answers over a port pair, so that messages, transfers and the order of events are those of a worker. The engine's bands
 * are the slices: after each, input and painting have their turn. Terminating it ends what runs at the next band.
 */
export function createInProcessWorker(engine: Engine, warm?: () => void): WorkerLike {
  const { port1: page, port2: own } = new MessageChannel();
  const stop = serveEngine(
    {
      post: (message, transfer) => own.postMessage(message, transfer),
      listen: (listener) => {
        own.addEventListener("message", ({ data }) => listener(data));
        own.start();
      },
    },
    engine,
    warm,
  );
  return {
    postMessage: (message, transfer) => page.postMessage(message, transfer),
    addEventListener: (type, listener) => {
      page.addEventListener(type, listener);
      if (type === "message") page.start();
    },
    terminate: () => {
      stop();
      page.close();
    },
  };
}
