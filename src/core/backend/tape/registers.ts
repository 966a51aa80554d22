import type { Dag, Node } from "../../calculus/dag";

export interface Allocation {
  /** Register of each node. */
  register: Map<Node, number>;
  count: number;
}

/** Gives each node of a straight line of code a register; a register is free again after the last use of its value. */
export function allocateRegisters(dag: Dag, nodes: readonly Node[]): Allocation {
  const lastUse = new Map<Node, number>();
  nodes.forEach((node, place) => {
    lastUse.set(node, place);
    for (const argument of dag.argumentsOf(node)) if (lastUse.has(argument)) lastUse.set(argument, place);
  });
  const register = new Map<Node, number>();
  const free: number[] = [];
  let count = 0;
  nodes.forEach((node, place) => {
    // A result may take the place of an argument that dies here: every loop reads element i before it writes it.
    for (const argument of new Set(dag.argumentsOf(node)))
      if (lastUse.get(argument) === place && register.has(argument))
        free.push(register.get(argument) as number);
    register.set(node, free.pop() ?? count++);
    if (lastUse.get(node) === place) free.push(register.get(node) as number);
  });
  return { register, count };
}
