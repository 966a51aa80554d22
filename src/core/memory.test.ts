import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { sharedArena } from "./backend/wasm/memory";
import { compile } from "./index";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of live JavaScript objects, and of the engine's WebAssembly memory. */
function footprint(): { heap: number; buffers: number; wasm: number } {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers, wasm: sharedArena().memory.buffer.byteLength };
}

/** What an edit of the text costs: a program of its own, a surface at two sizes, a probe, and a parameter moved. */
function edit(k: number): void {
  const surface = compile({
    kind: "graph",
    expressions: { z: `exp(-c*u)*sin(${k}*u + v) + u^2/${k + 1}` },
    domain: { u: [0, 10], v: [0, 10] },
  });
  for (const n of [16, 96])
    surface
      .with({ c: 0.1 + n / 1000 })
      .sample({ size: [n, n], quantities: ["scalarCurvature", "hessianTrace"], backend: "wasm" });
  surface.at([1, 2]);
  surface.dispose();
}

it("1,000 edits leave the heap and the WebAssembly memory where 10 edits left them", () => {
  for (let k = 0; k < 10; k++) edit(k);
  const before = footprint();
  for (let k = 10; k < 1000; k++) edit(k);
  const after = footprint();
  expect(after.wasm).toBe(before.wasm);
  // Compiled code and the interpreter's feedback grow for a while; a kept program would cost more than 100 kB each time.
  expect(after.heap - before.heap).toBeLessThan(4 * 2 ** 20);
  expect(after.buffers - before.buffers).toBeLessThan(2 ** 20);
}, 120_000);
