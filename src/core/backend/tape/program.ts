import type { Node } from "../../calculus/dag";
import type { Axis, Program } from "../evaluator";
import { type Extent, extentOf } from "../extents";
import type { Schedule } from "../schedule";
import type { Precision } from "../types";
import { lendPlanes } from "./planes";
import { allocateRegisters } from "./registers";
import { ScalarProgram } from "./scalar";
import { type Operand, run, type Step, stepsOf } from "./steps";
import { Vectors } from "./vectors";

/** Bytes of registers that a block of points may fill: about what the first-level cache holds. */
const blockBytes = 32 * 1024;
/** Short blocks cost more in calls than they save in cache misses. */
const shortestBlock = 256;
const longestBlock = 2048;

type Plane = Float32Array | Float64Array;

/**
 * A scheduled DAG as passes over vectors: the axes in one piece, the points in blocks of columns, each block for all rows in turn.
 */
export class TapeProgram implements Program {
  #schedule: Schedule;
  #scalars: ScalarProgram;
  #registers: Map<Node, number>;
  #block: number;
  /** Values that are the same all along a row, each a vector of one element. */
  #uniforms = new Map<Node, Float64Array>();
  #rowValues = new Map<Node, Float64Array>();
  #columnValues = new Map<Node, Float64Array>();
  #rowVectors = new Vectors();
  #columnVectors = new Vectors();
  #registerVectors = new Vectors();
  #size: [rows: number, columns: number] = [0, 0];
  #precision: Precision = "float64";

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.#scalars = new ScalarProgram(schedule.dag, schedule.parameterNodes);
    const { register, count } = allocateRegisters(schedule.dag, schedule.pointNodes);
    this.#registers = register;
    const fitting = Math.floor(blockBytes / 8 / Math.max(1, count));
    this.#block = Math.min(longestBlock, Math.max(shortestBlock, fitting));
    for (const node of schedule.rowValues) this.#uniforms.set(node, new Float64Array(1));
  }

  setParameters(values: ArrayLike<number>): void {
    const { dag } = this.#schedule;
    for (let k = 0; k < dag.parameterCount; k++) this.#scalars.values[dag.parameter(k)] = values[k];
    this.#scalars.run();
  }

  setAxes(rows: Axis, columns: Axis, precision: Precision): void {
    this.#runAxis(this.#rowValues, rows, this.#schedule.rowNodes, this.#rowVectors);
    this.#runAxis(this.#columnValues, columns, this.#schedule.columnNodes, this.#columnVectors);
    this.#size = [rows.length, columns.length];
    this.#precision = precision;
  }

  extent(node: Node): Extent {
    const values = this.#rowValues.get(node) ?? this.#columnValues.get(node) ?? this.#scalar(node);
    return extentOf(values.length, (k) => values[k]);
  }

  run(): Plane[] {
    const { rowValues, outputs } = this.#schedule;
    const [rows, columns] = this.#size;
    const planes = lendPlanes(outputs.length, rows * columns, this.#precision);
    const sources = rowValues.map((node) => this.#rowValues.get(node) as Float64Array);
    const uniforms = rowValues.map((node) => this.#uniforms.get(node) as Float64Array);
    for (let start = 0; start < columns; start += this.#block) {
      const n = Math.min(this.#block, columns - start);
      const { steps, stores } = this.#bind(start, n);
      for (let i = 0; i < rows; i++) {
        for (let k = 0; k < sources.length; k++) uniforms[k][0] = sources[k][i];
        run(steps, n);
        for (let k = 0; k < planes.length; k++) store(planes[k], i * columns + start, stores[k], n);
      }
    }
    return planes;
  }

  /** All it holds is garbage to be collected. */
  dispose(): void {}

  #runAxis(values: Map<Node, Float64Array>, axis: Axis, nodes: readonly Node[], vectors: Vectors): void {
    const n = axis.length;
    values.clear();
    for (const [node, array] of axis.inputs) values.set(node, array);
    let used = 0;
    const spare = () => vectors.get(used++, n);
    for (const node of nodes) values.set(node, spare());
    const target = (node: Node) => values.get(node) as Float64Array;
    const operandOf = (node: Node): Operand | undefined =>
      values.has(node) ? undefined : { array: this.#scalar(node), uniform: true };
    run(stepsOf(this.#schedule.dag, nodes, target, operandOf, spare), n);
  }

  #scalar(node: Node): Float64Array {
    return this.#scalars.values.subarray(node, node + 1);
  }

  /** The steps of the columns from `start`, and where the outputs are after them. */
  #bind(start: number, n: number): { steps: Step[]; stores: Operand[] } {
    const { dag, pointNodes, outputs } = this.#schedule;
    // Outputs keep a vector of their own, since all are stored at the end.
    const kept = new Map<Node, Float64Array>();
    let used = this.#registers.size;
    const spare = () => this.#registerVectors.get(used++, n);
    for (const output of outputs) if (this.#registers.has(output)) kept.set(output, spare());
    const target = (node: Node) =>
      kept.get(node) ?? this.#registerVectors.get(this.#registers.get(node) as number, n);
    const operandOf = (node: Node): Operand | undefined => {
      if (this.#registers.has(node)) return undefined;
      const column = this.#columnValues.get(node);
      if (column) return { array: column.subarray(start, start + n), uniform: false };
      return { array: this.#uniforms.get(node) ?? this.#scalar(node), uniform: true };
    };
    const steps = stepsOf(dag, pointNodes, target, operandOf, spare);
    const stores = outputs.map((node) => operandOf(node) ?? { array: target(node), uniform: false });
    return { steps, stores };
  }
}

function store(plane: Plane, at: number, { array, uniform }: Operand, n: number): void {
  if (uniform) plane.fill(array[0], at, at + n);
  else for (let j = 0; j < n; j++) plane[at + j] = array[j];
}
