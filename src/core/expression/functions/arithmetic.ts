import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { FunctionDefinition, FunctionFamily } from "./types";
import { composed, operation } from "./unary";

const binary = (rule: (algebra: JetAlgebra, x: Jet, y: Jet) => Jet, summary: string): FunctionDefinition => ({
  arguments: [2, 2],
  signature: "x, y",
  summary,
  build: (algebra, [x, y]) => rule(algebra, x, y),
});

/** The operators' functions, under the names that mathjs gives them. */
export const arithmetic = {
  add: binary((algebra, x, y) => algebra.add(x, y), "sum, written x + y"),
  subtract: binary((algebra, x, y) => algebra.subtract(x, y), "difference, written x - y"),
  multiply: binary((algebra, x, y) => algebra.multiply(x, y), "product, written x * y"),
  divide: binary((algebra, x, y) => algebra.divide(x, y), "quotient, written x / y"),
  pow: binary((algebra, x, y) => algebra.power(x, y), "power, written x ^ y"),
  unaryMinus: composed((algebra, x) => algebra.negate(x), "opposite, written -x"),
  unaryPlus: composed((_algebra, x) => x, "the number itself, written +x"),
  // mod(x, y) = x − y ⌊x/y⌋, which has the sign of y
  mod: binary(
    (algebra, x, y) => algebra.subtract(x, algebra.multiply(y, algebra.unary("floor", algebra.divide(x, y)))),
    "remainder of x divided by y, with the sign of y; also written x mod y or x % y",
  ),
  abs: operation("abs", "absolute value |x|"),
  sign: operation("sign", "−1, 0 or 1", { synonyms: ["sgn", "signum"] }),
  square: composed((algebra, x) => algebra.power(x, algebra.constant(2)), "square x²"),
  cube: composed((algebra, x) => algebra.power(x, algebra.constant(3)), "cube x³"),
  hypot: {
    arguments: [1, Number.POSITIVE_INFINITY],
    signature: "x, y, …",
    summary: "length √(x² + y² + …)",
    synonyms: ["norm"],
    build(algebra, args) {
      if (args.length === 1) return algebra.unary("abs", args[0]);
      if (args.length === 2) return algebra.binary("hypot", args[0], args[1]);
      // Nested two by two it would be singular where the first two arguments vanish.
      const squares = args.map((x) => algebra.multiply(x, x));
      return algebra.unary(
        "sqrt",
        squares.reduce((x, y) => algebra.add(x, y)),
      );
    },
  },
  min: {
    arguments: [1, Number.POSITIVE_INFINITY],
    signature: "x, y, …",
    summary: "smallest argument",
    build: (algebra, args) => args.reduce((x, y) => algebra.binary("min", x, y)),
  },
  max: {
    arguments: [1, Number.POSITIVE_INFINITY],
    signature: "x, y, …",
    summary: "largest argument",
    build: (algebra, args) => args.reduce((x, y) => algebra.binary("max", x, y)),
  },
} satisfies FunctionFamily;
