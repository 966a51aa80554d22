import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type FormulaId, formulaIds } from "./formulas";
import { median } from "./report";
import type { RowsJob } from "./rowsWorker";

const side = 1024;
const rounds = 9;
/** Until the programs are optimised and all buffers exist. */
const warmUps = 6;

export interface Scaling {
  id: FormulaId;
  /** Milliseconds for the whole surface. */
  one: number;
  two: number;
}

/** The whole surface at 1024 × 1024 by one worker, and by two that take half of the rows each, taking turns. */
export async function measureScaling(): Promise<Scaling[]> {
  const workers = [0, 1].map(() => new Worker(new URL("./rowsWorker.mjs", import.meta.url)));
  const used: ArrayBuffer[][] = workers.map(() => []);
  const sample = async (k: number, formula: FormulaId, rows: [number, number]) => {
    const recycled = used[k];
    const job: RowsJob = { formula, side, rows, recycled };
    workers[k].postMessage(job, recycled);
    [used[k]] = (await once(workers[k], "message")) as [ArrayBuffer[]];
  };
  const time = async (formula: FormulaId, bands: [number, number][]) => {
    const start = performance.now();
    await Promise.all(bands.map((rows, k) => sample(k, formula, rows)));
    return performance.now() - start;
  };
  const whole: [number, number][] = [[0, side - 1]];
  // Neighbouring bands share a row.
  const halves: [number, number][] = [
    [0, side / 2],
    [side / 2, side - 1],
  ];
  const results: Scaling[] = [];
  for (const id of formulaIds) {
    const [one, two]: number[][] = [[], []];
    for (let round = -warmUps; round < rounds; round++) {
      const times = [await time(id, whole), await time(id, halves)];
      if (round < 0) continue;
      one.push(times[0]);
      two.push(times[1]);
    }
    results.push({ id, one: median(one), two: median(two) });
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return results;
}
