import type { Dag, Node } from "./dag";
import { unaryRules } from "./derivatives";
import type { BinaryOperation, UnaryOperation } from "./operations";

/** A function of the q variables with its first and second derivatives, all as nodes of one DAG. */
export interface Jet {
  value: Node;
  /** q nodes. */
  gradient: Node[];
  /** q(q+1)/2 nodes: the upper triangle by rows, entry (i, j) at `hessianIndex(q, i, j)`. */
  hessian: Node[];
}

/** Place of entry (i, j) = (j, i) of a symmetric q × q matrix stored as the rows of its upper triangle. */
export function hessianIndex(q: number, i: number, j: number): number {
  const [row, column] = i <= j ? [i, j] : [j, i];
  return (row * (2 * q - row + 1)) / 2 + (column - row);
}

/** Partial derivatives of a function of two arguments. */
interface Partials {
  a: Node;
  b: Node;
  aa: Node;
  ab: Node;
  bb: Node;
}

/**
 * Arithmetic on jets: each operation carries value, gradient and Hessian to its result, writing nodes into the DAG.
 * An absent derivative is the constant 0, which the DAG folds away.
 */
export class JetAlgebra {
  readonly dag: Dag;
  readonly q: number;
  #zero: Node;

  constructor(dag: Dag) {
    this.dag = dag;
    this.q = dag.variableCount;
    this.#zero = dag.constant(0);
  }

  /** A jet that depends on no variable. */
  lift(value: Node): Jet {
    const { q } = this;
    return {
      value,
      gradient: new Array<Node>(q).fill(this.#zero),
      hessian: new Array<Node>((q * (q + 1)) / 2).fill(this.#zero),
    };
  }

  constant(value: number): Jet {
    return this.lift(this.dag.constant(value));
  }

  parameter(k: number): Jet {
    return this.lift(this.dag.parameter(k));
  }

  variable(k: number): Jet {
    const jet = this.lift(this.dag.variable(k));
    jet.gradient[k] = this.dag.constant(1);
    return jet;
  }

  /** True where the jet is a constant number, known now. */
  isConstant(x: Jet): boolean {
    return this.dag.isConstant(x.value);
  }

  /** The number of a constant jet, NaN otherwise. */
  constantValue(x: Jet): number {
    return this.dag.value[x.value];
  }

  /** True where no derivative of the jet can be other than zero. */
  isLocallyConstant(x: Jet): boolean {
    return x.gradient.every((node) => node === this.#zero) && x.hessian.every((node) => node === this.#zero);
  }

  add(a: Jet, b: Jet): Jet {
    return this.#entrywise(a, b, (x, y) => this.dag.add(x, y));
  }

  subtract(a: Jet, b: Jet): Jet {
    return this.#entrywise(a, b, (x, y) => this.dag.subtract(x, y));
  }

  negate(a: Jet): Jet {
    const negate = (x: Node) => this.dag.negate(x);
    return { value: negate(a.value), gradient: a.gradient.map(negate), hessian: a.hessian.map(negate) };
  }

  // (ab)_i = a_i b + a b_i
  // (ab)_ij = a_ij b + a_i b_j + a_j b_i + a b_ij
  multiply(a: Jet, b: Jet): Jet {
    const { dag } = this;
    const times = (x: Node, y: Node) => dag.multiply(x, y);
    if (a === b || a.value === b.value) return this.#square(a);
    return {
      value: times(a.value, b.value),
      gradient: this.#gradient((i) => dag.add(times(a.gradient[i], b.value), times(a.value, b.gradient[i]))),
      hessian: this.#hessian((i, j, k) => {
        const mixed = dag.add(times(a.gradient[i], b.gradient[j]), times(a.gradient[j], b.gradient[i]));
        return dag.add(dag.add(times(a.hessian[k], b.value), times(a.value, b.hessian[k])), mixed);
      }),
    };
  }

  // q = a/b, r = 1/b: q_i = (a_i − q b_i) r
  // q_ij = (a_ij − q_i b_j − q_j b_i − q b_ij) r
  divide(a: Jet, b: Jet): Jet {
    const { dag } = this;
    const value = dag.divide(a.value, b.value);
    if (this.isLocallyConstant(b)) {
      const over = (x: Node) => dag.divide(x, b.value);
      return { value, gradient: a.gradient.map(over), hessian: a.hessian.map(over) };
    }
    const r = dag.divide(dag.constant(1), b.value);
    const times = (x: Node, y: Node) => dag.multiply(x, y);
    const gradient = this.#gradient((i) =>
      times(dag.subtract(a.gradient[i], times(value, b.gradient[i])), r),
    );
    const hessian = this.#hessian((i, j, k) => {
      const mixed = dag.add(times(gradient[i], b.gradient[j]), times(gradient[j], b.gradient[i]));
      const own = dag.subtract(a.hessian[k], times(value, b.hessian[k]));
      return times(dag.subtract(own, mixed), r);
    });
    return { value, gradient, hessian };
  }

  /** Applies a unary operation by the chain rule. */
  unary(operation: UnaryOperation, x: Jet): Jet {
    if (operation === "negate") return this.negate(x);
    const value = this.dag.unary(operation, x.value);
    if (this.isLocallyConstant(x)) return this.lift(value);
    const [first, second] = unaryRules[operation](this.dag, x.value, value);
    return this.#chain(x, value, first, second);
  }

  /** Applies a binary operation; comparisons give jets without derivatives. */
  binary(operation: BinaryOperation, a: Jet, b: Jet): Jet {
    return binaryRules[operation](this, a, b);
  }

  /** condition ≠ 0 ? a : b, and so for the derivatives. */
  select(condition: Jet, a: Jet, b: Jet): Jet {
    return this.#entrywise(a, b, (x, y) => this.dag.select(condition.value, x, y));
  }

  /** aᵇ. Integer and half-integer exponents become products and square roots; e^b becomes exp. */
  power(a: Jet, b: Jet): Jet {
    const { dag } = this;
    if (this.isConstant(b)) return this.#constantPower(a, this.constantValue(b));
    if (dag.is(a.value, Math.E) && this.isLocallyConstant(a)) return this.unary("exp", b);
    const power = (offset: number) => dag.binary("power", a.value, dag.add(b.value, dag.constant(offset)));
    const value = power(0);
    if (this.isLocallyConstant(b)) {
      // (aᵇ)′ = b aᵇ⁻¹, (aᵇ)″ = b(b−1) aᵇ⁻²
      if (this.isLocallyConstant(a)) return this.lift(value);
      const first = dag.multiply(b.value, power(-1));
      const factor = dag.multiply(b.value, dag.add(b.value, dag.constant(-1)));
      return this.#chain(a, value, first, dag.multiply(factor, power(-2)));
    }
    const log = dag.unary("log", a.value);
    // (aᵇ)_b = aᵇ log a, (aᵇ)_bb = aᵇ log²a
    const bFirst = dag.multiply(value, log);
    const bSecond = dag.multiply(bFirst, log);
    if (this.isLocallyConstant(a)) return this.#chain(b, value, bFirst, bSecond);
    // (aᵇ)_ab = aᵇ⁻¹ (1 + b log a)
    const lowered = power(-1);
    return this.compose(a, b, value, {
      a: dag.multiply(b.value, lowered),
      b: bFirst,
      aa: dag.multiply(dag.multiply(b.value, dag.add(b.value, dag.constant(-1))), power(-2)),
      ab: dag.multiply(lowered, dag.add(dag.constant(1), dag.multiply(b.value, log))),
      bb: bSecond,
    });
  }

  #constantPower(a: Jet, n: number): Jet {
    const { dag } = this;
    if (Number.isInteger(n) && Math.abs(n) <= 64) {
      if (n === 0) return this.constant(1);
      if (n === 1) return a;
      if (n === 2) return this.#square(a);
      if (n === -1) return this.divide(this.constant(1), a);
      // (aⁿ)′ = n aⁿ⁻¹, (aⁿ)″ = n(n−1) aⁿ⁻²
      const value = dag.integerPower(a.value, n);
      const first = dag.multiply(dag.constant(n), dag.integerPower(a.value, n - 1));
      const second = dag.multiply(dag.constant(n * (n - 1)), dag.integerPower(a.value, n - 2));
      return this.#chain(a, value, first, second);
    }
    if (Number.isInteger(2 * n) && Math.abs(n) <= 32) {
      // a^{k+1/2} = aᵏ √a
      const root = this.unary("sqrt", a);
      const whole = n - 0.5;
      return whole === 0 ? root : this.multiply(this.#constantPower(a, whole), root);
    }
    const power = (exponent: number) => dag.binary("power", a.value, dag.constant(exponent));
    const first = dag.multiply(dag.constant(n), power(n - 1));
    return this.#chain(a, power(n), first, dag.multiply(dag.constant(n * (n - 1)), power(n - 2)));
  }

  // (a²)_i = 2a a_i, (a²)_ij = 2(a_i a_j + a a_ij)
  #square(a: Jet): Jet {
    const { dag } = this;
    const two = dag.constant(2);
    const twice = dag.multiply(two, a.value);
    return {
      value: dag.square(a.value),
      gradient: this.#gradient((i) => dag.multiply(twice, a.gradient[i])),
      hessian: this.#hessian((i, j, k) =>
        dag.add(
          dag.multiply(two, dag.multiply(a.gradient[i], a.gradient[j])),
          dag.multiply(twice, a.hessian[k]),
        ),
      ),
    };
  }

  // f(x)_i = f′ x_i, f(x)_ij = f″ x_i x_j + f′ x_ij
  #chain(x: Jet, value: Node, first: Node, second: Node): Jet {
    const { dag } = this;
    return {
      value,
      gradient: this.#gradient((i) => dag.multiply(first, x.gradient[i])),
      hessian: this.#hessian((i, j, k) =>
        dag.add(
          dag.multiply(second, dag.multiply(x.gradient[i], x.gradient[j])),
          dag.multiply(first, x.hessian[k]),
        ),
      ),
    };
  }

  /** Chain rule for a function of two jets, given its partial derivatives. */
  // f(a,b)_i = f_a a_i + f_b b_i
  // f(a,b)_ij = f_aa a_i a_j + f_ab (a_i b_j + a_j b_i) + f_bb b_i b_j + f_a a_ij + f_b b_ij
  compose(a: Jet, b: Jet, value: Node, partials: Partials): Jet {
    const { dag } = this;
    const times = (x: Node, y: Node) => dag.multiply(x, y);
    const sum = (...terms: Node[]) => terms.reduce((x, y) => dag.add(x, y));
    return {
      value,
      gradient: this.#gradient((i) =>
        sum(times(partials.a, a.gradient[i]), times(partials.b, b.gradient[i])),
      ),
      hessian: this.#hessian((i, j, k) =>
        sum(
          times(partials.aa, times(a.gradient[i], a.gradient[j])),
          times(partials.ab, sum(times(a.gradient[i], b.gradient[j]), times(a.gradient[j], b.gradient[i]))),
          times(partials.bb, times(b.gradient[i], b.gradient[j])),
          times(partials.a, a.hessian[k]),
          times(partials.b, b.hessian[k]),
        ),
      ),
    };
  }

  #entrywise(a: Jet, b: Jet, combine: (x: Node, y: Node) => Node): Jet {
    return {
      value: combine(a.value, b.value),
      gradient: this.#gradient((i) => combine(a.gradient[i], b.gradient[i])),
      hessian: this.#hessian((_i, _j, k) => combine(a.hessian[k], b.hessian[k])),
    };
  }

  #gradient(entry: (i: number) => Node): Node[] {
    return Array.from({ length: this.q }, (_, i) => entry(i));
  }

  #hessian(entry: (i: number, j: number, k: number) => Node): Node[] {
    const nodes: Node[] = [];
    for (let i = 0; i < this.q; i++) for (let j = i; j < this.q; j++) nodes.push(entry(i, j, nodes.length));
    return nodes;
  }
}

type BinaryRule = (algebra: JetAlgebra, a: Jet, b: Jet) => Jet;

const comparison =
  (operation: BinaryOperation): BinaryRule =>
  (algebra, a, b) =>
    algebra.lift(algebra.dag.binary(operation, a.value, b.value));

/** Where the two branches meet, the derivatives are those of the first argument: one-sided limits. */
const extremum =
  (operation: "min" | "max"): BinaryRule =>
  (algebra, a, b) => {
    const [low, high] = operation === "min" ? [a, b] : [b, a];
    const chosen = algebra.select(algebra.binary("lessEqual", low, high), a, b);
    return { ...chosen, value: algebra.dag.binary(operation, a.value, b.value) };
  };

/** What each binary operation does to jets. A missing rule does not compile. */
const binaryRules: { [operation in BinaryOperation]: BinaryRule } = {
  add: (algebra, a, b) => algebra.add(a, b),
  subtract: (algebra, a, b) => algebra.subtract(a, b),
  multiply: (algebra, a, b) => algebra.multiply(a, b),
  divide: (algebra, a, b) => algebra.divide(a, b),
  power: (algebra, a, b) => algebra.power(a, b),
  // φ = atan2(y, x), ρ² = x²+y²: φ_y = x/ρ², φ_x = −y/ρ²
  // φ_yy = −2 φ_y (y/ρ²), φ_xx = 2 φ_y (y/ρ²), φ_xy = (y/ρ²)² − (x/ρ²)²
  atan2: (algebra, y, x) => {
    const { dag } = algebra;
    const r = dag.divide(dag.constant(1), dag.add(dag.square(x.value), dag.square(y.value)));
    const [X, Y] = [dag.multiply(x.value, r), dag.multiply(y.value, r)];
    const twice = dag.multiply(dag.constant(2), dag.multiply(X, Y));
    const mixed = dag.multiply(dag.subtract(Y, X), dag.add(Y, X));
    return algebra.compose(y, x, dag.binary("atan2", y.value, x.value), {
      a: X,
      b: dag.negate(Y),
      aa: dag.negate(twice),
      ab: mixed,
      bb: twice,
    });
  },
  // h = √(a²+b²): h_a = a/h, h_aa = (b/h)²/h, h_ab = −(a/h)(b/h)/h
  hypot: (algebra, a, b) => {
    const { dag } = algebra;
    const value = dag.binary("hypot", a.value, b.value);
    const [A, B] = [dag.divide(a.value, value), dag.divide(b.value, value)];
    return algebra.compose(a, b, value, {
      a: A,
      b: B,
      aa: dag.divide(dag.square(B), value),
      ab: dag.negate(dag.divide(dag.multiply(A, B), value)),
      bb: dag.divide(dag.square(A), value),
    });
  },
  min: extremum("min"),
  max: extremum("max"),
  less: comparison("less"),
  lessEqual: comparison("lessEqual"),
  equal: comparison("equal"),
};
