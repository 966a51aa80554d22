/**
 * What was read by a rule where no sign says it, so that somebody may have meant something else: these pieces are told apart in the
 * typed text and in the typeset formula.
 */
import type { Span } from "./problems";
import { argumentsOf, type CallExpression, type Expression } from "./syntax";
import type { Token } from "./token";

/** Marks a call as read by a rule. */
export const inferredAs = (call: CallExpression, { start, end }: Span = call): CallExpression => ({
  ...call,
  inferred: { start, end },
});

/**
 * The characters of a product that could be one name or an application: `cu`, `k(u+v)`. Undefined for others: 2u, u v, (u)(v) mean one
 * thing only.
 */
export function ambiguousProduct(last: Token | undefined, next: Token | undefined): Span | undefined {
  if (last?.kind !== "name" || next === undefined || last.end !== next.start) return undefined;
  const isRun = isOfLetters(last) && (isOfLetters(next) || next.kind === "function");
  const isApplied = next.kind === "open" && next.text === "(";
  return isRun || isApplied
    ? { start: last.start, end: next.kind === "open" ? next.start : next.end }
    : undefined;
}

/** `e^2u` and `2^3u`, where the exponent could go on: the number and what sticks to it. */
export function ambiguousExponent(
  factor: Expression,
  last: Token | undefined,
  next: Token | undefined,
): Span | undefined {
  if (factor.kind !== "call" || factor.function !== "pow" || last?.kind !== "number") return undefined;
  const [base] = factor.arguments;
  const isConstant = base.kind === "number" || (base.kind === "name" && base.role === "constant");
  if (!isConstant || next === undefined || last.end !== next.start) return undefined;
  return { start: last.start, end: next.end };
}

/** θ and \theta are one letter each, and nothing else can be meant by two of them. */
const isOfLetters = ({ kind, text, start, end }: Token) => kind === "name" && end - start === text.length;

/** A product whose sign was not written, without brackets around it. */
export const isUnwrittenProduct = (expression: Expression): boolean =>
  expression.kind === "call" &&
  expression.function === "multiply" &&
  expression.at.start === expression.start &&
  expression.at.end === expression.end;

/** `sin u v`, `sin uv`, but not `sin 2u`: an argument without brackets of which a part could stand after the function. */
export function isLongArgument(argument: Expression): boolean {
  return isUnwrittenProduct(argument) && argumentsOf(argument)[0].kind !== "number";
}

/** The characters of all that was inferred, joined where they overlap, in the order of the text. */
export function inferredSpans(root: Expression): [start: number, end: number][] {
  const found: [number, number][] = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "call" && next.inferred) found.push([next.inferred.start, next.inferred.end]);
    pending.push(...argumentsOf(next));
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
