import type { Node } from "../../calculus/dag";
import type { Axis, Program } from "../evaluator";
import { type Extent, extentOf } from "../extents";
import type { Schedule } from "../schedule";
import type { Precision } from "../types";
import { memory } from "./memory";
import { lendPlanes } from "./planes";
import { ScalarProgram } from "./scalar";
import { Stage } from "./stage";

type Plane = Float32Array | Float64Array;

/** A scheduled DAG as passes over vectors: first the axes, then the points in blocks of columns, each block for all rows in turn. */
export class TapeProgram implements Program {
  #schedule: Schedule;
  #scalars: ScalarProgram;
  #rows: AxisStage;
  #columns: AxisStage;
  #points: Stage;
  #precision: Precision = "float64";

  constructor(schedule: Schedule) {
    const { dag, outputs, pointNodes, constants, parameterValues, rowValues, columnValues } = schedule;
    this.#schedule = schedule;
    this.#scalars = new ScalarProgram(dag, schedule.parameterNodes);
    this.#rows = new AxisStage(schedule, schedule.rowNodes, rowValues);
    this.#columns = new AxisStage(schedule, schedule.columnNodes, columnValues);
    const uniforms = [...constants, ...parameterValues, ...rowValues];
    const results = outputs.filter((node) => schedule.rateOf(node) === "point");
    this.#points = new Stage(dag, pointNodes, results, uniforms, columnValues);
  }

  setParameters(values: ArrayLike<number>): void {
    const { dag } = this.#schedule;
    for (let k = 0; k < dag.parameterCount; k++) this.#scalars.values[dag.parameter(k)] = values[k];
    this.#scalars.run();
  }

  setAxes(rows: Axis, columns: Axis, precision: Precision): void {
    this.#rows.run(rows, this.#scalars.values);
    this.#columns.run(columns, this.#scalars.values);
    this.#precision = precision;
  }

  extent(node: Node): Extent {
    const values =
      this.#rows.values.get(node) ??
      this.#columns.values.get(node) ??
      this.#scalars.values.subarray(node, node + 1);
    return extentOf(values.length, (k) => values[k]);
  }

  run(): Plane[] {
    const { outputs, rowValues, columnValues, constants, parameterValues } = this.#schedule;
    const stage = this.#points;
    const [rows, columns] = [this.#rows.length, this.#columns.length];
    const planes = lendPlanes(outputs.length, rows * columns, this.#precision);
    for (const node of [...constants, ...parameterValues])
      memory[stage.place(node)] = this.#scalars.values[node];
    const rowArrays = rowValues.map((node) => this.#rows.values.get(node) as Float64Array);
    const rowPlaces = rowValues.map((node) => stage.place(node));
    for (let start = 0; start < columns; start += stage.block) {
      const end = Math.min(columns, start + stage.block);
      for (const node of columnValues) {
        const values = this.#columns.values.get(node) as Float64Array;
        memory.set(values.subarray(start, end), stage.place(node));
      }
      // Views made once for all rows: copying a typed array into one of another kind is the engine's own, quicker than a loop.
      const results = outputs.map((node) =>
        stage.step(node) === 1 ? memory.subarray(stage.place(node), stage.place(node) + end - start) : null,
      );
      for (let i = 0; i < rows; i++) {
        for (let k = 0; k < rowArrays.length; k++) memory[rowPlaces[k]] = rowArrays[k][i];
        stage.run(end - start);
        const at = i * columns + start;
        for (let k = 0; k < planes.length; k++) {
          const values = results[k];
          if (values) planes[k].set(values, at);
          else planes[k].fill(memory[stage.place(outputs[k])], at, at + end - start);
        }
      }
    }
    return planes;
  }

  /** All it holds is garbage to be collected. */
  dispose(): void {}
}

/** Computes nodes that depend on the variables of one axis, and keeps their values. */
class AxisStage {
  length = 0;
  /** Inputs and results along the axis. */
  readonly values = new Map<Node, Float64Array>();
  #stage: Stage;
  #inputs: readonly Node[];
  #results: readonly Node[];
  #uniforms: readonly Node[];

  constructor({ dag, rateOf, watched }: Schedule, nodes: readonly Node[], read: readonly Node[]) {
    const wanted = new Set([...read, ...watched]);
    const args = new Set(nodes.flatMap((node) => dag.argumentsOf(node)));
    const isAxisInput = (node: Node) => dag.operation[node] === "input" && rateOf(node) !== "parameter";
    this.#uniforms = [...args].filter((node) => ["constant", "parameter"].includes(rateOf(node)));
    this.#inputs = [...new Set([...args, ...read])].filter(isAxisInput);
    this.#results = nodes.filter((node) => wanted.has(node));
    this.#stage = new Stage(dag, nodes, this.#results, this.#uniforms, this.#inputs);
  }

  run({ length, inputs }: Axis, scalars: Float64Array): void {
    const stage = this.#stage;
    this.length = length;
    for (const node of this.#uniforms) memory[stage.place(node)] = scalars[node];
    for (const node of this.#inputs) this.values.set(node, inputs.get(node) as Float64Array);
    for (const node of this.#results)
      if (this.values.get(node)?.length !== length) this.values.set(node, new Float64Array(length));
    for (let start = 0; start < length; start += stage.block) {
      const end = Math.min(length, start + stage.block);
      for (const node of this.#inputs)
        memory.set((this.values.get(node) as Float64Array).subarray(start, end), stage.place(node));
      stage.run(end - start);
      for (const node of this.#results) {
        const place = stage.place(node);
        (this.values.get(node) as Float64Array).set(memory.subarray(place, place + end - start), start);
      }
    }
  }
}
