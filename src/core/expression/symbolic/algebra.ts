import {
  addDependencies,
  create,
  derivativeDependencies,
  divideDependencies,
  type MathNode,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  type SimplifyRule,
  simplifyConstantDependencies,
  simplifyCoreDependencies,
  simplifyDependencies,
  subtractDependencies,
  unaryMinusDependencies,
} from "mathjs/number";
import { SymbolicError } from "./errors";

/**
 * The parts of mathjs that differentiate: 53 kB compressed, where all of it is 180. Simplifying computes with the operators;
 * functions are left out on purpose, so that log(2) stays what it is.
 */
const math = create({
  parseDependencies,
  derivativeDependencies,
  simplifyDependencies,
  simplifyCoreDependencies,
  simplifyConstantDependencies,
  addDependencies,
  subtractDependencies,
  multiplyDependencies,
  divideDependencies,
  powDependencies,
  unaryMinusDependencies,
});

export type { MathNode };

export const parse = (text: string): MathNode => math.parse(text);

/**
 * The derivative as the rules leave it.
 * @throws SymbolicError where mathjs has no rule.
 */
export function differentiate(node: MathNode, variable: string): MathNode {
  try {
    return math.derivative(node, variable, { simplify: false });
  } catch (error) {
    // The only thing that can be learned of what was missing stands in the message.
    const [, name] = /(?:function|operator) "([^"]+)"/.exec(String(error)) ?? [];
    throw new SymbolicError("unsupported", name);
  }
}

/** Where the root exists, this holds; mathjs thinks of complex numbers and has no such rule. */
const rootRules: SimplifyRule[] = ["sqrt(n)^2 -> n"];

/** Done in milliseconds: constants together, signs to the front, no factors 1 and terms 0. */
const quickRules: SimplifyRule[] = [
  ...rootRules,
  math.simplifyCore,
  math.simplifyConstant,
  "n1*-n2 -> -(n1*n2)",
  "n1/(-n2) -> -(n1/n2)",
  "-n1/n2 -> -(n1/n2)",
  "n^1 -> n",
  "n^0 -> 1",
  "n*n -> n^2",
  "-(-n) -> n",
  "n1 + -n2 -> n1 - n2",
  "n1 - -n2 -> n1 + n2",
  math.simplifyConstant,
  math.simplifyCore,
];

const fullRules: SimplifyRule[] = [...math.simplify.rules, ...rootRules];

/** Fractions stay decimals: the number build of mathjs has no others. */
const options = { exactFractions: false };

/** Term by term: what mathjs does with a sum takes a time that is exponential in the number of its terms. */
export function quicklySimplified(node: MathNode): MathNode {
  const simplified = termsOf(node).map(({ sign, term }) => ({
    sign,
    term: math.simplify(term, quickRules, {}, options),
  }));
  let constant = 0;
  let text = "";
  for (const { sign, term } of simplified.flatMap(({ sign, term }) => termsOf(term, sign))) {
    if (math.isConstantNode(term)) constant += sign * Number(term.value);
    else text += `${sign === 1 ? "+" : "-"}(${term})`;
  }
  if (constant !== 0 || text === "") text += `+(${constant})`;
  return math.parse(text.replace(/^\+/, ""));
}

type Sign = 1 | -1;

/** The terms of a sum, each with the sign that it has there. */
function termsOf(node: MathNode, sign: Sign = 1): { sign: Sign; term: MathNode }[] {
  if (math.isParenthesisNode(node)) return termsOf(node.content, sign);
  if (!math.isOperatorNode(node)) return [{ sign, term: node }];
  const [first, second] = node.args;
  const opposite = sign === 1 ? -1 : 1;
  if (node.fn === "add") return node.args.flatMap((arg) => termsOf(arg, sign));
  if (node.fn === "subtract") return [...termsOf(first, sign), ...termsOf(second, opposite)];
  if (node.fn === "unaryMinus") return termsOf(first, opposite);
  return [{ sign, term: node }];
}

/** Takes seconds for long expressions. */
export const fullySimplified = (node: MathNode): MathNode => math.simplify(node, fullRules, {}, options);

/** Denominators that a decimal is tried for. */
const greatestDenominator = 64;

/** 0.6666666666666666 as 2/3, 0.010000000000000002 as 0.01. */
function numberText(x: number): string {
  const short = Number(x.toPrecision(14));
  if (String(short).replace(/\D/g, "").length <= 9) return String(short);
  for (let q = 2; q <= greatestDenominator; q++) {
    const p = Math.round(x * q);
    if (p !== 0 && Math.abs(p / q - x) <= 4 * Number.EPSILON * Math.abs(x)) return `(${p}/${q})`;
  }
  return String(x);
}

/** The node as text that our own reader takes. */
export function textOf(node: MathNode): string {
  const handler = (part: MathNode & { value?: unknown }): string | undefined =>
    part.type === "ConstantNode" && typeof part.value === "number" ? numberText(part.value) : undefined;
  return node.toString({ parenthesis: "auto", implicit: "show", handler });
}
