import { compile } from "../src/core";
import type { QuantityId } from "../src/core/ids";
import { formulas } from "./formulas";
import { median, quantile } from "./report";
import { unseen, warmingUp } from "./unseen";

const quantities: QuantityId[] = ["scalarCurvature", "hessianTrace"];
const domain = { u: [-5, 5], v: [-5, 5] } as const satisfies Record<string, [number, number]>;

export interface Latency {
  median: number;
  /** 90 % of the formulas take no longer. */
  most: number;
  slowest: number;
}

const summary = (times: number[]): Latency => ({
  median: median(times),
  most: quantile(times, 0.9),
  slowest: Math.max(...times),
});

const compileText = (z: string) => compile({ kind: "graph", expressions: { z }, variables: ["u", "v"] });

/** Milliseconds from the text to a program that has run: parsed, differentiated, emitted, instantiated, called on 2 × 2 points. */
function textToProgram(text: string): number {
  const start = performance.now();
  const surface = compileText(text);
  surface.sample({ domain, size: [2, 2], quantities });
  const time = performance.now() - start;
  surface.dispose();
  return time;
}

/** Milliseconds from the text to a finished surface of 256 × 256 points: positions, normals, two quantities, triangles. */
function textToSurface(text: string): number {
  const start = performance.now();
  const surface = compileText(text);
  surface.sample({ domain, size: [256, 256], quantities });
  const time = performance.now() - start;
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
  return { program: summary(program), surface: summary(surface) };
}

/** Milliseconds of a parameter's change: the paper's surface at 256 × 256 with both quantities, and another value each time. */
export function measureParameterChange(): Latency {
  const { text, parameters, domain: interval } = formulas.f1;
  const surface = compile({ kind: "graph", expressions: { z: text }, variables: ["u", "v"], parameters });
  const change = (k: number) => {
    const start = performance.now();
    surface
      .with({ c: 0.1 + k * 1e-3 })
      .sample({ domain: { u: interval, v: interval }, size: [256, 256], quantities });
    return performance.now() - start;
  };
  for (let k = 0; k < 30; k++) change(k);
  const times = Array.from({ length: 60 }, (_, k) => change(30 + k));
  surface.dispose();
  return summary(times);
}
