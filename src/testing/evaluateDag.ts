import type { Dag, Node } from "../core/calculus/dag";
import { operations } from "../core/calculus/operations";

/** Values of nodes at one point, by definition: what every back end must agree with. */
export function evaluateNodes(dag: Dag, nodes: readonly Node[], inputs: readonly number[]): number[] {
  const values = new Map<Node, number>();
  for (const node of dag.reachable(nodes)) {
    const operation = dag.operation[node];
    if (operation === "constant") values.set(node, dag.value[node]);
    else if (operation === "input") values.set(node, inputs[dag.first[node]]);
    else
      values.set(node, operations[operation](...dag.argumentsOf(node).map((x) => values.get(x) as number)));
  }
  return nodes.map((node) => values.get(node) as number);
}
