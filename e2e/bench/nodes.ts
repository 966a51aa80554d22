import { Dag, type Node } from "../../src/core/calculus/dag";
import { JetAlgebra } from "../../src/core/calculus/jets";
import { readExpression } from "../../src/core/expression";
import type { QuantityId } from "../../src/core/ids";
import { quantities } from "../../src/core/quantities";
import { surfaceKinds } from "../../src/core/surfaces";
import type { Formula } from "./formulas";

/** The eight planes of `planeNames` as nodes of a DAG: what `compile` makes of the text, without the mesh around it. */
export function evaluatorNodes({ text, parameters }: Formula): {
  dag: Dag;
  nodes: Node[];
  parameters: Float64Array;
} {
  const names = Object.keys(parameters);
  const dag = new Dag(2, names.length);
  const algebra = new JetAlgebra(dag);
  const formula = readExpression(text, { field: "z", variables: ["u", "v"], parameters: names });
  const z = formula.build(
    algebra,
    new Map([
      ["u", algebra.variable(0)],
      ["v", algebra.variable(1)],
      ...names.map((name, k) => [name, algebra.parameter(k)] as const),
    ]),
  );
  const forms = surfaceKinds.graph.build(algebra, { z });
  const quantity = (id: QuantityId) => quantities[id].build(dag, forms);
  const scalars = (["height", "hessianTrace", "scalarCurvature", "meanCurvature"] as const).map(quantity);
  return {
    dag,
    nodes: [...scalars, ...forms.normal, quantity("gradientNorm")],
    parameters: Float64Array.from(Object.values(parameters)),
  };
}
