import type { Dag, Node } from "../../calculus/dag";
import { operations } from "../../calculus/operations";
import { isLeaf } from "../schedule";

/** Nodes of a DAG, one number each: inputs are written by the caller, constants are in place, `run` computes the rest. */
export class ScalarProgram {
  readonly values: Float64Array;
  #nodes: Int32Array;
  #functions: ((...x: number[]) => number)[];
  #first: Int32Array;
  #second: Int32Array;
  #third: Int32Array;

  /** @param nodes those to compute, arguments first; leaves among them are passed over. */
  constructor(dag: Dag, nodes: readonly Node[]) {
    const computed = nodes.filter((node) => !isLeaf(dag, node));
    this.values = Float64Array.from(dag.value);
    this.#nodes = Int32Array.from(computed);
    this.#functions = computed.map((node) => operations[dag.operation[node] as keyof typeof operations]);
    // An absent argument is read from place 0 and ignored.
    const argument = (of: readonly Node[]) => Int32Array.from(computed, (node) => Math.max(0, of[node]));
    this.#first = argument(dag.first);
    this.#second = argument(dag.second);
    this.#third = argument(dag.third);
  }

  run(): void {
    const values = this.values;
    const functions = this.#functions;
    for (let k = 0; k < functions.length; k++)
      values[this.#nodes[k]] = functions[k](
        values[this.#first[k]],
        values[this.#second[k]],
        values[this.#third[k]],
      );
  }
}
