/**
 * How far rounding can have carried the nodes of a DAG from their true values: a running error bound (Higham, Accuracy and Stability of
 * Numerical Algorithms, 2nd ed., section 3.3), to first order. A value that is no larger than its bound has no digit of its own.
 */
import type { Dag, Node } from "./dag";
import { type Operation, operations } from "./operations";

type Rule = (value: number, x: number, y: number, dx: number, dy: number) => number;

const exact: Rule = () => 0;

/** Errors that arrive through the arguments, where more can be said than by trying. */
const rules: Partial<Record<Operation, Rule>> = {
  negate: (_, _x, _y, dx) => dx,
  add: (_, _x, _y, dx, dy) => dx + dy,
  subtract: (_, _x, _y, dx, dy) => dx + dy,
  // |(x+dx)(y+dy) − xy|
  multiply: (_, x, y, dx, dy) => Math.abs(x) * dy + Math.abs(y) * dx + dx * dy,
  // |(x+dx)/(y+dy) − x/y|; nothing is known where y may be zero
  divide: (value, _x, y, dx, dy) =>
    dy < Math.abs(y) ? (dx + Math.abs(value) * dy) / (Math.abs(y) - dy) : Number.POSITIVE_INFINITY,
  // Their jumps are not round-off.
  sign: exact,
  floor: exact,
  ceil: exact,
  round: exact,
  less: exact,
  lessEqual: exact,
  equal: exact,
};

/** Operations that are exact themselves. */
const exactOperations: ReadonlySet<Operation> = new Set<Operation>(
  "negate abs sign floor ceil round min max less lessEqual equal select".split(" ") as Operation[],
);
/** Our own functions are exact to some last digits, those of the machine to one. */
const lastDigits: Partial<Record<Operation, number>> = { gamma: 64, digamma: 64, trigamma: 64, erf: 8 };

/** Values and bounds at one point: of its inputs (variables, then parameters), each known to its uncertainty. */
export type BoundsAt = (
  inputs: ArrayLike<number>,
  uncertainty: ArrayLike<number>,
) => { values: Float64Array; bounds: Float64Array };

/** A coordinate such as π is a double, too: its last digit. */
export const lastDigit = (x: number) => Math.abs(x) * Number.EPSILON;

type Computed = Exclude<Operation, "constant" | "input">;

/** What a node does, looked up once. */
interface Step {
  node: Node;
  operation: Computed;
  compute: (typeof operations)[Computed];
  rule: Rule | undefined;
  /** Of its value, what the operation itself may add. */
  own: number;
}

/** @returns for each of `nodes` its value and a bound of its absolute error; NaN where the node has no value. */
export function roundOffBounds(dag: Dag, nodes: readonly Node[]): BoundsAt {
  const values = Float64Array.from(dag.value);
  const errors = values.map((value) => (Number.isInteger(value) ? 0 : lastDigit(value)));
  const { operation: operationOf, first, second, third } = dag;
  const needed = dag.reachable(nodes);
  const inputs = needed.filter((node) => operationOf[node] === "input");
  const steps = needed.flatMap((node): Step[] => {
    const operation = operationOf[node];
    if (operation === "constant" || operation === "input") return [];
    const digits = exactOperations.has(operation) ? 0 : (lastDigits[operation] ?? 1);
    const own = digits * Number.EPSILON;
    return [{ node, operation, compute: operations[operation], rule: rules[operation], own }];
  });
  const take = ({ node, operation, compute, rule, own }: Step) => {
    // An absent argument is read from place 0 and ignored.
    const [a, b, c] = [first[node], Math.max(0, second[node]), Math.max(0, third[node])];
    const [x, y, dx, dy] = [values[a], values[b], errors[a], errors[b]];
    const value = compute(x, y, values[c]);
    values[node] = value;
    if (operation === "select") {
      errors[node] = x !== 0 ? dy : errors[c];
      return;
    }
    const arrived = rule
      ? rule(value, x, y, dx, dy)
      : tried(compute, value, [x, y], [dx, second[node] < 0 ? 0 : dy]);
    errors[node] = arrived + own * Math.abs(value);
  };
  return (at, uncertainty) => {
    for (const node of inputs) {
      values[node] = at[first[node]];
      errors[node] = uncertainty[first[node]];
    }
    for (const step of steps) take(step);
    return {
      values: Float64Array.from(nodes, (node) => values[node]),
      bounds: Float64Array.from(nodes, (node) => (Number.isNaN(values[node]) ? Number.NaN : errors[node])),
    };
  };
}

/** How much a value changes where its arguments are off by their errors; ends outside of the domain say nothing. */
function tried(
  compute: Step["compute"],
  value: number,
  [x, y]: [number, number],
  [dx, dy]: [number, number],
): number {
  const change = (a: number, b: number) => Math.abs(compute(a, b, 0) - value) || 0;
  let most = 0;
  if (dx > 0) most += Math.max(change(x - dx, y), change(x + dx, y));
  if (dy > 0) most += Math.max(change(x, y - dy), change(x, y + dy));
  return most;
}
