import type { Dag, Node } from "../../calculus/dag";
import { type Factored, factor } from "../factor";
import { guardsHold } from "../guards";
import { scheduleGrid, schedulePoints } from "../schedule";
import type { Backend, Evaluator } from "../types";
import { lendPlanes } from "./planes";
import { TapeProgram } from "./program";
import { ScalarProgram } from "./scalar";

/** Up to so many points the nodes are computed one number at a time: vectors would cost more to set up. */
const fewPoints = 8;

class TapeEvaluator implements Evaluator {
  #dag: Dag;
  #outputs: readonly Node[];
  #parameters: Float64Array;
  #factored: Factored | undefined;
  #programs = new Map<"factored" | "plain" | "points", TapeProgram>();
  #scalars: ScalarProgram | undefined;
  #single: Float64Array[] = [];

  constructor(dag: Dag, outputs: readonly Node[]) {
    this.#dag = dag;
    this.#outputs = outputs;
    this.#parameters = new Float64Array(dag.parameterCount).fill(Number.NaN);
  }

  setParameters(values: ArrayLike<number>): void {
    let changed = false;
    for (let k = 0; k < this.#parameters.length; k++) {
      if (Object.is(this.#parameters[k], values[k])) continue;
      this.#parameters[k] = values[k];
      changed = true;
    }
    if (changed) for (const program of this.#programs.values()) program.setParameters(this.#parameters);
  }

  grid(u: Float64Array, v: Float64Array, precision: "float32" | "float64"): (Float32Array | Float64Array)[] {
    const factored = this.#factoredDag();
    const watched = factored.guards.flatMap((guard) => guard.nodes);
    let program = this.#program("factored", () => scheduleGrid(factored.dag, factored.outputs, watched));
    setAxes(program, factored.dag, u, v);
    if (!guardsHold(factored.guards, (node) => program.extent(node))) {
      program = this.#program("plain", () => scheduleGrid(this.#dag, this.#outputs));
      setAxes(program, this.#dag, u, v);
    }
    const planes = lendPlanes(this.#outputs.length, u.length * v.length, precision);
    program.run(u.length, v.length, planes);
    return planes;
  }

  points(coordinates: Float64Array[]): Float64Array[] {
    const n = coordinates[0].length;
    if (n <= fewPoints) return this.#fewPoints(coordinates, n);
    const program = this.#program("points", () => schedulePoints(this.#dag, this.#outputs));
    program.setAxes(new Map(), new Map(coordinates.map((values, k) => [this.#dag.variable(k), values])));
    const planes = this.#outputs.map(() => new Float64Array(n));
    program.run(1, n, planes);
    return planes;
  }

  dispose(): void {
    this.#programs.clear();
    this.#factored = undefined;
    this.#scalars = undefined;
  }

  #factoredDag(): Factored {
    this.#factored ??= factor(this.#dag, this.#outputs);
    return this.#factored;
  }

  #program(
    key: "factored" | "plain" | "points",
    schedule: () => ReturnType<typeof scheduleGrid>,
  ): TapeProgram {
    let program = this.#programs.get(key);
    if (program === undefined) {
      program = new TapeProgram(schedule());
      program.setParameters(this.#parameters);
      this.#programs.set(key, program);
    }
    return program;
  }

  #fewPoints(coordinates: Float64Array[], n: number): Float64Array[] {
    this.#scalars ??= new ScalarProgram(this.#dag, this.#dag.reachable(this.#outputs));
    const { values } = this.#scalars;
    if (this.#single[0]?.length !== n) this.#single = this.#outputs.map(() => new Float64Array(n));
    this.#parameters.forEach((value, k) => {
      values[this.#dag.parameter(k)] = value;
    });
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < coordinates.length; k++) values[this.#dag.variable(k)] = coordinates[k][i];
      this.#scalars.run();
      for (let k = 0; k < this.#single.length; k++) this.#single[k][i] = values[this.#outputs[k]];
    }
    return this.#single;
  }
}

function setAxes(program: TapeProgram, dag: Dag, u: Float64Array, v: Float64Array): void {
  program.setAxes(new Map([[dag.variable(0), u]]), new Map([[dag.variable(1), v]]));
}

/** Interprets the DAG in passes over vectors. Needs nothing of the browser. */
export const tape: Backend = {
  id: "tape",
  label: "JavaScript",
  available: () => true,
  create: (dag, outputs) => new TapeEvaluator(dag, outputs),
};
