import type { Dag, Node } from "../calculus/dag";
import type { Extent } from "./extents";
import { type Factored, factor } from "./factor";
import { guardsHold } from "./guards";
import { type Schedule, scheduleGrid, schedulePoints } from "./schedule";
import { ScalarProgram } from "./tape/scalar";
import type { Evaluator, Precision } from "./types";

/** A scheduled DAG in the form in which a back end runs it. */
export interface Program {
  setParameters(values: ArrayLike<number>): void;
  /** Computes what depends on the rows' variable alone, or on the columns' variables alone. Points are columns of one row. */
  setAxes(rows: Axis, columns: Axis, precision: Precision): void;
  /** What a node takes on that does not change from point to point. */
  extent(node: Node): Extent;
  /** All points: value of row i and column j at i·columns + j. */
  run(): (Float32Array | Float64Array)[];
  dispose(): void;
}

/** Values along an axis. */
export interface Axis {
  /** How many. */
  length: number;
  /** Those of each variable. */
  inputs: ReadonlyMap<Node, Float64Array>;
}

type Variant = "factored" | "plain" | "points";

/** Chooses between the programs of one set of outputs, and makes each when it is first needed. */
export class ProgramEvaluator implements Evaluator {
  #dag: Dag;
  #outputs: readonly Node[];
  #compile: (schedule: Schedule) => Program;
  #parameters: Float64Array;
  #factored: Factored | undefined;
  #programs = new Map<Variant, Program>();
  #scalars: ScalarProgram | undefined;
  #single: Float64Array[] = [];
  #fewPoints: number;

  /** @param fewPoints up to so many points are computed one number at a time: a program would cost more to set up */
  constructor(
    dag: Dag,
    outputs: readonly Node[],
    compile: (schedule: Schedule) => Program,
    fewPoints: number,
  ) {
    this.#dag = dag;
    this.#outputs = outputs;
    this.#compile = compile;
    this.#fewPoints = fewPoints;
    this.#parameters = new Float64Array(dag.parameterCount).fill(Number.NaN);
  }

  setParameters(values: ArrayLike<number>): void {
    if (this.#parameters.every((value, k) => Object.is(value, values[k]))) return;
    for (let k = 0; k < this.#parameters.length; k++) this.#parameters[k] = values[k];
    for (const program of this.#programs.values()) program.setParameters(this.#parameters);
  }

  grid(u: Float64Array, v: Float64Array, precision: Precision): (Float32Array | Float64Array)[] {
    this.#factored ??= factor(this.#dag, this.#outputs);
    const { dag, outputs, guards } = this.#factored;
    const program = this.#program("factored", () => {
      const watched = guards.flatMap(({ nodes }) => nodes);
      return scheduleGrid(dag, outputs, watched);
    });
    program.setAxes(axisOf(dag, 0, u), axisOf(dag, 1, v), precision);
    if (guardsHold(guards, (node) => program.extent(node))) return program.run();

    const plain = this.#program("plain", () => scheduleGrid(this.#dag, this.#outputs));
    plain.setAxes(axisOf(this.#dag, 0, u), axisOf(this.#dag, 1, v), precision);
    return plain.run();
  }

  points(coordinates: Float64Array[]): Float64Array[] {
    const n = coordinates[0].length;
    if (n <= this.#fewPoints) return this.#oneByOne(coordinates, n);
    const program = this.#program("points", () => schedulePoints(this.#dag, this.#outputs));
    const inputs = new Map(coordinates.map((values, k) => [this.#dag.variable(k), values]));
    program.setAxes({ length: 1, inputs: new Map() }, { length: n, inputs }, "float64");
    return program.run() as Float64Array[];
  }

  dispose(): void {
    for (const program of this.#programs.values()) program.dispose();
    this.#programs.clear();
    this.#factored = undefined;
    this.#scalars = undefined;
  }

  #program(variant: Variant, schedule: () => Schedule): Program {
    let program = this.#programs.get(variant);
    if (program === undefined) {
      program = this.#compile(schedule());
      program.setParameters(this.#parameters);
      this.#programs.set(variant, program);
    }
    return program;
  }

  #oneByOne(coordinates: Float64Array[], n: number): Float64Array[] {
    this.#scalars ??= new ScalarProgram(this.#dag, this.#dag.reachable(this.#outputs));
    const { values } = this.#scalars;
    if (this.#single[0]?.length !== n) this.#single = this.#outputs.map(() => new Float64Array(n));
    for (let k = 0; k < this.#parameters.length; k++) values[this.#dag.parameter(k)] = this.#parameters[k];
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < coordinates.length; k++) values[this.#dag.variable(k)] = coordinates[k][i];
      this.#scalars.run();
      for (let k = 0; k < this.#single.length; k++) this.#single[k][i] = values[this.#outputs[k]];
    }
    return this.#single;
  }
}

function axisOf(dag: Dag, variable: number, values: Float64Array): Axis {
  return { length: values.length, inputs: new Map([[dag.variable(variable), values]]) };
}
