import type { FunctionFamily } from "./types";
import { composed, operation, reciprocal } from "./unary";

export const trigonometric = {
  sin: operation("sin", "sine", { synonyms: ["sen"], inverse: "asin" }),
  cos: operation("cos", "cosine", { inverse: "acos" }),
  tan: operation("tan", "tangent", { synonyms: ["tg"], inverse: "atan" }),
  // sec x = 1/cos x, csc x = 1/sin x, cot x = cos x/sin x
  sec: composed((algebra, x) => reciprocal(algebra, algebra.unary("cos", x)), "secant 1/cos x", {
    inverse: "asec",
  }),
  csc: composed((algebra, x) => reciprocal(algebra, algebra.unary("sin", x)), "cosecant 1/sin x", {
    synonyms: ["cosec"],
    inverse: "acsc",
  }),
  cot: composed(
    (algebra, x) => algebra.divide(algebra.unary("cos", x), algebra.unary("sin", x)),
    "cotangent cos x/sin x",
    { synonyms: ["ctg", "cotg", "cotan"], inverse: "acot" },
  ),
  asin: operation("asin", "arcsine, between −π/2 and π/2", {
    synonyms: ["arcsin", "arcsen"],
    inverse: "sin",
  }),
  acos: operation("acos", "arccosine, between 0 and π", { synonyms: ["arccos"], inverse: "cos" }),
  atan: operation("atan", "arctangent, between −π/2 and π/2", {
    synonyms: ["arctan", "arctg"],
    inverse: "tan",
  }),
  atan2: {
    arguments: [2, 2],
    signature: "y, x",
    synonyms: ["arctan2"],
    summary: "angle of the point (x, y), between −π and π; y comes first",
    build: (algebra, [y, x]) => algebra.binary("atan2", y, x),
  },
  // asec x = acos(1/x), acsc x = asin(1/x), acot x = atan(1/x), as in mathjs
  asec: composed((algebra, x) => algebra.unary("acos", reciprocal(algebra, x)), "inverse secant", {
    synonyms: ["arcsec"],
    inverse: "sec",
  }),
  acsc: composed((algebra, x) => algebra.unary("asin", reciprocal(algebra, x)), "inverse cosecant", {
    synonyms: ["arccsc", "arccosec"],
    inverse: "csc",
  }),
  acot: composed(
    (algebra, x) => algebra.unary("atan", reciprocal(algebra, x)),
    "inverse cotangent atan(1/x), which jumps at 0",
    { synonyms: ["arccot", "arcctg"], inverse: "cot" },
  ),
} satisfies FunctionFamily;
