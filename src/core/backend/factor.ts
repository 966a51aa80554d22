import { Dag, type Node, parameterBit } from "../calculus/dag";
import type { BinaryOperation, Operation, TernaryOperation, UnaryOperation } from "../calculus/operations";
import { exponentsHold, type Guard, inRange, splitExponent } from "./guards";

/** A DAG that gives the same outputs with less work at each point of a grid, provided that its guards hold on the axes. */
export interface Factored {
  readonly dag: Dag;
  readonly outputs: readonly Node[];
  readonly guards: readonly Guard[];
}

/**
 * Below one of these, a last digit decides: floor(u/49) at u = 49, acos(u/49). Their arguments stay as they are written, so
 * that a grid and a single point decide alike.
 */
const decisive: ReadonlySet<Operation> = new Set([
  "sign",
  "floor",
  "ceil",
  "round",
  "less",
  "lessEqual",
  "equal",
  "asin",
  "acos",
  "acosh",
  "atanh",
]);

const rowBit = 1;
const columnBit = 2;

/** A node that depends on u and v, as a product of a node of u and parameters and a node of v and parameters. */
interface Product {
  row: Node;
  column: Node;
}

/** The same of any node; null stands for the factor 1. */
type Parts = { row: Node; column: Node | null } | { row: null; column: Node };

/**
 * Moves work from the points of a grid to its axes:
 *
 *   exp(p(u) + q(v))     = exp(p) · exp(q)
 *   x / y(u)             = x · (1/y)
 *   (P(u)·Q(v)) · a(u)   = (P·a) · Q
 *   P(u)·Q(v) + R(u)·Q(v) = (P + R) · Q
 *
 * None of them changes a result by more than a few units in the last place of its terms while the guards hold: the axis values are
 * NaN, infinite, zero, or so far from the limits of doubles that no product of two of them overflows or underflows. (In products, in any
 * order, NaN wins, then ∞·0 = NaN, then ∞, then 0.)
 */
export function factor(source: Dag, outputs: readonly Node[]): Factored {
  return new Factorisation(source, outputs).result;
}

class Factorisation {
  readonly result: Factored;
  #source: Dag;
  #dag: Dag;
  /** From nodes of the source to nodes of the result. */
  #image = new Map<Node, Node>();
  /** Of nodes of the result that depend on u and v. */
  #products = new Map<Node, Product>();
  #guards: Guard[] = [];
  #ranges = new Set<Node>();

  constructor(source: Dag, outputs: readonly Node[]) {
    this.#source = source;
    this.#dag = new Dag(source.variableCount, source.parameterCount);
    const nodes = source.reachable(outputs);
    const fixed = this.#belowDecisions(nodes);
    for (const node of nodes) this.#image.set(node, fixed.has(node) ? this.#copy(node) : this.#rewrite(node));
    for (const node of this.#ranges) if (!this.#dag.isConstant(node)) this.#guards.push(inRange(node));
    this.result = { dag: this.#dag, outputs: outputs.map((x) => this.#at(x)), guards: this.#guards };
  }

  #belowDecisions(nodes: readonly Node[]): Set<Node> {
    const fixed = new Set<Node>();
    for (let k = nodes.length - 1; k >= 0; k--) {
      const node = nodes[k];
      if (fixed.has(node) || decisive.has(this.#source.operation[node]))
        for (const argument of this.#source.argumentsOf(node)) fixed.add(argument);
    }
    return fixed;
  }

  #at(node: Node): Node {
    return this.#image.get(node) as Node;
  }

  #copy(node: Node): Node {
    const { operation, first, second, third, value } = this.#source;
    const name = operation[node];
    if (name === "constant") return this.#dag.constant(value[node]);
    if (name === "input") {
      const k = first[node] - this.#source.variableCount;
      return k < 0 ? this.#dag.variable(first[node]) : this.#dag.parameter(k);
    }
    const x = this.#at(first[node]);
    if (second[node] < 0) return this.#dag.unary(name as UnaryOperation, x);
    const y = this.#at(second[node]);
    if (third[node] < 0) return this.#dag.binary(name as BinaryOperation, x, y);
    return this.#dag.ternary(name as TernaryOperation, x, y, this.#at(third[node]));
  }

  #rewrite(node: Node): Node {
    const bits = this.#source.dependencies[node];
    if ((bits & rowBit) === 0 || (bits & columnBit) === 0) return this.#copy(node);
    const x = this.#source.first[node];
    const y = this.#source.second[node];
    const name = this.#source.operation[node];
    if (name === "exp") return this.#exp(x) ?? this.#copy(node);
    if (name === "divide") return this.#divide(this.#at(x), this.#at(y));
    if (name === "multiply") return this.#multiply(this.#at(x), this.#at(y));
    if (name === "negate") return this.#negate(this.#at(x));
    if (name === "add" || name === "subtract")
      return this.#sum(name, this.#at(x), this.#at(y)) ?? this.#copy(node);
    return this.#copy(node);
  }

  /** exp(p(u) + q(v)) = exp(p) · exp(q), or nothing where the argument is no such sum. */
  #exp(argument: Node): Node | undefined {
    const terms = splitExponent(this.#source, argument);
    if (terms === undefined) return undefined;
    const dag = this.#dag;
    const row: Node[] = [];
    const column: Node[] = [];
    for (const { node, wrap } of terms) {
      const term = wrap(dag, this.#at(node), (x) => this.#at(x));
      (dag.dependencies[term] & columnBit ? column : row).push(term);
    }
    if (row.length === 0 || column.length === 0) return undefined;
    this.#guards.push(exponentsHold(row, column));
    const sum = (nodes: Node[]) => nodes.reduce((x, y) => dag.add(x, y));
    return this.#product(dag.unary("exp", sum(row)), dag.unary("exp", sum(column)));
  }

  /** x / y = x · (1/y) where y is constant along an axis. */
  #divide(x: Node, y: Node): Node {
    if (this.#dependsOnBoth(y)) return this.#dag.divide(x, y);
    if (this.#dag.isConstant(y) && !isModerate(this.#dag.value[y])) return this.#dag.divide(x, y);
    this.#ranges.add(y);
    return this.#multiply(x, this.#dag.divide(this.#dag.constant(1), y));
  }

  #multiply(x: Node, y: Node): Node {
    const dag = this.#dag;
    const a = this.#parts(x);
    const b = this.#parts(y);
    // A square of a product needs no second product of its factors.
    if (!a || !b || x === y) return dag.multiply(x, y);
    const row = this.#times(a.row, b.row);
    const column = this.#times(a.column, b.column);
    if (column === null) return row as Node;
    return row === null ? column : this.#product(row, column);
  }

  /** Negation stays, since sums absorb it; its factors are known to products. */
  #negate(x: Node): Node {
    const node = this.#dag.negate(x);
    const parts = this.#products.get(x);
    if (parts && this.#dag.operation[node] === "negate")
      this.#products.set(node, { row: this.#dag.negate(parts.row), column: parts.column });
    return node;
  }

  /** P·Q ± R·Q = (P ± R)·Q, and so for a common factor of u. */
  #sum(name: "add" | "subtract", x: Node, y: Node): Node | undefined {
    const a = this.#products.get(x);
    const b = this.#products.get(y);
    if (!a || !b) return undefined;
    if (a.column === b.column) return this.#product(this.#guarded(name, a.row, b.row), a.column);
    if (a.row === b.row) return this.#product(a.row, this.#guarded(name, a.column, b.column));
    return undefined;
  }

  #product(row: Node, column: Node): Node {
    const node = this.#dag.multiply(row, column);
    if (this.#dependsOnBoth(node)) this.#products.set(node, { row, column });
    return node;
  }

  #times(x: Node | null, y: Node | null): Node | null {
    if (x === null || y === null) return x ?? y;
    return this.#guarded("multiply", x, y);
  }

  /** An operation that the source does not have in this order: what goes in and what comes out is watched. */
  #guarded(name: BinaryOperation, x: Node, y: Node): Node {
    const node = this.#dag.binary(name, x, y);
    for (const watched of [x, y, node]) this.#ranges.add(watched);
    return node;
  }

  /** A node as a product over the axes, where it is one. Parameters and constants go with u. */
  #parts(node: Node): Parts | undefined {
    if (this.#dependsOnBoth(node)) return this.#products.get(node);
    if (this.#dag.dependencies[node] & columnBit) return { row: null, column: node };
    return { row: node, column: null };
  }

  #dependsOnBoth(node: Node): boolean {
    return (this.#dag.dependencies[node] & ~parameterBit) === (rowBit | columnBit);
  }
}

function isModerate(x: number): boolean {
  return Math.abs(x) < 2 ** 500 && Math.abs(x) > 2 ** -500;
}
