import type { Definitions } from "../definitions";
import { type Expression, fold } from "../syntax";
import { SymbolicError } from "./errors";

/** Formulas with more operations than this, definitions put in, are not worth a derivative that nobody can read. */
const maximumOperations = 1000;

/**
 * The expression with its definitions put in.
 * @throws SymbolicError if that makes it very long.
 */
export function inlineDefinitions(root: Expression, definitions: Definitions): Expression {
  let operations = 0;
  const inline = (expression: Expression, own: ReadonlyMap<string, Expression>): Expression =>
    fold<Expression>(expression, (node, args) => {
      if (++operations > maximumOperations) throw new SymbolicError("long");
      if (node.kind === "call") return { ...node, arguments: args };
      if (node.kind === "name") {
        const value = own.get(node.name);
        if (value !== undefined) return value;
        return node.role === "definition" ? inline(bodyOf(node.name), new Map()) : node;
      }
      if (node.kind !== "application") return node;
      const names = definitions.get(node.name)?.arguments ?? [];
      return inline(bodyOf(node.name), new Map(names.map((name, k) => [name, args[k]])));
    });
  const bodyOf = (name: string): Expression => {
    const definition = definitions.get(name);
    if (definition === undefined) throw new Error(`${name} is not defined`);
    return definition.body;
  };
  return inline(root, new Map());
}
