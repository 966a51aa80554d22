import type { Dag, Node } from "../calculus/dag";
import type { BackendId } from "../ids";

export type Precision = "float32" | "float64";

/**
 * Runs nodes of a DAG over many points. Inputs of the DAG are its variables, then its parameters. Results are borrowed: the arrays belong
 * to the back end, and hold until its next call, of any evaluator in the same thread.
 */
export interface Evaluator {
  /** Values of all parameters, in the DAG's order. Parameter nodes are computed once, here or before the next run. */
  setParameters(values: ArrayLike<number>): void;
  /**
   * A DAG of two variables over the grid u × v.
   * @returns one plane for each output, nu·nv values each, vertex i·nv + j.
   * @throws RangeError where the planes would take more memory than the back end is allowed.
   */
  grid(u: Float64Array, v: Float64Array, precision: Precision): (Float32Array | Float64Array)[];
  /**
   * Scattered points.
   * @param coordinates one array of n values for each variable.
   * @returns n values for each output.
   * @throws RangeError where they would take more memory than the back end is allowed.
   */
  points(coordinates: Float64Array[]): Float64Array[];
  /** Gives back what the evaluator holds; it is not used afterwards. */
  dispose(): void;
}

export interface Backend {
  id: BackendId;
  label: string;
  /** False where the page's policy or the browser lacks what it needs. */
  available(): boolean;
  /** @throws Error when the back end is not available. */
  create(dag: Dag, outputs: readonly Node[]): Evaluator;
}
