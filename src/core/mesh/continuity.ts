import { type Dag, type Node, parameterBit } from "../calculus/dag";
import type { Operation } from "../calculus/operations";

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

/**
 * True where the nodes are continuous and finite wherever they are defined, by the operations they are made of: then nothing
 * needs to be searched for jumps. Quotients count as torn unless the divisor depends on parameters alone.
 */
export function isContinuous(dag: Dag, nodes: readonly Node[]): boolean {
  return dag.reachable(nodes).every((node) => {
    const varies = (dag.dependencies[node] & ~parameterBit) !== 0;
    if (!varies) return true;
    if (dag.operation[node] === "divide") return (dag.dependencies[dag.second[node]] & ~parameterBit) === 0;
    return !tearing.has(dag.operation[node]);
  });
}
