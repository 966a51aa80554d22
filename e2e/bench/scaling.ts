import { Worker } from "node:worker_threads";
import type { SurfaceSpec } from "../../src/core/types";
import { createClient } from "../../src/worker/client";
import { createFallback } from "../../src/worker/fallback";
import type { WorkerLike } from "../../src/worker/lane";
import type { CurvatureClient, SurfaceStage } from "../../src/worker/types";
import { type FormulaId, formulaIds, formulas } from "./formulas";
import { median } from "./report";

const side = 1024;
const rounds = 15;
/** Until the programs are optimised and all buffers exist. */
const warmUps = 8;

export interface Scaling {
  id: FormulaId;
  /** Milliseconds from asking to the finished surface. */
  one: number;
  two: number;
}

/** The formula times a parameter, which changes with every edit. */
function specOf(id: FormulaId, factor: number): SurfaceSpec {
  const { text, parameters, domain } = formulas[id];
  const values = { ...parameters, factor };
  const bounds: [string, string] = [String(domain[0]), String(domain[1])];
  return {
    kind: "graph",
    expressions: { z: `factor*(${text})` },
    definitions: "",
    variables: ["u", "v"],
    domain: { u: bounds, v: bounds },
    parameters: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, min: 0, max: 2, step: 0.001 }]),
    ),
  };
}

function createThread(): WorkerLike {
  const worker = new Worker(new URL("./engineWorker.mjs", import.meta.url));
  let ended = false;
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    addEventListener: (type, listener) => {
      if (type === "message") worker.on("message", (data) => listener(new MessageEvent("message", { data })));
      if (type === "error")
        worker.on("error", (error) => {
          if (!ended) listener(Object.assign(new Event("error"), { message: String(error) }));
        });
    },
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}

/** A page's edits of one surface: the stage that is replaced is given back. */
class Page {
  readonly client: CurvatureClient;
  #shown: SurfaceStage | undefined;

  constructor(workers: number) {
    this.client = createClient({ workers, createWorker: createThread, createFallback });
  }

  /** @returns milliseconds until the finished surface is there. */
  edit(spec: SurfaceSpec): Promise<number> {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const quantities = ["scalarCurvature" as const, "hessianTrace" as const];
      this.client.sample("a", { spec, quantities, size: [side, side] }, (outcome) => {
        if (outcome.type !== "surface") {
          reject(new Error(outcome.type));
          return;
        }
        const { stage } = outcome;
        const time = performance.now() - start;
        if (this.#shown) this.client.recycle(this.#shown);
        this.#shown = stage;
        if (stage.final) resolve(time);
      });
    });
  }
}

/** A parameter's change at 1024 × 1024 with one worker and with two, taking turns: first stage, last stage and statistics included. */
export async function measureScaling(): Promise<Scaling[]> {
  const pages = [1, 2].map((workers) => new Page(workers));
  const results: Scaling[] = [];
  for (const id of formulaIds) {
    const times: number[][] = [[], []];
    for (let round = -warmUps; round < rounds; round++)
      for (const [k, page] of pages.entries()) {
        const time = await page.edit(specOf(id, 1 + (round + warmUps) * 1e-3));
        if (round >= 0) times[k].push(time);
      }
    results.push({ id, one: median(times[0]), two: median(times[1]) });
  }
  for (const { client } of pages) client.dispose();
  return results;
}
