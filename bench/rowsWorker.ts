/** A worker thread with the built core: samples the rows that it is asked for, and hands the surface over. */
import { parentPort } from "node:worker_threads";
import { compile } from "../src/core";
import { formulas } from "./formulas";

export interface RowsJob {
  formula: keyof typeof formulas;
  side: number;
  rows: [first: number, last: number];
}

const port = parentPort;
if (!port) throw new Error("rowsWorker runs as a worker thread");
const surfaces = new Map<RowsJob["formula"], ReturnType<typeof compile>>();

port.on("message", ({ formula, side, rows }: RowsJob) => {
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
  });
  const { positions, normals, index, coordinates, planes } = sampled;
  const buffers = [positions, normals, index, coordinates].map((array) => array.buffer as ArrayBuffer);
  for (const { values, defined } of Object.values(planes))
    buffers.push(values.buffer as ArrayBuffer, defined.buffer as ArrayBuffer);
  port.postMessage(sampled, [...new Set(buffers)]);
});
