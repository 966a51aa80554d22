import { type CommaPlace, decimalComma, twoNumbers } from "./complaints";
import type { Cursor } from "./cursor";
import { type FunctionId, functionDefinition, functionNamed } from "./functions";
import { inferredAs, isLongArgument } from "./inferred";
import { counted, inWords, quoted, type Span } from "./problems";
import { call, type Expression, isMinusOne, missing, times } from "./syntax";
import type { Token } from "./token";

/** What reading a function needs of the grammar around it; see reader.ts. */
export interface Grammar {
  readonly cursor: Cursor;
  expression(): Expression;
  factor(): Expression;
  power(): Expression;
  primary(): Expression;
  /** True where the next token begins a factor of a product without sign. */
  startsFactor(): boolean;
}

/** A function from its name to the end of its arguments, `sin^2 u` and `log_2(u)` included. */
export function readFunction(grammar: Grammar, token: Token): Expression {
  const { cursor } = grammar;
  cursor.skip();
  const base = cursor.take("_") === undefined ? undefined : simpleOperand(grammar);
  const exponent = cursor.take("^") === undefined ? undefined : simpleOperand(grammar);
  const isBare = !isArgumentBracket(cursor.peek());
  const found = functionArguments(grammar, token);
  if (found === undefined) return missing(token.end);
  const { items: args, comma } = found;
  const last = cursor.last ?? token;
  if (token.role === "definition") {
    const count = token.arity ?? 0;
    if (!hasRightCount(grammar, token, { count: args.length, comma }, [count, count]))
      return missing(token.end);
    const span = { start: token.start, end: last.end };
    const applied: Expression = {
      kind: "application",
      name: token.text,
      arguments: args,
      at: token,
      ...span,
    };
    return exponent === undefined ? applied : call("pow", [applied, exponent], token, last);
  }
  const id = functionNamed(token.text);
  const all = base === undefined ? args : [...args, base];
  if (id === undefined) return missing(token.end);
  const { arguments: range, signature } = functionDefinition(id);
  if (!hasRightCount(grammar, token, { count: all.length, comma }, range, signature))
    return missing(token.end);
  if (exponent !== undefined && isMinusOne(exponent)) return inverse(grammar, id, token, all, exponent);
  // sin u v, sin u/2: where the argument ends is a matter of rules, and so is the base of "log".
  const isAmbiguous = isBare && (isLongArgument(args[0]) || cursor.peek()?.text === "/");
  const applied = call(id, all, token, last);
  const read = isAmbiguous
    ? inferredAs(applied)
    : token.text === "log" && all.length === 1
      ? inferredAs(applied, token)
      : applied;
  return exponent === undefined ? read : call("pow", [read, exponent], token, last);
}

function hasRightCount(
  { cursor }: Grammar,
  token: Token,
  { count, comma }: { count: number; comma: CommaPlace | undefined },
  [least, greatest]: [number, number],
  signature = "",
): boolean {
  if (count >= least && count <= greatest) return true;
  const decimal = comma && decimalComma(comma);
  if (count > greatest && decimal) {
    cursor.problems.add(decimal.span, decimal.message, { suggestion: decimal.suggestion });
    return false;
  }
  const names = signature === "" ? "" : ` (${signature})`;
  const takes = `${quoted(token.text)} takes ${argumentCount(least, greatest)}${names}`;
  const given = count === 1 ? "there is one" : `there are ${inWords(count)}`;
  const end = cursor.last?.end ?? token.end;
  cursor.problems.add({ start: token.start, end }, `${takes}, but ${given}.`);
  return false;
}

function argumentCount(least: number, greatest: number): string {
  if (least === greatest) return counted(least, "argument");
  if (greatest === Number.POSITIVE_INFINITY) return `at least ${counted(least, "argument")}`;
  return `${least} or ${counted(greatest, "argument")}`;
}

/** sin⁻¹ u is arcsine, while sin² u is (sin u)². */
function inverse(
  { cursor }: Grammar,
  id: FunctionId,
  token: Token,
  args: Expression[],
  exponent: Span,
): Expression {
  const inverseId = functionNamed(functionDefinition(id).inverse ?? "");
  if (inverseId !== undefined)
    return inferredAs(call(inverseId, args, token, cursor.last), { start: token.start, end: exponent.end });
  const either = `The power −1 of ${quoted(token.text)} may mean its inverse or 1/${token.text}.`;
  cursor.problems.add(
    { start: token.start, end: exponent.end },
    `${either} Please write the one that is meant.`,
  );
  return missing(token.end);
}

const argumentBrackets: ReadonlySet<string> = new Set(["(", "{", "["]);
const isArgumentBracket = (token: Token | undefined) =>
  token?.kind === "open" && argumentBrackets.has(token.text);

/** The arguments in brackets, or the factors that follow; undefined if there is nothing, which is reported. */
function functionArguments(
  grammar: Grammar,
  token: Token,
): { items: Expression[]; comma?: CommaPlace } | undefined {
  const { cursor } = grammar;
  const next = cursor.peek();
  const complain = (last: Token) => {
    const span = { start: token.start, end: last.end };
    const id = functionNamed(token.text);
    const example = `${token.text}(${id === undefined ? "u" : functionDefinition(id).signature})`;
    const message = `${quoted(token.text)} needs an argument, as in \`${example}\`.`;
    // A function without a name is unknown, which was reported.
    if (token.text !== "") cursor.complain({ span, message });
  };
  if (isArgumentBracket(next)) {
    const { items, comma, close } = cursor.bracketed(() => grammar.expression());
    if (items.length > 0) return { items, comma };
    if (!close.virtual) complain(close);
    return undefined;
  }
  // "sin -u" has an argument; in "sin - u" and "sin + u" it was forgotten.
  const isSigned = next?.kind === "operator" && next.text === "-" && cursor.peek(1)?.start === next.end;
  if (isSigned || grammar.startsFactor()) return { items: [argument(grammar)] };
  complain(token);
  return undefined;
}

/** The argument of a function without brackets: the factors that follow, up to an operator or the next function. */
function argument(grammar: Grammar): Expression {
  return grammar.cursor.deeper(() => {
    let left = grammar.factor();
    for (;;) {
      const kind = grammar.cursor.peek()?.kind;
      if (!grammar.startsFactor() || kind === "function" || kind === "root") return left;
      grammar.cursor.complain(twoNumbers(grammar.cursor.last, grammar.cursor.peek()));
      left = times(left, grammar.power());
    }
  });
}

/** A base or the power of a function's name: a number, a name or a group, perhaps with a minus sign. */
function simpleOperand(grammar: Grammar): Expression {
  const { cursor } = grammar;
  const minus = cursor.take("-");
  const kind = cursor.peek()?.kind;
  const isSimple = kind === "number" || kind === "name" || kind === "open";
  const operand = isSimple ? grammar.primary() : cursor.missing();
  return minus === undefined ? operand : call("unaryMinus", [operand], minus);
}

/** √u, √(u+v), and the LaTeX \sqrt[n]{u}. */
export function readRoot(grammar: Grammar, token: Token): Expression {
  const { cursor } = grammar;
  cursor.skip();
  const isLatex = token.text.startsWith("\\");
  const hasDegree = isLatex && cursor.peek()?.text === "[";
  const degree = hasDegree ? cursor.bracketed(() => grammar.expression()).items[0] : undefined;
  const operand = isLatex ? commandArgument(grammar) : cursor.deeper(() => radicand(grammar));
  if (degree !== undefined) return call("nthRoot", [operand, degree], token, cursor.last);
  const build = roots[token.text] ?? squareRoot;
  return build(operand, token, cursor.last);
}

type RootRule = (operand: Expression, token: Token, last?: Token) => Expression;
const squareRoot: RootRule = (operand, token, last) => call("sqrt", [operand], token, last);
const roots: Readonly<Record<string, RootRule>> = {
  "√": squareRoot,
  "∛": (operand, token, last) => call("cbrt", [operand], token, last),
  "∜": (operand, token, last) => {
    const four: Expression = { kind: "number", value: 4, text: "4", start: token.start, end: token.end };
    return call("nthRoot", [operand, four], token, last);
  },
};

/** √ takes a group like a function, or one factor with its power. */
function radicand(grammar: Grammar): Expression {
  return grammar.cursor.peek()?.kind === "open" ? grammar.primary() : grammar.factor();
}

/** \frac{a}{b}, \frac12. */
export function readFraction(grammar: Grammar, token: Token): Expression {
  const { cursor } = grammar;
  cursor.skip();
  const numerator = commandArgument(grammar);
  if (!grammar.startsFactor()) {
    cursor.complain({ span: token, message: "A LaTeX fraction has two parts, as in `\\frac{a}{b}`." });
    return missing(numerator.end);
  }
  return call("divide", [numerator, commandArgument(grammar)], token, cursor.last);
}

/** The argument of a LaTeX command: a group, or one digit or letter. */
function commandArgument(grammar: Grammar): Expression {
  const { cursor } = grammar;
  const token = cursor.peek();
  if (token?.kind !== "number" || token.text.length === 1) return cursor.deeper(() => grammar.primary());
  const [text, rest] = [token.text[0], token.text.slice(1)];
  const middle = token.start + 1;
  cursor.replace({ ...token, text: rest, value: Number(rest), start: middle });
  return { kind: "number", value: Number(text), text, start: token.start, end: middle };
}
