import type { FunctionFamily } from "./types";
import { composed, operation, reciprocal } from "./unary";

export const hyperbolic = {
  sinh: operation("sinh", "hyperbolic sine", { synonyms: ["sh", "senh"], inverse: "asinh" }),
  cosh: operation("cosh", "hyperbolic cosine", { synonyms: ["ch"], inverse: "acosh" }),
  tanh: operation("tanh", "hyperbolic tangent", { synonyms: ["th"], inverse: "atanh" }),
  // sech x = 1/cosh x, csch x = 1/sinh x, coth x = 1/tanh x
  sech: composed(
    (algebra, x) => reciprocal(algebra, algebra.unary("cosh", x)),
    "hyperbolic secant 1/cosh x",
    {
      inverse: "asech",
    },
  ),
  csch: composed(
    (algebra, x) => reciprocal(algebra, algebra.unary("sinh", x)),
    "hyperbolic cosecant 1/sinh x",
    {
      synonyms: ["cosech"],
      inverse: "acsch",
    },
  ),
  coth: composed(
    (algebra, x) => reciprocal(algebra, algebra.unary("tanh", x)),
    "hyperbolic cotangent 1/tanh x",
    {
      synonyms: ["cth"],
      inverse: "acoth",
    },
  ),
  asinh: operation("asinh", "inverse hyperbolic sine", {
    synonyms: ["arsinh", "arcsinh", "argsinh", "arsh"],
    inverse: "sinh",
  }),
  acosh: operation("acosh", "inverse hyperbolic cosine, for x ≥ 1", {
    synonyms: ["arcosh", "arccosh", "argcosh", "arch"],
    inverse: "cosh",
  }),
  atanh: operation("atanh", "inverse hyperbolic tangent, for |x| < 1", {
    synonyms: ["artanh", "arctanh", "argtanh", "arth"],
    inverse: "tanh",
  }),
  // asech x = acosh(1/x), acsch x = asinh(1/x), acoth x = atanh(1/x)
  asech: composed(
    (algebra, x) => algebra.unary("acosh", reciprocal(algebra, x)),
    "inverse hyperbolic secant, for 0 < x ≤ 1",
    { synonyms: ["arsech", "arcsech"], inverse: "sech" },
  ),
  acsch: composed(
    (algebra, x) => algebra.unary("asinh", reciprocal(algebra, x)),
    "inverse hyperbolic cosecant",
    {
      synonyms: ["arcsch", "arccsch"],
      inverse: "csch",
    },
  ),
  acoth: composed(
    (algebra, x) => algebra.unary("atanh", reciprocal(algebra, x)),
    "inverse hyperbolic cotangent, for |x| > 1",
    { synonyms: ["arcoth", "arccoth"], inverse: "coth" },
  ),
} satisfies FunctionFamily;
