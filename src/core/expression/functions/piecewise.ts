import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { FunctionDefinition, FunctionFamily } from "./types";
import { composed } from "./unary";

/** A condition of two numbers; it is 1 or 0. Every comparison with an undefined number is false, except ≠. */
const condition = (
  rule: (algebra: JetAlgebra, x: Jet, y: Jet) => Jet,
  summary: string,
): FunctionDefinition => ({
  arguments: [2, 2],
  signature: "x, y",
  summary,
  build: (algebra, [x, y]) => rule(algebra, x, y),
});

const opposite = (algebra: JetAlgebra, x: Jet) => algebra.binary("equal", x, algebra.constant(0));
const truth = (algebra: JetAlgebra, x: Jet) => opposite(algebra, opposite(algebra, x));

/** Conditions, and what is chosen by them. A number other than 0 counts as true, as in mathjs. */
export const piecewise = {
  smaller: condition((algebra, x, y) => algebra.binary("less", x, y), "1 if x < y, else 0"),
  smallerEq: condition((algebra, x, y) => algebra.binary("lessEqual", x, y), "1 if x <= y, else 0"),
  larger: condition((algebra, x, y) => algebra.binary("less", y, x), "1 if x > y, else 0"),
  largerEq: condition((algebra, x, y) => algebra.binary("lessEqual", y, x), "1 if x >= y, else 0"),
  equal: condition((algebra, x, y) => algebra.binary("equal", x, y), "1 if x == y, else 0"),
  unequal: condition(
    (algebra, x, y) => opposite(algebra, algebra.binary("equal", x, y)),
    "1 if x != y, else 0",
  ),
  and: condition(
    (algebra, x, y) => algebra.select(x, truth(algebra, y), algebra.constant(0)),
    "1 if both conditions hold, else 0; written x and y",
  ),
  or: condition(
    (algebra, x, y) => algebra.select(x, algebra.constant(1), truth(algebra, y)),
    "1 if a condition holds, else 0; written x or y",
  ),
  xor: condition(
    (algebra, x, y) => opposite(algebra, algebra.binary("equal", truth(algebra, x), truth(algebra, y))),
    "1 if exactly one condition holds, else 0; written x xor y",
  ),
  not: composed(opposite, "1 if the condition does not hold, else 0; written not x"),
  if: {
    arguments: [3, 3],
    signature: "condition, a, b",
    summary: "a if the condition holds, else b; written condition ? a : b",
    build: (algebra, [chosen, x, y]) => algebra.select(chosen, x, y),
  },
} satisfies FunctionFamily;
