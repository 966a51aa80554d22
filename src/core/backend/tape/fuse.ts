import type { Dag, Node } from "../../calculus/dag";
import type { LoopName } from "./loops";

/** One pass over a block: computes `node` from other nodes. */
export interface Instruction {
  node: Node;
  loop: LoopName;
  args: readonly Node[];
}

/**
 * One instruction for each node, but for products that only one sum, difference, product or negation uses: these are computed with it.
 * @param results nodes that are wanted for themselves
 */
export function fuse(dag: Dag, nodes: readonly Node[], results: ReadonlySet<Node>): Instruction[] {
  const uses = new Map<Node, number>();
  for (const node of nodes)
    for (const argument of dag.argumentsOf(node)) uses.set(argument, (uses.get(argument) ?? 0) + 1);
  const inside = new Set(nodes);
  const fused = new Set<Node>();
  /** The factors of a product that nothing else needs and that has not been moved already. */
  const factors = (x: Node): [Node, Node] | undefined => {
    const free = inside.has(x) && dag.operation[x] === "multiply" && uses.get(x) === 1 && !results.has(x);
    if (!free || absorbing.has(x)) return undefined;
    fused.add(x);
    return [dag.first[x], dag.second[x]];
  };
  /** Products that have absorbed another one stay where they are: no loop does three operations. */
  const absorbing = new Set<Node>();

  const instructions: Instruction[] = [];
  for (const node of nodes) {
    const operation = dag.operation[node] as LoopName;
    const [x, y] = [dag.first[node], dag.second[node]];
    const instruction = (loop: LoopName, args: readonly Node[]) => instructions.push({ node, loop, args });
    const left = isAbsorbing(operation) ? factors(x) : undefined;
    const right = !left && isAbsorbing(operation) && y >= 0 ? factors(y) : undefined;
    if (left && operation === "negate") instruction("negateProduct", left);
    else if (left) instruction(leftLoops[operation as keyof typeof leftLoops], [...left, y]);
    else if (right) instruction(rightLoops[operation as keyof typeof rightLoops], [...right, x]);
    else instruction(operation, dag.argumentsOf(node));
    if (operation === "multiply" && (left || right)) absorbing.add(node);
  }
  return instructions.filter(({ node }) => !fused.has(node));
}

/** The loop for ab ∘ c, and that for c ∘ ab. */
const leftLoops = { add: "multiplyAdd", subtract: "multiplySubtract", multiply: "multiplyTwice" } as const;
const rightLoops = { add: "multiplyAdd", subtract: "subtractProduct", multiply: "multiplyTwice" } as const;

function isAbsorbing(operation: LoopName): boolean {
  return operation in leftLoops || operation === "negate";
}
