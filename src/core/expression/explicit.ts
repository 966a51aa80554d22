import type { FunctionId } from "./functions";
import { level } from "./operators";
import type { Span } from "./problems";
import type { Expression } from "./syntax";

/** A formula in mathjs syntax with every sign and bracket written. */
export interface ExplicitText {
  text: string;
  /** For each character of `text`, the place in the typed text that it stands for. */
  origins: Span[];
}

/** How an operator is written, and how tightly its operands have to bind to stand without brackets. */
interface Form {
  level: number;
  /** Text before, between and after the operands. */
  parts: string[];
  operands: number[];
}

const infix = (own: number, symbol: string): Form => ({
  level: own,
  parts: ["", ` ${symbol} `, ""],
  operands: [own, own + 1],
});
/** Comparisons in brackets: mathjs reads a < b < c as a chain. */
const comparison = (symbol: string): Form => ({
  ...infix(level.comparison, symbol),
  operands: [level.comparison + 1, level.comparison + 1],
});
const prefix = (symbol: string): Form => ({
  level: level.prefix,
  parts: [symbol, ""],
  operands: [level.prefix],
});

const forms: ReadonlyMap<FunctionId, Form> = new Map<FunctionId, Form>([
  ["add", infix(level.sum, "+")],
  ["subtract", infix(level.sum, "-")],
  ["multiply", infix(level.product, "*")],
  ["divide", infix(level.product, "/")],
  ["unaryMinus", prefix("-")],
  ["unaryPlus", prefix("+")],
  ["not", prefix("not ")],
  ["pow", { level: level.power, parts: ["", "^", ""], operands: [level.postfix, level.prefix] }],
  ["factorial", { level: level.postfix, parts: ["", "!"], operands: [level.postfix] }],
  ["and", infix(level.and, "and")],
  ["or", infix(level.or, "or")],
  ["xor", infix(level.xor, "xor")],
  ["smaller", comparison("<")],
  ["smallerEq", comparison("<=")],
  ["larger", comparison(">")],
  ["largerEq", comparison(">=")],
  ["equal", comparison("==")],
  ["unequal", comparison("!=")],
  [
    "if",
    {
      level: level.conditional,
      parts: ["", " ? ", " : ", ""],
      operands: [level.or, level.conditional, level.conditional],
    },
  ],
]);

/** What is still to be written: a text, or an expression that has to bind at least as tightly as `tightest`. */
type Pending = { text: string; origin: Span } | { expression: Expression; tightest: number };

/** Writes an expression in mathjs syntax; mathjs reads it as the same formula. */
export function explicitText(root: Expression): ExplicitText {
  const parts: string[] = [];
  const origins: Span[] = [];
  const pending: Pending[] = [{ expression: root, tightest: level.conditional }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ("text" in next) {
      parts.push(next.text);
      for (let k = 0; k < next.text.length; k++) origins.push(next.origin);
    } else pending.push(...pieces(next.expression, next.tightest).reverse());
  }
  return { text: parts.join(""), origins };
}

function pieces(expression: Expression, tightest: number): Pending[] {
  const { start, end } = expression;
  const write = (text: string, origin: Span = { start, end }): Pending => ({ text, origin });
  if (expression.kind === "number") return [write(expression.text)];
  if (expression.kind === "name") return [write(expression.name)];
  if (expression.kind === "missing") return [write("undefined")];
  const { at, arguments: args } = expression;
  const form = expression.kind === "call" ? forms.get(expression.function) : undefined;
  if (form === undefined) {
    const name = expression.kind === "call" ? expression.function : expression.name;
    const list = args.flatMap((argument, k): Pending[] => [
      write(k === 0 ? "" : ", ", at),
      { expression: argument, tightest: level.conditional },
    ]);
    return [write(`${name}(`, at), ...list, write(")", at)];
  }
  const written = form.parts.flatMap((part, k): Pending[] => [
    write(part, at),
    ...(k < args.length ? [{ expression: args[k], tightest: form.operands[k] }] : []),
  ]);
  return form.level >= tightest ? written : [write("("), ...written, write(")")];
}
