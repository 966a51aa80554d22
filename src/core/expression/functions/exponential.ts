import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { FunctionFamily } from "./types";
import { operation } from "./unary";

/** log_b x = log x / log b, by the logarithms of their own for the bases 2 and 10. */
function logarithm(algebra: JetAlgebra, x: Jet, base: Jet): Jet {
  if (algebra.isConstant(base) && algebra.constantValue(base) === 2) return algebra.unary("log2", x);
  if (algebra.isConstant(base) && algebra.constantValue(base) === 10) return algebra.unary("log10", x);
  return algebra.divide(algebra.unary("log", x), algebra.unary("log", base));
}

/**
 * The real n-th root: x^{1/n}, and for odd n and negative x −|x|^{1/n}. Which of the two holds is decided where n is known:
 * here for a number, in the program for a parameter.
 */
function root(algebra: JetAlgebra, x: Jet, n: Jet): Jet {
  if (algebra.isConstant(n) && algebra.constantValue(n) === 2) return algebra.unary("sqrt", x);
  if (algebra.isConstant(n) && algebra.constantValue(n) === 3) return algebra.unary("cbrt", x);
  const exponent = algebra.divide(algebra.constant(1), n);
  const even = algebra.power(x, exponent);
  const magnitude = algebra.power(algebra.unary("abs", x), exponent);
  const odd = algebra.multiply(algebra.unary("sign", x), magnitude);
  const half = algebra.multiply(algebra.constant(0.5), algebra.subtract(n, algebra.constant(1)));
  const isOdd = algebra.binary("equal", half, algebra.unary("floor", half));
  return algebra.select(isOdd, odd, even);
}

export const exponential = {
  exp: operation("exp", "exponential function e^x"),
  expm1: operation("expm1", "e^x − 1, accurate near 0"),
  log: {
    arguments: [1, 2],
    signature: "x, base",
    synonyms: ["ln"],
    summary: "natural logarithm; with two arguments the logarithm to the given base",
    build: (algebra, [x, base]) =>
      base === undefined ? algebra.unary("log", x) : logarithm(algebra, x, base),
  },
  log2: operation("log2", "logarithm to the base 2", { synonyms: ["lb", "ld"] }),
  log10: operation("log10", "logarithm to the base 10", { synonyms: ["lg"] }),
  log1p: operation("log1p", "log(1 + x), accurate near 0"),
  sqrt: operation("sqrt", "square root √x"),
  cbrt: operation("cbrt", "cube root, of negative numbers too"),
  nthRoot: {
    arguments: [1, 2],
    signature: "x, n",
    synonyms: ["root", "nroot", "nthroot"],
    summary: "real n-th root, by default the square root; odd roots of negative numbers are negative",
    build: (algebra, [x, n]) => root(algebra, x, n ?? algebra.constant(2)),
  },
} satisfies FunctionFamily;
