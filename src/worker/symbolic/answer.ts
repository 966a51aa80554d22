import { ExpressionError, evaluateText } from "../../core/expression";
import { SymbolicError, symbolicDerivatives } from "../../core/expression/symbolic";
import type { Interval } from "../../core/types";
import type { SymbolicAnswer, SymbolicQuestion } from "./messages";
import type { SymbolicRequest } from "./types";

type End = Extract<SymbolicAnswer, { type: "end" }>;

/** Answers a question: what is found is posted as soon as it is there. Whatever the formula, nothing is thrown. */
export function answer({ id, request }: SymbolicQuestion, post: (message: SymbolicAnswer) => void): void {
  try {
    for (const tex of symbolicDerivatives(formulaOf(request))) post({ type: "found", id, tex });
    post({ type: "end", id, failure: null });
  } catch (error) {
    post({ type: "end", id, failure: failureOf(error) });
  }
}

/** @throws ExpressionError where a bound cannot be read. */
function formulaOf({ spec, field }: SymbolicRequest) {
  const { expressions, definitions, variables, domain, parameters } = spec;
  if (variables.length !== 2) throw new ExpressionError([]);
  const [u, v] = variables;
  const interval = (name: string): Interval => {
    const [min, max] = domain[name] ?? ["-1", "1"];
    return [evaluateText(min, `domain.${name}.0`), evaluateText(max, `domain.${name}.1`)];
  };
  return {
    text: expressions[field] ?? "",
    definitions,
    variables: [u, v] as const,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
    domain: [interval(u), interval(v)] as const,
  };
}

function failureOf(error: unknown): NonNullable<End["failure"]> {
  if (error instanceof SymbolicError) return { code: error.failure, function: error.function };
  return { code: error instanceof ExpressionError ? "unreadable" : "crash" };
}
