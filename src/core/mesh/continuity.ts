import { type Dag, type Node, parameterBit } from "../calculus/dag";
import type { Operation } from "../calculus/operations";
import { signOf } from "../calculus/sign";

/** Operations that jump, or run to infinity, somewhere inside a connected piece of where they are defined. */
const tearing: ReadonlySet<Operation> = new Set<Operation>([
  "sign",
  "floor",
  "ceil",
  "round",
  "log",
  "log2",
  "log10",
  "log1p",
  "tan",
  "gamma",
  "power",
  "atan2",
  "less",
  "lessEqual",
  "equal",
  "select",
]);

/** Of the operations above, those that do not tear while this argument stays above zero. */
const guards: ReadonlyMap<Operation, "first" | "second"> = new Map<Operation, "first" | "second">([
  ["log", "first"],
  ["log2", "first"],
  ["log10", "first"],
  ["power", "first"],
  ["gamma", "first"],
  ["divide", "second"],
  // atan2(y, x) jumps where x < 0 only.
  ["atan2", "second"],
]);

/**
 * True where the nodes are continuous and finite wherever they are defined, by the operations they are made of: then nothing
 * needs to be searched for jumps. Quotients count as torn unless the divisor is positive or depends on parameters alone.
 */
export function isContinuous(dag: Dag, nodes: readonly Node[]): boolean {
  const varies = (node: Node) => (dag.dependencies[node] & ~parameterBit) !== 0;
  return dag.reachable(nodes).every((node) => {
    const operation = dag.operation[node];
    if (!varies(node)) return true;
    if (operation === "divide" && !varies(dag.second[node])) return true;
    if (operation !== "divide" && !tearing.has(operation)) return true;
    const guard = guards.get(operation);
    return guard !== undefined && signOf(dag, dag[guard][node]) === "positive";
  });
}
