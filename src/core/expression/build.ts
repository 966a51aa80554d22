import type { Jet, JetAlgebra } from "../calculus/jets";
import { constants, functionDefinition } from "./functions";
import { type Expression, fold } from "./syntax";

/** What the names of a formula stand for, by canonical name: variables, parameters, definitions without arguments. */
export type Inputs = ReadonlyMap<string, Jet>;

/** Functions that the person defined, as rules on jets. */
export type Applications = ReadonlyMap<string, (args: readonly Jet[]) => Jet>;

/**
 * Writes an expression into the algebra's DAG.
 * @throws Error if a name is not among the inputs, which `readExpression` prevents for the names that it lists.
 */
export function buildJet(
  expression: Expression,
  algebra: JetAlgebra,
  inputs: Inputs,
  applications: Applications = new Map(),
): Jet {
  return fold<Jet>(expression, (node, args) => {
    if (node.kind === "number") return algebra.constant(node.value);
    if (node.kind === "call") return functionDefinition(node.function).build(algebra, args);
    if (node.kind === "application") return required(applications.get(node.name), node.name)(args);
    if (node.kind === "missing") throw new Error("The formula has problems and cannot be computed.");
    const constant = node.role === "constant" ? constants.get(node.name) : undefined;
    return constant === undefined ? required(inputs.get(node.name), node.name) : algebra.constant(constant);
  });
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`No value for the name ${name}.`);
  return value;
}
