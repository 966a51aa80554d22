import type { Dag, Node } from "./dag";
import type { UnaryOperation } from "./operations";

/** f′(x) and f″(x), given the node of x and of y = f(x). */
export type UnaryRule = (dag: Dag, x: Node, y: Node) => [first: Node, second: Node];

const locallyConstant: UnaryRule = (dag) => [dag.constant(0), dag.constant(0)];

/** 1 − x², as a product, which keeps its digits near |x| = 1. */
const oneMinusSquare = (dag: Dag, x: Node) =>
  dag.multiply(dag.subtract(dag.constant(1), x), dag.add(dag.constant(1), x));
const onePlusSquare = (dag: Dag, x: Node) => dag.add(dag.constant(1), dag.square(x));
const reciprocal = (dag: Dag, x: Node) => dag.divide(dag.constant(1), x);
const scaled = (dag: Dag, c: number, x: Node) => dag.multiply(dag.constant(c), x);
const cube = (dag: Dag, x: Node) => dag.multiply(dag.square(x), x);

/** (c·log)′ = c/x, (c·log)″ = −(c/x)/x. */
const logarithm =
  (c: number): UnaryRule =>
  (dag, x) => {
    const first = dag.divide(dag.constant(c), x);
    return [first, dag.negate(dag.divide(first, x))];
  };

/** First and second derivative of each unary operation. A missing rule does not compile. */
export const unaryRules: { [operation in UnaryOperation]: UnaryRule } = {
  // (−x)′ = −1
  negate: (dag) => [dag.constant(-1), dag.constant(0)],
  // |x|′ = x/|x|, undefined at 0, where the surface has a crease; |x|″ = 0
  abs: (dag, x, y) => [dag.divide(x, y), dag.constant(0)],
  sign: locallyConstant,
  floor: locallyConstant,
  ceil: locallyConstant,
  round: locallyConstant,
  // y′ = 1/(2y), y″ = −2 y′³
  sqrt: (dag, _x, y) => {
    const first = dag.divide(dag.constant(0.5), y);
    return [first, scaled(dag, -2, cube(dag, first))];
  },
  // y′ = 1/(3y²), y″ = −2 y′²/y
  cbrt: (dag, _x, y) => {
    const first = dag.divide(dag.constant(1), scaled(dag, 3, dag.square(y)));
    return [first, dag.divide(scaled(dag, -2, dag.square(first)), y)];
  },
  // y′ = y″ = y
  exp: (_dag, _x, y) => [y, y],
  // y′ = y″ = eˣ
  expm1: (dag, x) => {
    const first = dag.unary("exp", x);
    return [first, first];
  },
  log: logarithm(1),
  log2: logarithm(Math.LOG2E),
  log10: logarithm(Math.LOG10E),
  // y′ = 1/(1+x), y″ = −y′²
  log1p: (dag, x) => {
    const first = reciprocal(dag, dag.add(dag.constant(1), x));
    return [first, dag.negate(dag.square(first))];
  },
  // y′ = cos x, y″ = −y
  sin: (dag, x, y) => [dag.unary("cos", x), dag.negate(y)],
  // y′ = −sin x, y″ = −y
  cos: (dag, x, y) => [dag.negate(dag.unary("sin", x)), dag.negate(y)],
  // y′ = 1+y², y″ = 2yy′
  tan: (dag, _x, y) => {
    const first = onePlusSquare(dag, y);
    return [first, scaled(dag, 2, dag.multiply(y, first))];
  },
  // y′ = (1−x²)^{−1/2}, y″ = x y′³
  asin: (dag, x) => {
    const first = reciprocal(dag, dag.sqrt(oneMinusSquare(dag, x)));
    return [first, dag.multiply(x, cube(dag, first))];
  },
  // y′ = −(1−x²)^{−1/2}, y″ = x y′³
  acos: (dag, x) => {
    const first = dag.negate(reciprocal(dag, dag.sqrt(oneMinusSquare(dag, x))));
    return [first, dag.multiply(x, cube(dag, first))];
  },
  // y′ = 1/(1+x²), y″ = −2x y′²
  atan: (dag, x) => {
    const first = reciprocal(dag, onePlusSquare(dag, x));
    return [first, scaled(dag, -2, dag.multiply(x, dag.square(first)))];
  },
  // y′ = cosh x, y″ = y
  sinh: (dag, x, y) => [dag.unary("cosh", x), y],
  // y′ = sinh x, y″ = y
  cosh: (dag, x, y) => [dag.unary("sinh", x), y],
  // y′ = 1/cosh²x (1−y² would cancel for large |x|), y″ = −2yy′
  tanh: (dag, x, y) => {
    const first = dag.square(reciprocal(dag, dag.unary("cosh", x)));
    return [first, scaled(dag, -2, dag.multiply(y, first))];
  },
  // y′ = (1+x²)^{−1/2}, y″ = −x y′³
  asinh: (dag, x) => {
    const first = reciprocal(dag, dag.sqrt(onePlusSquare(dag, x)));
    return [first, dag.negate(dag.multiply(x, cube(dag, first)))];
  },
  // y′ = 1/(√(x−1)·√(x+1)), y″ = −x y′³; NaN for x < −1 like the value
  acosh: (dag, x) => {
    const root = (offset: number) => dag.sqrt(dag.add(dag.constant(offset), x));
    const first = reciprocal(dag, dag.multiply(root(-1), root(1)));
    return [first, dag.negate(dag.multiply(x, cube(dag, first)))];
  },
  // y′ = 1/(1−x²), y″ = 2x y′²
  atanh: (dag, x) => {
    const first = reciprocal(dag, oneMinusSquare(dag, x));
    return [first, scaled(dag, 2, dag.multiply(x, dag.square(first)))];
  },
  // Γ′ = Γψ, Γ″ = Γ(ψ² + ψ′)
  gamma: (dag, x, y) => {
    const psi = dag.unary("digamma", x);
    const second = dag.multiply(y, dag.add(dag.square(psi), dag.unary("trigamma", x)));
    return [dag.multiply(y, psi), second];
  },
  // ψ′ is trigamma. ψ″ and beyond are not offered to formulas: they occur only inside derivatives of Γ.
  digamma: (dag, x) => [dag.unary("trigamma", x), dag.constant(Number.NaN)],
  trigamma: (dag) => [dag.constant(Number.NaN), dag.constant(Number.NaN)],
  // y′ = 2/√π · e^{−x²}, y″ = −2x y′
  erf: (dag, x) => {
    const first = scaled(dag, 2 / Math.sqrt(Math.PI), dag.unary("exp", dag.negate(dag.square(x))));
    return [first, scaled(dag, -2, dag.multiply(x, first))];
  },
};
