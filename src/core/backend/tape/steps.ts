import type { Dag, Node } from "../../calculus/dag";
import { fill, type Loop, leftUniform, loops, rightUniform, square } from "./loops";

/** Where a value is: an element for each point, or a single one for all. */
export interface Operand {
  array: Float64Array;
  uniform: boolean;
}

/** One pass over a block of points. */
export interface Step {
  loop: Loop;
  out: Float64Array;
  a: Float64Array;
  b: Float64Array;
  c: Float64Array;
}

/**
 * One step for each node, and steps that spread single values for the few operations that want vectors.
 * @param target where to put a node's values
 * @param operandOf where arguments are; those among `nodes` are at their targets
 * @param spare makes a vector for a spread value
 */
export function stepsOf(
  dag: Dag,
  nodes: readonly Node[],
  target: (node: Node) => Float64Array,
  operandOf: (node: Node) => Operand | undefined,
  spare: () => Float64Array,
): Step[] {
  const steps: Step[] = [];
  const spread = ({ array, uniform }: Operand): Float64Array => {
    if (!uniform) return array;
    const out = spare();
    steps.push({ loop: fill, out, a: array, b: array, c: array });
    return out;
  };
  for (const node of nodes) {
    const operation = dag.operation[node] as keyof typeof loops;
    const out = target(node);
    const operands = dag
      .argumentsOf(node)
      .map((argument) => operandOf(argument) ?? { array: target(argument), uniform: false });
    const [x, y = x, z = x] = operands;
    const step = { out, a: x.array, b: y.array, c: z.array };
    if (operation in leftUniform && x.uniform !== y.uniform) {
      const table = x.uniform ? leftUniform : rightUniform;
      steps.push({ ...step, loop: table[operation as keyof typeof leftUniform] });
    } else if (operation === "multiply" && x.array === y.array) {
      steps.push({ ...step, loop: square });
    } else {
      const [a, b = a, c = a] = operands.map(spread);
      steps.push({ loop: loops[operation], out, a, b, c });
    }
  }
  return steps;
}

export function run(steps: readonly Step[], n: number): void {
  for (const { loop, out, a, b, c } of steps) loop(out, a, b, c, n);
}
