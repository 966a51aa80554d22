import { ProgramEvaluator } from "../evaluator";
import type { Backend } from "../types";
import { TapeProgram } from "./program";

/** Interprets the DAG in passes over vectors. Needs nothing of the browser. */
export const tape: Backend = {
  id: "tape",
  label: "JavaScript",
  available: () => true,
  create: (dag, outputs) => new ProgramEvaluator(dag, outputs, (schedule) => new TapeProgram(schedule), 32),
};
