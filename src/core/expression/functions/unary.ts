import type { Jet, JetAlgebra } from "../../calculus/jets";
import type { UnaryOperation } from "../../calculus/operations";
import type { FunctionDefinition } from "./types";

type Details = Pick<FunctionDefinition, "synonyms" | "inverse">;

/** A function of one argument that is an operation of the DAG. */
export function operation(name: UnaryOperation, summary: string, details: Details = {}): FunctionDefinition {
  return composed((algebra, x) => algebra.unary(name, x), summary, details);
}

/** A function of one argument that is composed of others. */
export function composed(
  rule: (algebra: JetAlgebra, x: Jet) => Jet,
  summary: string,
  details: Details = {},
): FunctionDefinition {
  return {
    arguments: [1, 1],
    signature: "x",
    summary,
    ...details,
    build: (algebra, [x]) => rule(algebra, x),
  };
}

export function reciprocal(algebra: JetAlgebra, x: Jet): Jet {
  return algebra.divide(algebra.constant(1), x);
}
