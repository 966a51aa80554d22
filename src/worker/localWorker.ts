import type { Port } from "./actor";
import type { WorkerLike } from "./lane";

/**
 * What answers on this thread, looking like a worker: over a port pair, so that messages, transfers and the order of events are those
 * of a worker.
 * @param serve answers what arrives at a port, and returns what ends that.
 */
export function createLocalWorker(serve: (port: Port) => () => void): WorkerLike {
  const { port1: page, port2: own } = new MessageChannel();
  const stop = serve({
    post: (message, transfer) => own.postMessage(message, transfer),
    listen: (listener) => {
      own.addEventListener("message", ({ data }) => listener(data));
      own.start();
    },
  });
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
