import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { FunctionDefinition, FunctionFamily } from "./types";

/** A step function, with the number of decimals as an optional second argument: 10⁻ⁿ step(10ⁿ x). */
function rounding(step: (algebra: JetAlgebra, x: Jet) => Jet, summary: string): FunctionDefinition {
  return {
    arguments: [1, 2],
    signature: "x, decimals",
    summary,
    build(algebra, [x, decimals]) {
      if (decimals === undefined) return step(algebra, x);
      const scale = algebra.power(algebra.constant(10), decimals);
      return algebra.divide(step(algebra, algebra.multiply(scale, x)), scale);
    },
  };
}

export const roundingFunctions = {
  floor: rounding((algebra, x) => algebra.unary("floor", x), "next integer below"),
  ceil: {
    ...rounding((algebra, x) => algebra.unary("ceil", x), "next integer above"),
    synonyms: ["ceiling"],
  },
  round: rounding((algebra, x) => algebra.unary("round", x), "nearest integer; halves away from 0"),
  // fix x = sign(x) ⌊|x|⌋
  fix: {
    ...rounding((algebra, x) => {
      const magnitude = algebra.unary("floor", algebra.unary("abs", x));
      return algebra.multiply(algebra.unary("sign", x), magnitude);
    }, "next integer towards 0"),
    synonyms: ["trunc"],
  },
} satisfies FunctionFamily;
