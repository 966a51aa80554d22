import { Dag, type Node, parameterBit } from "../calculus/dag";
import type { BinaryOperation, Operation, TernaryOperation, UnaryOperation } from "../calculus/operations";
import { exponentsHold, type Guard, hasNoInfinity, inRange, splitExponent } from "./guards";

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

/**
 * Moves work from the points of a grid to its axes. With u and v for anything that depends on that variable alone (and on parameters),
 * x for anything:
 *
 *   exp(p(u) + q(v))        = exp(p) · exp(q)
 *   x / b(u)                = x · (1/b)
 *   a(u) · (b(u) · x)       = (a·b) · x
 *   a(u)·q(v) + b(u)·q(v)   = (a + b) · q
 *
 * and shortens the longest chain of the points:
 *
 *   (1/√x)²                 = 1/x
 *   1/√x                    = √x · (1/x)
 *
 * While the guards hold, none of them changes a result by more than a few units in the last place of its terms: values along the axes
 * are NaN, infinite, zero, or so far from the limits of doubles that no product of two of them overflows or underflows. (In a product, in
 * whatever order, NaN wins, then ∞·0 = NaN, then ∞, then 0.)
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
  /** Axis nodes that are a constant or parameter times another axis node. */
  #scaled = new Map<Node, { scale: Node; base: Node }>();
  #guards: Guard[] = [];
  #ranges = new Set<Node>();
  #finite = new Set<Node>();
  /** Nodes of the source whose squares are needed. */
  #squared: ReadonlySet<Node>;
  /** 1/x of a node √(1/x) of the result. */
  #reciprocals = new Map<Node, Node>();

  constructor(source: Dag, outputs: readonly Node[]) {
    this.#source = source;
    this.#dag = new Dag(source.variableCount, source.parameterCount);
    const nodes = source.reachable(outputs);
    const isSquare = (node: Node) =>
      source.operation[node] === "multiply" && source.first[node] === source.second[node];
    this.#squared = new Set(nodes.filter(isSquare).map((node) => source.first[node]));
    const fixed = this.#belowDecisions(nodes);
    for (const node of nodes) this.#image.set(node, fixed.has(node) ? this.#copy(node) : this.#rewrite(node));
    const varying = (watched: Set<Node>) => [...watched].filter((node) => !this.#dag.isConstant(node));
    this.#guards.push(...varying(this.#ranges).map(inRange), ...varying(this.#finite).map(hasNoInfinity));
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
    if (axesOf(this.#source, node) !== bothAxes) return this.#copy(node);
    const x = this.#source.first[node];
    const y = this.#source.second[node];
    const name = this.#source.operation[node];
    if (name === "exp") return this.#exp(x) ?? this.#copy(node);
    if (name === "divide") return this.#inverseRoot(node, x, y) ?? this.#divide(this.#at(x), this.#at(y));
    if (name === "multiply") return this.#multiply(this.#at(x), this.#at(y));
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
      (axesOf(dag, term) === columnAxis ? column : row).push(term);
    }
    if (row.length === 0 || column.length === 0) return undefined;
    this.#guards.push(exponentsHold(row, column));
    const sum = (nodes: Node[]) => nodes.reduce((x, y) => dag.add(x, y));
    return dag.multiply(dag.unary("exp", sum(row)), dag.unary("exp", sum(column)));
  }

  /** x / b(u) = x · (1/b) */
  #divide(x: Node, b: Node): Node {
    const dag = this.#dag;
    if (axesOf(dag, b) === bothAxes) return dag.divide(x, b);
    if (dag.isConstant(b) && !isModerate(dag.value[b])) return dag.divide(x, b);
    this.#ranges.add(b);
    return this.#multiply(x, dag.divide(dag.constant(1), b));
  }

  /**
   * r = 1/√x whose square is needed: r² = 1/x, r = √x · r² where x > 0 is certain, else √(r²), which is right for 0 and ∞. Curvature is
   * made of r and r²: neither waits for a root and a division one after the other. Where x overflows or 1/x is not a normal number, r
   * loses digits or is undefined.
   */
  #inverseRoot(node: Node, one: Node, root: Node): Node | undefined {
    const source = this.#source;
    if (!source.is(one, 1) || source.operation[root] !== "sqrt" || !this.#squared.has(node)) return undefined;
    const dag = this.#dag;
    const x = source.first[root];
    const reciprocal = dag.divide(dag.constant(1), this.#at(x));
    const inverseRoot = isPositive(source, x)
      ? dag.multiply(dag.sqrt(this.#at(x)), reciprocal)
      : dag.sqrt(reciprocal);
    this.#reciprocals.set(inverseRoot, reciprocal);
    return inverseRoot;
  }

  #multiply(x: Node, y: Node): Node {
    const dag = this.#dag;
    // A square of a product needs no second product of its factors.
    if (x === y) return this.#reciprocals.get(x) ?? dag.multiply(x, y);
    if (axesOf(dag, x) !== bothAxes) return this.#absorb(x, y) ?? dag.multiply(x, y);
    if (axesOf(dag, y) !== bothAxes) return this.#absorb(y, x) ?? dag.multiply(x, y);
    // (a(u)·p(v)) · (b(u)·q(v)) = (a·b) · (p·q)
    if (!this.#isSeparated(x) || !this.#isSeparated(y)) return dag.multiply(x, y);
    const once = this.#absorb(dag.first[x], y) as Node;
    return this.#absorb(dag.second[x], once) ?? dag.multiply(dag.second[x], once);
  }

  /** a · (b·x) = (a·b) · x, where a·b depends on no more of u and v than one. */
  #absorb(a: Node, product: Node): Node | undefined {
    const dag = this.#dag;
    if (axesOf(dag, product) !== bothAxes || dag.operation[product] !== "multiply") return undefined;
    for (const [b, x] of this.#factorings(product))
      if (axesOf(dag, b) !== bothAxes && (axesOf(dag, a) | axesOf(dag, b)) !== bothAxes)
        return dag.multiply(this.#scale(a, b), x);
    return undefined;
  }

  /** Both ways to see a product, factors that a may join without changing their rate first. */
  #factorings(product: Node): [b: Node, x: Node][] {
    const { first, second } = this.#dag;
    return [
      [first[product], second[product]],
      [second[product], first[product]],
    ];
  }

  #isSeparated(product: Node): boolean {
    const dag = this.#dag;
    return (
      dag.operation[product] === "multiply" &&
      axesOf(dag, dag.first[product]) !== bothAxes &&
      axesOf(dag, dag.second[product]) !== bothAxes
    );
  }

  /** a·q ± b·q = (a ± b)·q, and so where a common factor is multiplied by constants. */
  #sum(name: "add" | "subtract", x: Node, y: Node): Node | undefined {
    const dag = this.#dag;
    if (!this.#isSeparated(x) || !this.#isSeparated(y)) return undefined;
    for (const [a, p] of this.#factorings(x))
      for (const [b, q] of this.#factorings(y)) {
        const [common, s] = this.#unscaled(p);
        const [other, t] = this.#unscaled(q);
        if (common !== other || axesOf(dag, a) !== axesOf(dag, b)) continue;
        // ∞·a − ∞·b is undefined, ∞·(a − b) is not.
        this.#finite.add(common);
        const sum = this.#watched(dag.binary(name, this.#scaleBy(s, a), this.#scaleBy(t, b)));
        return dag.multiply(sum, common);
      }
    return undefined;
  }

  /** An axis node without its constant factors, and these. */
  #unscaled(node: Node): [base: Node, scales: Node[]] {
    const scales: Node[] = [];
    let base = node;
    for (let known = this.#scaled.get(base); known; known = this.#scaled.get(base)) {
      scales.push(known.scale);
      base = known.base;
    }
    return [base, scales];
  }

  #scaleBy(scales: readonly Node[], node: Node): Node {
    return scales.reduce((x, scale) => this.#scale(scale, x), this.#watched(node));
  }

  /** A product of axis nodes that the source multiplies in another order: what goes in and what comes out is watched. */
  #scale(a: Node, b: Node): Node {
    const product = this.#dag.multiply(this.#watched(a), this.#watched(b));
    if (axesOf(this.#dag, a) === 0 && axesOf(this.#dag, b) !== 0)
      this.#scaled.set(product, { scale: a, base: b });
    return this.#watched(product);
  }

  #watched(node: Node): Node {
    this.#ranges.add(node);
    return node;
  }
}

const columnAxis = 2;
const bothAxes = 3;

/** Bit 0: depends on u; bit 1: on v. */
function axesOf(dag: Dag, node: Node): number {
  return dag.dependencies[node] & ~parameterBit;
}

/** True of a positive constant plus squares: what 1 + |∇f|² is. */
function isPositive({ operation, first, second, value }: Dag, x: Node): boolean {
  const isSumOfSquares = (node: Node, depth: number): boolean =>
    (operation[node] === "multiply" && first[node] === second[node]) ||
    (operation[node] === "add" &&
      depth > 0 &&
      isSumOfSquares(first[node], depth - 1) &&
      isSumOfSquares(second[node], depth - 1));
  return operation[x] === "add" && value[first[x]] > 0 && isSumOfSquares(second[x], 4);
}

function isModerate(x: number): boolean {
  return Math.abs(x) < 2 ** 500 && Math.abs(x) > 2 ** -500;
}
