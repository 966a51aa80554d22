import type { Dag, Node } from "../src/core/calculus/dag";
import { compileProgram } from "../src/core/compile";
import type { QuantityId } from "../src/core/ids";
import type { Formula } from "./formulas";

/** The eight planes of `planeNames` as nodes of the formula's DAG. */
export function evaluatorNodes({ text, parameters }: Formula): {
  dag: Dag;
  nodes: Node[];
  parameters: Float64Array;
} {
  const program = compileProgram({ kind: "graph", expressions: { z: text }, variables: ["u", "v"] });
  if (!program.forms) throw new Error("a graph of two variables has forms");
  const quantity = (id: QuantityId) => program.quantityNode(id);
  return {
    dag: program.dag,
    nodes: [
      quantity("height"),
      quantity("hessianTrace"),
      quantity("scalarCurvature"),
      quantity("meanCurvature"),
      ...program.forms.normal,
      quantity("gradientNorm"),
    ],
    parameters: Float64Array.from(program.parameters, (name) => parameters[name]),
  };
}
