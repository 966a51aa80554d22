import {
  type BinaryOperation,
  type Operation,
  operations,
  type TernaryOperation,
  type UnaryOperation,
} from "./operations";

/** A node's number. Arguments always have smaller numbers than the node that uses them. */
export type Node = number;

/** Bit set in `dependencies` when a node needs any parameter; variable k sets bit k. */
export const parameterBit = 1 << 30;

/** More nodes than this are refused: the text would compute for minutes. */
export const maximumNodes = 200_000;

/** Thrown when a formula needs more than `maximumNodes` nodes. */
export class TooManyNodesError extends Error {
  override name = "TooManyNodesError";
}

const commutative: ReadonlySet<Operation> = new Set(["add", "multiply", "min", "max", "hypot", "equal"]);

/**
 * A hash-consed expression DAG: equal subexpressions are one node, constants fold, and every node knows which inputs it
 * depends on. Simplifications are those that are exact in IEEE arithmetic up to the sign of zero (0·x = 0 is structural: a
 * derivative that is absent is absent), so both back ends compute what is written.
 *
 * Inputs are the variables (numbers 0 … q−1), then the parameters.
 */
export class Dag {
  readonly variableCount: number;
  readonly parameterCount: number;
  readonly operation: Operation[] = [];
  /** Arguments: node numbers, −1 where the operation has fewer. Of an input, `first` is its index. */
  readonly first: number[] = [];
  readonly second: number[] = [];
  readonly third: number[] = [];
  /** Value of a constant, NaN otherwise. */
  readonly value: number[] = [];
  /** Bit k: needs variable k; `parameterBit`: needs a parameter. */
  readonly dependencies: number[] = [];
  #known = new Map<string | number, Node>();
  #inputs: Node[] = [];

  constructor(variableCount: number, parameterCount: number) {
    this.variableCount = variableCount;
    this.parameterCount = parameterCount;
    for (let k = 0; k < variableCount + parameterCount; k++) {
      const bit = k < variableCount ? 1 << k : parameterBit;
      this.#inputs.push(this.#push("input", k, -1, -1, Number.NaN, bit));
    }
  }

  get size(): number {
    return this.operation.length;
  }

  variable(k: number): Node {
    return this.#inputs[k];
  }

  parameter(k: number): Node {
    return this.#inputs[this.variableCount + k];
  }

  constant(value: number): Node {
    // Map treats 0 and −0 as one key, which is what the simplifications assume.
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const node = this.#push("constant", -1, -1, -1, value, 0);
    this.#known.set(value, node);
    return node;
  }

  isConstant(node: Node): boolean {
    return this.operation[node] === "constant";
  }

  /** True for the constant `value` itself. */
  is(node: Node, value: number): boolean {
    return this.operation[node] === "constant" && this.value[node] === value;
  }

  unary(operation: UnaryOperation, x: Node): Node {
    if (operation === "negate") return this.negate(x);
    if (operation === "abs") return this.abs(x);
    return this.#intern(operation, x, -1, -1);
  }

  binary(operation: BinaryOperation, x: Node, y: Node): Node {
    if (operation === "add") return this.add(x, y);
    if (operation === "subtract") return this.subtract(x, y);
    if (operation === "multiply") return this.multiply(x, y);
    if (operation === "divide") return this.divide(x, y);
    return this.#intern(operation, x, y, -1);
  }

  ternary(operation: TernaryOperation, x: Node, y: Node, z: Node): Node {
    if (y === z) return y;
    if (this.isConstant(x)) return this.value[x] !== 0 ? y : z;
    return this.#intern(operation, x, y, z);
  }

  select(condition: Node, x: Node, y: Node): Node {
    return this.ternary("select", condition, x, y);
  }

  negate(x: Node): Node {
    if (this.isConstant(x)) return this.constant(-this.value[x]);
    if (this.operation[x] === "negate") return this.first[x];
    // −(a − b) = b − a, exactly.
    if (this.operation[x] === "subtract") return this.subtract(this.second[x], this.first[x]);
    // −(c·a) = (−c)·a with a constant c.
    if (this.operation[x] === "multiply" && this.isConstant(this.first[x]))
      return this.multiply(this.constant(-this.value[this.first[x]]), this.second[x]);
    return this.#intern("negate", x, -1, -1);
  }

  abs(x: Node): Node {
    if (this.operation[x] === "negate") return this.abs(this.first[x]);
    if (this.operation[x] === "abs") return x;
    return this.#intern("abs", x, -1, -1);
  }

  add(x: Node, y: Node): Node {
    if (this.is(x, 0)) return y;
    if (this.is(y, 0)) return x;
    if (this.operation[y] === "negate") return this.subtract(x, this.first[y]);
    if (this.operation[x] === "negate") return this.subtract(y, this.first[x]);
    if (x === y) return this.multiply(this.constant(2), x);
    return this.#intern("add", x, y, -1);
  }

  subtract(x: Node, y: Node): Node {
    if (this.is(y, 0)) return x;
    if (this.is(x, 0)) return this.negate(y);
    if (this.operation[y] === "negate") return this.add(x, this.first[y]);
    if (this.operation[x] === "negate") return this.negate(this.add(this.first[x], y));
    const [a, b] = [this.#rootOfSquare(x), this.#rootOfSquare(y)];
    // c² − x² = (c − x)(c + x), which keeps its digits where the two are nearly equal: at the rim of √(R² − u² − v²). Only
    // where c does not vary, so that no work moves into a grid's inner loop.
    if (
      a >= 0 &&
      b >= 0 &&
      (this.#isFixed(a) || this.#isFixed(b)) &&
      !(this.isConstant(a) && this.isConstant(b))
    )
      return this.multiply(this.subtract(a, b), this.add(a, b));
    return this.#intern("subtract", x, y, -1);
  }

  multiply(x: Node, y: Node): Node {
    if (this.isConstant(y) && !this.isConstant(x)) return this.multiply(y, x);
    if (this.is(x, 0)) return x;
    if (this.is(x, 1)) return y;
    if (this.is(x, -1)) return this.negate(y);
    if (this.operation[y] === "negate") return this.negate(this.multiply(x, this.first[y]));
    if (this.operation[x] === "negate") return this.negate(this.multiply(this.first[x], y));
    if (this.isConstant(x) && this.operation[y] === "multiply" && this.isConstant(this.first[y])) {
      // c·(d·a) = (c·d)·a where the product of the constants is exact enough: neither overflows nor underflows.
      const product = this.value[x] * this.value[this.first[y]];
      if (Math.abs(product) > 1e-280 && Math.abs(product) < 1e280)
        return this.multiply(this.constant(product), this.second[y]);
    }
    return this.#intern("multiply", x, y, -1);
  }

  divide(x: Node, y: Node): Node {
    if (this.is(y, 1)) return x;
    if (this.is(y, -1)) return this.negate(x);
    if (this.is(x, 0) && !this.isConstant(y)) return x;
    if (this.operation[x] === "negate") return this.negate(this.divide(this.first[x], y));
    if (this.operation[y] === "negate") return this.negate(this.divide(x, this.first[y]));
    // Dividing by a power of two is multiplying by its reciprocal, exactly.
    if (this.isConstant(y) && !this.isConstant(x)) {
      const reciprocal = 1 / this.value[y];
      if (isPowerOfTwo(this.value[y]) && Number.isFinite(reciprocal))
        return this.multiply(this.constant(reciprocal), x);
    }
    return this.#intern("divide", x, y, -1);
  }

  square(x: Node): Node {
    if (this.operation[x] === "negate" || this.operation[x] === "abs") return this.square(this.first[x]);
    return this.multiply(x, x);
  }

  sqrt(x: Node): Node {
    return this.unary("sqrt", x);
  }

  /** xⁿ for an integer n, by repeated squaring, so that neighbouring powers share their factors. */
  integerPower(x: Node, n: number): Node {
    if (n < 0) return this.divide(this.constant(1), this.integerPower(x, -n));
    if (n === 0) return this.constant(1);
    if (n === 1) return x;
    if (n % 2 === 0) return this.square(this.integerPower(x, n / 2));
    return this.multiply(this.integerPower(x, n - 1), x);
  }

  /** Arguments of a node that are nodes. */
  argumentsOf(node: Node): Node[] {
    if (this.operation[node] === "constant" || this.operation[node] === "input") return [];
    return [this.first[node], this.second[node], this.third[node]].filter((x) => x >= 0);
  }

  /** The nodes that `outputs` need, in an order in which arguments come first. */
  reachable(outputs: readonly Node[]): Node[] {
    const needed = new Uint8Array(this.size);
    for (const output of outputs) needed[output] = 1;
    for (let node = this.size - 1; node >= 0; node--) {
      if (!needed[node]) continue;
      for (const argument of this.argumentsOf(node)) needed[argument] = 1;
    }
    const nodes: Node[] = [];
    for (let node = 0; node < needed.length; node++) if (needed[node]) nodes.push(node);
    return nodes;
  }

  /** a where the node is a·a, or a constant whose root is exact; −1 otherwise. */
  #rootOfSquare(x: Node): Node {
    if (this.operation[x] === "multiply" && this.first[x] === this.second[x]) return this.first[x];
    if (!this.isConstant(x)) return -1;
    const root = Math.sqrt(this.value[x]);
    return Number.isInteger(root) ? this.constant(root) : -1;
  }

  /** True where no variable is needed. */
  #isFixed(x: Node): boolean {
    return (this.dependencies[x] & ~parameterBit) === 0;
  }

  #intern(operation: Exclude<Operation, "constant" | "input">, a: Node, b: Node, c: Node): Node {
    if (commutative.has(operation) && this.#ordersBefore(b, a)) [a, b] = [b, a];
    if (this.isConstant(a) && (b < 0 || this.isConstant(b)) && (c < 0 || this.isConstant(c)))
      return this.constant(operations[operation](this.value[a], this.value[b], this.value[c]));
    const key = `${operation} ${a} ${b} ${c}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const bits =
      this.dependencies[a] | (b < 0 ? 0 : this.dependencies[b]) | (c < 0 ? 0 : this.dependencies[c]);
    const node = this.#push(operation, a, b, c, Number.NaN, bits);
    this.#known.set(key, node);
    return node;
  }

  /** Constants first, then by number: multiply() relies on a constant factor being the first one. */
  #ordersBefore(x: Node, y: Node): boolean {
    const xConstant = this.isConstant(x);
    return xConstant === this.isConstant(y) ? x < y : xConstant;
  }

  #push(operation: Operation, a: number, b: number, c: number, value: number, bits: number): Node {
    if (this.size >= maximumNodes)
      throw new TooManyNodesError(`the formula needs more than ${maximumNodes} operations`);
    this.operation.push(operation);
    this.first.push(a);
    this.second.push(b);
    this.third.push(c);
    this.value.push(value);
    this.dependencies.push(bits);
    return this.size - 1;
  }
}

function isPowerOfTwo(x: number): boolean {
  const exponent = Math.log2(Math.abs(x));
  return Number.isInteger(exponent) && 2 ** exponent === Math.abs(x);
}
