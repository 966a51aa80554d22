import type { FunctionFamily } from "./types";
import { composed, operation } from "./unary";

export const special = {
  gamma: operation("gamma", "gamma function", { synonyms: ["Gamma"] }),
  // x! = Γ(x + 1)
  factorial: composed(
    (algebra, x) => algebra.unary("gamma", algebra.add(x, algebra.constant(1))),
    "factorial gamma(x + 1), written x!",
  ),
  erf: operation("erf", "error function"),
} satisfies FunctionFamily;
