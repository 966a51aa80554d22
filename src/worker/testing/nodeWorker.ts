/** The real worker module on a thread of Node, for tests of the whole. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";
import type { WorkerLike } from "../lane";

/** A worker's scope as a browser has it, over what Node offers. */
export const workerScope = `
import { parentPort } from "node:worker_threads";
globalThis.self = {
  postMessage: (data, { transfer }) => parentPort.postMessage(data, transfer),
  addEventListener: (type, listener) => parentPort.on(type, (data) => listener({ data })),
};
`;

/** A worker's module in one file, as text. Default: the engine's. */
export async function bundleWorker(entry = new URL("../worker.ts", import.meta.url)): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: fileURLToPath(entry), formats: ["es"] },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!("output" in result) || result.output.length !== 1) throw new Error("The worker is not one file.");
  return workerScope + result.output[0].code;
}

export function createNodeWorker(code: string): WorkerLike {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  let ended = false;
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    addEventListener: (type, listener) => {
      if (type === "message") worker.on("message", (data) => listener(new MessageEvent("message", { data })));
      if (type === "messageerror") worker.on("messageerror", () => listener(new Event("messageerror")));
      if (type !== "error") return;
      const report = (message: string): void => {
        if (!ended) listener(Object.assign(new Event("error", { cancelable: true }), { message }));
      };
      worker.on("error", (error) => report(String(error)));
      worker.on("exit", (status) => report(`exit ${status}`));
    },
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}

/** A worker that loads and never comes back from its first part. */
export const endlessWorker = `${workerScope}
self.addEventListener("message", ({ data }) => {
  while (data.name === "sample");
  self.postMessage({ type: "answer", id: data.id, output: null }, { transfer: [] });
});
`;
