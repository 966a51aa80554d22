import type { Jet, JetAlgebra } from "../calculus/jets";
import { constants, functionDefinition } from "./functions";
import { type Expression, fold } from "./syntax";

/** More operations than this are refused, counting those of a definition each time that it is used. */
const maximumOperations = 50_000;

/** Thrown when a formula, with its definitions put in, has more than `maximumOperations` operations. */
export class TooManyOperationsError extends Error {
  override name = "TooManyOperationsError";
}

/** What is needed beside the expression to compute it. */
export interface Builder {
  /** Variables, parameters and definitions without arguments, by name. */
  inputs: ReadonlyMap<string, Jet>;
  /** Definitions with arguments, as rules on jets. */
  applications: ReadonlyMap<string, (args: readonly Jet[]) => Jet>;
  /** Counts operations; shared by all that is built together. */
  operations: { count: number };
}

/**
 * Writes an expression into the algebra's DAG.
 * @throws Error if a name is unknown to the builder, or if the expression had problems.
 * @throws TooManyOperationsError
 */
export function buildJet(expression: Expression, algebra: JetAlgebra, builder: Builder): Jet {
  return fold<Jet>(expression, (node, args) => {
    if (++builder.operations.count > maximumOperations) throw new TooManyOperationsError();
    if (node.kind === "number") return algebra.constant(node.value);
    if (node.kind === "call") return functionDefinition(node.function).build(algebra, args);
    if (node.kind === "application") return required(builder.applications.get(node.name), node.name)(args);
    if (node.kind === "missing") throw new Error("A formula with problems cannot be computed.");
    const constant = node.role === "constant" ? constants.get(node.name) : undefined;
    return constant === undefined
      ? required(builder.inputs.get(node.name), node.name)
      : algebra.constant(constant);
  });
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No value for the name ${name}.`);
  return value;
}
