import type { Node } from "../../calculus/dag";
import { type Extent, extentOf } from "../extents";
import type { Schedule } from "../schedule";
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
export class TapeProgram {
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

  /** Computes what depends on one axis alone. Each variable's values are in its array; those of rows come first. */
  setAxes(rows: ReadonlyMap<Node, Float64Array>, columns: ReadonlyMap<Node, Float64Array>): void {
    this.#runAxis(this.#rowValues, rows, this.#schedule.rowNodes, this.#rowVectors);
    this.#runAxis(this.#columnValues, columns, this.#schedule.columnNodes, this.#columnVectors);
  }

  /** What a node that does not change from point to point takes on. */
  extent(node: Node): Extent {
    const values = this.#rowValues.get(node) ?? this.#columnValues.get(node) ?? this.#scalar(node);
    return extentOf(values.length, (k) => values[k]);
  }

  /** Computes all points and writes plane k's value of row i and column j at i·columns + j. */
  run(rows: number, columns: number, planes: readonly Plane[]): void {
    const { rowValues } = this.#schedule;
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
  }

  #runAxis(
    values: Map<Node, Float64Array>,
    inputs: ReadonlyMap<Node, Float64Array>,
    nodes: readonly Node[],
    vectors: Vectors,
  ): void {
    values.clear();
    let n = 0;
    for (const [node, array] of inputs) {
      values.set(node, array);
      n = array.length;
    }
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
