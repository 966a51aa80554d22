import type { FunctionId } from "./functions";
import type { Span } from "./problems";

/** What a name stands for. A variable hides a parameter, and both hide a constant. */
export type Role = "variable" | "parameter" | "constant" | "definition";

export interface NumberExpression extends Span {
  kind: "number";
  value: number;
  /** The literal as mathjs writes it. */
  text: string;
}

export interface NameExpression extends Span {
  kind: "name";
  name: string;
  role: Role;
}

/** A function of arguments, or an operator, which is a function written otherwise. */
export interface CallExpression extends Span {
  kind: "call";
  function: FunctionId;
  arguments: Expression[];
  /** The typed name or operator. */
  at: Span;
  /** Characters that a rule, and no sign of theirs, gave this meaning; somebody may have meant another. See inferred.ts. */
  inferred?: Span;
}

/** A function that the person defined, such as g in `g(t) = exp(-t^2)`. */
export interface ApplicationExpression extends Span {
  kind: "application";
  name: string;
  arguments: Expression[];
  at: Span;
}

/** Stands where an operand could not be read; a problem was reported. */
export interface MissingExpression extends Span {
  kind: "missing";
}

/** A formula as it was understood. Every node knows the characters that it was typed with. */
export type Expression =
  | NumberExpression
  | NameExpression
  | CallExpression
  | ApplicationExpression
  | MissingExpression;

export function argumentsOf(expression: Expression): readonly Expression[] {
  return expression.kind === "call" || expression.kind === "application" ? expression.arguments : [];
}

/**
 * Computes something of an expression from the results of its arguments. It keeps its own stack, since a sum of a thousand
 * terms is a thousand levels deep.
 */
export function fold<T>(root: Expression, combine: (expression: Expression, args: T[]) => T): T {
  const pending: { expression: Expression; args: T[] }[] = [{ expression: root, args: [] }];
  for (;;) {
    const current = pending[pending.length - 1];
    const children = argumentsOf(current.expression);
    if (current.args.length < children.length) {
      pending.push({ expression: children[current.args.length], args: [] });
      continue;
    }
    pending.pop();
    const result = combine(current.expression, current.args);
    const parent = pending.at(-1);
    if (parent === undefined) return result;
    parent.args.push(result);
  }
}

/** A call that reaches from the first of its parts to the last. */
export function call(id: FunctionId, args: Expression[], at: Span, last: Span = at): CallExpression {
  const parts = [at, last, ...args];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { kind: "call", function: id, arguments: args, at: { start: at.start, end: at.end }, start, end };
}

/** A product without a sign. */
export function times(left: Expression, right: Expression): CallExpression {
  return call("multiply", [left, right], { start: left.start, end: right.end });
}

export function missing(at: number): MissingExpression {
  return { kind: "missing", start: at, end: at };
}

/** A number, perhaps with a sign. */
export function isLiteral(expression: Expression): boolean {
  if (expression.kind !== "call") return expression.kind === "number";
  const isSign = expression.function === "unaryMinus" || expression.function === "unaryPlus";
  return isSign && expression.arguments[0].kind === "number";
}

export function isMinusOne(expression: Expression): boolean {
  if (expression.kind !== "call" || expression.function !== "unaryMinus") return false;
  const [operand] = expression.arguments;
  return operand.kind === "number" && operand.value === 1;
}
