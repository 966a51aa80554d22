/** The product's worker on a thread of Node: its engine behind its messages. */
import { parentPort } from "node:worker_threads";
import { compile } from "../../src/core";
import { Engine } from "../../src/worker/engine";
import { serveEngine } from "../../src/worker/serve";
import { warmUp } from "../../src/worker/warm";

const port = parentPort;
if (!port) throw new Error("engineWorker runs as a worker thread");
serveEngine(
  {
    post: (message, transfer) => port.postMessage(message, transfer),
    listen: (listener) => port.on("message", listener),
  },
  new Engine({ compile }),
  () => warmUp(compile),
);
