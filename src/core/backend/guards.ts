import { type Dag, type Node, parameterBit } from "../calculus/dag";
import { type Extent, magnitude } from "./extents";

/** A condition on values along the axes, known before the points are computed. */
export interface Guard {
  /** Nodes that depend on at most one of u and v. */
  readonly nodes: readonly Node[];
  holds(extent: (node: Node) => Extent): boolean;
}

/** e^±340 lies within 2^±500. */
const greatestExponent = 340;
/** Terms of both signs cancel: their rounding errors, 1.1e-16 of each, are errors of the result. */
const greatestCancelling = 64;
const greatestSmallSide = 16;

/** Finite values are zero or of a magnitude such that products of two neither overflow nor underflow. */
export function inRange(node: Node): Guard {
  return {
    nodes: [node],
    holds(extent) {
      const { smallest } = extent(node);
      return magnitude(extent(node)) < 2 ** 500 && smallest > 2 ** -500;
    },
  };
}

/** No value is infinite. */
export function hasNoInfinity(node: Node): Guard {
  return { nodes: [node], holds: (extent) => !extent(node).infinite };
}

/**
 * exp(Σ row terms) · exp(Σ column terms) is as good as exp(Σ all terms): neither factor leaves the range of `inRange`, and either all
 * terms have one sign, or all are small, or one side is a single term and the other side is small beside it.
 */
export function exponentsHold(row: readonly Node[], column: readonly Node[]): Guard {
  const nodes = [...row, ...column];
  return {
    nodes,
    holds(extent) {
      const total = (terms: readonly Node[]) => terms.reduce((sum, x) => sum + magnitude(extent(x)), 0);
      const p = total(row);
      const q = total(column);
      if (Math.max(p, q) > greatestExponent) return false;
      const oneSign =
        nodes.every((x) => !(extent(x).minimum < 0)) || nodes.every((x) => !(extent(x).maximum > 0));
      if (oneSign || p + q <= greatestCancelling) return true;
      return Math.min(p, q) <= greatestSmallSide && (p > q ? row : column).length === 1;
    },
  };
}

export function guardsHold(guards: readonly Guard[], extent: (node: Node) => Extent): boolean {
  const known = new Map<Node, Extent>();
  const remembered = (node: Node) => {
    const value = known.get(node) ?? extent(node);
    known.set(node, value);
    return value;
  };
  return guards.every((guard) => guard.holds(remembered));
}

/** A term of a sum: `wrap` puts the constant factors, divisors and signs around it that stood around the sum. */
export interface Term {
  node: Node;
  wrap(dag: Dag, term: Node, at: (node: Node) => Node): Node;
}

const maximumTerms = 64;
const maximumDepth = 64;

/**
 * Takes a sum apart through +, −, and factors or divisors that depend on no variable, into terms that depend on at most one of u and v;
 * undefined where a term depends on both.
 */
export function splitExponent(source: Dag, exponent: Node): Term[] | undefined {
  const { operation, first, second, dependencies } = source;
  const terms: Term[] = [];
  const identity: Term["wrap"] = (_dag, term) => term;

  return visit(exponent, identity, 0) ? terms : undefined;

  function visit(node: Node, wrap: Term["wrap"], depth: number): boolean {
    const variables = dependencies[node] & ~parameterBit;
    if ((variables & (variables - 1)) === 0) {
      terms.push({ node, wrap });
      return terms.length <= maximumTerms;
    }
    if (depth > maximumDepth) return false;
    const x = first[node];
    const y = second[node];
    const negated: Term["wrap"] = (dag, term, at) => wrap(dag, dag.negate(term), at);
    const isFactor = (k: Node) => (dependencies[k] & ~parameterBit) === 0;
    if (operation[node] === "add") return visit(x, wrap, depth + 1) && visit(y, wrap, depth + 1);
    if (operation[node] === "subtract") return visit(x, wrap, depth + 1) && visit(y, negated, depth + 1);
    if (operation[node] === "negate") return visit(x, negated, depth + 1);
    if (operation[node] === "multiply" && (isFactor(x) || isFactor(y))) {
      const [c, sum] = isFactor(x) ? [x, y] : [y, x];
      return visit(sum, (dag, term, at) => wrap(dag, dag.multiply(at(c), term), at), depth + 1);
    }
    if (operation[node] === "divide" && isFactor(y))
      return visit(x, (dag, term, at) => wrap(dag, dag.divide(term, at(y)), at), depth + 1);
    return false;
  }
}
