import { ProgramEvaluator } from "../evaluator";
import type { Backend } from "../types";
import { Code } from "./code";
import { sharedArena } from "./memory";
import { encodeModule } from "./module";
import { WasmProgram } from "./program";
import { anyTrue, one, sqrt } from "./vectors";

let works: boolean | undefined;

/** Compiles a function of a few vector instructions and calls it: a policy may forbid it, an old browser not know them. */
function tryOut(): boolean {
  try {
    const code = new Code([], new Map());
    anyTrue(sqrt(one))(code);
    const module = new WebAssembly.Module(encodeModule([], [code.finish("test", ["i32"])]));
    const { exports } = new WebAssembly.Instance(module, { m: { memory: sharedArena().memory } });
    return (exports.test as () => number)() === 1;
  } catch {
    return false;
  }
}

/** Compiles the DAG to vector instructions of WebAssembly. */
export const wasm: Backend = {
  id: "wasm",
  label: "WebAssembly",
  available() {
    works ??= tryOut();
    return works;
  },
  create(dag, outputs) {
    if (!wasm.available()) throw new Error("WebAssembly with vector instructions is not available here");
    return new ProgramEvaluator(dag, outputs, (schedule) => new WasmProgram(schedule, sharedArena()));
  },
};
