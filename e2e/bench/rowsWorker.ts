/** A worker thread with the built core: samples the rows that it is asked for, and hands the surface over. */
import { parentPort } from "node:worker_threads";
import { compile } from "../../src/core";
import { BufferStore } from "../../src/worker/buffers";
import { buffersOf } from "../../src/worker/messages";
import { formulas } from "./formulas";

export interface RowsJob {
  formula: keyof typeof formulas;
  side: number;
  rows: [first: number, last: number];
  /** Buffers of the worker's last result. */
  recycled: ArrayBuffer[];
}

const port = parentPort;
if (!port) throw new Error("rowsWorker runs as a worker thread");
const surfaces = new Map<RowsJob["formula"], ReturnType<typeof compile>>();
/** As in the product: results are written into the buffers of earlier ones, which come back. */
const store = new BufferStore(256 * 2 ** 20);

port.on("message", ({ formula, side, rows, recycled }: RowsJob) => {
  store.give(recycled);
  const { text, parameters, domain } = formulas[formula];
  const surface =
    surfaces.get(formula) ??
    compile({ kind: "graph", expressions: { z: text }, variables: ["u", "v"], parameters });
  surfaces.set(formula, surface);
  const sampled = surface.sample({
    domain: { u: domain, v: domain },
    size: [side, side],
    rows,
    quantities: ["scalarCurvature", "hessianTrace"],
    allocate: store.allocate,
  });
  const buffers = buffersOf([sampled]);
  port.postMessage(buffers, buffers);
});
