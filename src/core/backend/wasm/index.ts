import { type Program, ProgramEvaluator } from "../evaluator";
import type { Schedule } from "../schedule";
import { TapeProgram } from "../tape/program";
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

/** Beyond so many nodes the engine would compile for longer than a surface takes on the tape. */
const maximumNodes = 8000;

function compile(schedule: Schedule): Program {
  const { parameterNodes, rowNodes, columnNodes, pointNodes } = schedule;
  const nodes = parameterNodes.length + rowNodes.length + columnNodes.length + pointNodes.length;
  return nodes > maximumNodes ? new TapeProgram(schedule) : new WasmProgram(schedule, sharedArena());
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
    return new ProgramEvaluator(dag, outputs, compile, 256);
  },
};
