import { compile } from "../../src/core";
import type { QuantityId, SampledSurface } from "../../src/core/types";
import { BufferStore } from "../../src/worker/buffers";
import { buffersOf } from "../../src/worker/messages";
import { formulas } from "./formulas";
import { median, quantile } from "./report";
import { unseen, warmingUp } from "./unseen";

const quantities: QuantityId[] = ["scalarCurvature", "hessianTrace"];
const domain = { u: [-5, 5], v: [-5, 5] } as const satisfies Record<string, [number, number]>;

/** As in the product: results are written into the buffers of earlier ones. */
const store = new BufferStore(64 * 2 ** 20);
const recycle = (surface: SampledSurface) => store.give(buffersOf([surface]));

export interface Latency {
  median: number;
  /** 90 % of the formulas take no longer. */
  most: number;
  slowest: number;
  /** The slowest ones first, of measurements that have names. */
  names: { text: string; time: number }[];
}

const summary = (times: number[], texts: readonly string[] = []): Latency => ({
  median: median(times),
  most: quantile(times, 0.9),
  slowest: Math.max(...times),
  names: texts.map((text, k) => ({ text, time: times[k] })).sort((a, b) => b.time - a.time),
});

const compileText = (z: string) => compile({ kind: "graph", expressions: { z }, variables: ["u", "v"] });

/** Milliseconds from the text to a program that has run: parsed, differentiated, emitted, instantiated, called on 2 × 2 points. */
function textToProgram(text: string): number {
  const start = performance.now();
  const surface = compileText(text);
  surface.sample({ domain, size: [2, 2], quantities, allocate: store.allocate });
  const time = performance.now() - start;
  surface.dispose();
  return time;
}

/** Milliseconds from the text to a finished surface of 256 × 256 points: positions, normals, two quantities, triangles. */
function textToSurface(text: string): number {
  const start = performance.now();
  const surface = compileText(text);
  const sampled = surface.sample({ domain, size: [256, 256], quantities, allocate: store.allocate });
  const time = performance.now() - start;
  recycle(sampled);
  surface.dispose();
  return time;
}

/** Formulas that were not seen before: each is read once for either figure, after others have warmed the engine up. */
export function measureNewFormulas(): { program: Latency; surface: Latency } {
  for (let k = 0; k < 5; k++)
    for (const text of warmingUp) {
      // Another text each time.
      textToProgram(`${text}+${k}`);
      textToSurface(`${text}-${k}`);
    }
  const program = unseen.map(textToProgram);
  // Another constant term, so that no cache of texts answers.
  const surface = unseen.map((text) => textToSurface(`${text}+0.25`));
  return { program: summary(program, unseen), surface: summary(surface, unseen) };
}

/** Milliseconds of a parameter's change: the paper's surface at 256 × 256 with both quantities, and another value each time. */
export function measureParameterChange(): Latency {
  const { text, parameters, domain: interval } = formulas.f1;
  const surface = compile({ kind: "graph", expressions: { z: text }, variables: ["u", "v"], parameters });
  const box = { u: interval, v: interval };
  const change = (k: number) => {
    const start = performance.now();
    const sampled = surface
      .with({ c: 0.1 + k * 1e-3 })
      .sample({ domain: box, size: [256, 256], quantities, allocate: store.allocate });
    const time = performance.now() - start;
    recycle(sampled);
    return time;
  };
  for (let k = 0; k < 30; k++) change(k);
  const times = Array.from({ length: 60 }, (_, k) => change(30 + k));
  surface.dispose();
  return summary(times);
}
