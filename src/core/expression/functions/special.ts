import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { FunctionFamily } from "./types";
import { composed, operation } from "./unary";

/** Σ (−1)ᵏ x²ᵏ / (2k+1)! up to x²⁰, exact to a double for |x| ≤ 1, with its first two derivatives. */
function cardinalSeries(algebra: JetAlgebra, x: Jet): Jet {
  const square = algebra.multiply(x, x);
  let sum = algebra.constant(0);
  for (let k = 10; k >= 0; k--) {
    let factorial = 1;
    for (let n = 2; n <= 2 * k + 1; n++) factorial *= n;
    sum = algebra.add(algebra.multiply(sum, square), algebra.constant((k % 2 === 0 ? 1 : -1) / factorial));
  }
  return sum;
}

export const special = {
  gamma: operation("gamma", "gamma function", { synonyms: ["Gamma"] }),
  // x! = Γ(x + 1)
  factorial: composed(
    (algebra, x) => algebra.unary("gamma", algebra.add(x, algebra.constant(1))),
    "factorial gamma(x + 1), written x!",
  ),
  erf: operation("erf", "error function"),
  // sin x / x; near 0 its derivatives would cancel
  sinc: composed(
    (algebra, x) =>
      algebra.select(
        algebra.binary("lessEqual", algebra.unary("abs", x), algebra.constant(1)),
        cardinalSeries(algebra, x),
        algebra.divide(algebra.unary("sin", x), x),
      ),
    "sin(x)/x, and 1 at 0",
  ),
} satisfies FunctionFamily;
