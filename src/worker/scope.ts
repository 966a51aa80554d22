import type { Port } from "./actor";

/** A worker's own end of the channel to its page. */
export const workerPort = (): Port => ({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  listen: (listener) => self.addEventListener("message", ({ data }) => listener(data)),
});
