import { quoted, type Span } from "./problems";
import type { Token } from "./token";

/** What to say of a place where the formula cannot go on. */
export interface Complaint {
  span: Span;
  message: string;
  suggestion?: string;
}

const isOperator = (token: Token | undefined): token is Token =>
  token !== undefined && ["operator", "root", "fraction"].includes(token.kind);

/** An operand is expected after `previous`, but `next` comes; both undefined where the formula begins or ends. */
export function missingOperand(
  previous: Token | undefined,
  next: Token | undefined,
  length: number,
): Complaint {
  if (isOperator(previous) && isOperator(next)) {
    const span = { start: previous.start, end: next.end };
    return { span, message: `Something is missing between ${shown(previous)} and ${shown(next)}.` };
  }
  if (isOperator(previous) && previous.text === "%")
    return { span: previous, message: "`%` is the remainder of a division; five percent is written 5/100." };
  if (isOperator(previous))
    return {
      span: previous,
      message: `Something is missing after ${shown(previous)}: the formula is not finished.`,
    };
  const comma = [previous, next].find((token) => token?.kind === "comma");
  if (comma !== undefined) return { span: comma, message: "An argument is missing beside this comma." };
  if (next?.kind === "operator") return missingBefore(next);
  if (previous !== undefined && next === undefined)
    return { span: previous, message: `Something is missing after ${shown(previous)}.` };
  return { span: next ?? { start: 0, end: length }, message: "Something is missing here." };
}

function missingBefore(next: Token): Complaint {
  if (next.text === "=")
    return { span: next, message: "A formula does not begin with `=`. Please leave it out.", suggestion: "" };
  if (next.text === "!")
    return {
      span: next,
      message: "`!` stands after a number, as a factorial. The opposite of a condition is `not`.",
      suggestion: "not ",
    };
  return { span: next, message: `Something is missing before ${shown(next)}.` };
}

/** An operator or the end is expected, but `token` comes. */
export function unexpected(token: Token, previous: Token | undefined, next: Token | undefined): Complaint {
  if (token.kind === "comma") return strayComma([previous, token, next]);
  if (token.kind === "separator")
    return {
      span: token,
      message: "A semicolon cannot stand inside brackets; arguments are separated by commas.",
    };
  if (token.text === "=" && next === undefined)
    return { span: token, message: "A formula does not end with `=`. Please leave it out.", suggestion: "" };
  const explanation = strayOperators.get(token.text);
  return explanation === undefined
    ? { span: token, message: `${shown(token)} is not expected here.` }
    : { span: token, ...explanation };
}

const strayOperators: ReadonlyMap<string, Omit<Complaint, "span">> = new Map<string, Omit<Complaint, "span">>(
  [
    [
      "=",
      {
        message: "An equation cannot be read here, only a formula. In a condition, “equal” is written `==`.",
        suggestion: "==",
      },
    ],
    [":", { message: "`:` is read only in a choice, as in `u > 0 ? u : -u`." }],
    ["_", { message: "A subscript has to follow a name and be a letter or a number, as in `x_1`." }],
  ],
);

/** Two numbers without a sign between them; undefined if it is not so. */
export function twoNumbers(last: Token | undefined, next: Token | undefined): Complaint | undefined {
  if (last?.kind !== "number" || next?.kind !== "number") return undefined;
  const span = { start: last.start, end: next.end };
  return { span, message: "Two numbers stand side by side. Please put an operator between them." };
}

/** A comma with the tokens beside it. */
export type CommaPlace = [before: Token | undefined, comma: Token, after: Token | undefined];

/** A comma between two digits, which was meant as a decimal point; undefined for others. */
export function decimalComma([previous, comma, next]: CommaPlace): Complaint | undefined {
  const isDecimal =
    previous?.kind === "number" &&
    next?.kind === "number" &&
    previous.end === comma.start &&
    comma.end === next.start &&
    /^\d+$/.test(previous.text) &&
    /^\d/.test(next.text);
  if (!isDecimal) return undefined;
  const suggestion = `${previous.text}.${next.text}`;
  return {
    span: { start: previous.start, end: next.end },
    message: `Decimal numbers are written with a point: ${quoted(suggestion)}.`,
    suggestion,
  };
}

/** A comma where no function has arguments. */
function strayComma(place: CommaPlace): Complaint {
  const [, comma, next] = place;
  if (next === undefined)
    return { span: comma, message: "Nothing follows this comma. Please leave it out.", suggestion: "" };
  return (
    decimalComma(place) ?? {
      span: comma,
      message: "A comma separates the arguments of a function, but there is no function here.",
    }
  );
}

/** What is wrong with brackets that hold `count` items where one number is expected; undefined if nothing is. */
export function wrongGroup(
  before: Token | undefined,
  open: Token,
  close: Token,
  count: number,
  comma: CommaPlace | undefined,
): Complaint | undefined {
  const span = { start: open.start, end: close.end };
  // [u+1]v is a product, as on paper.
  if (open.text === "[" && count !== 1 && !close.virtual)
    return { span, message: "Square brackets make a list or a matrix, which cannot be read here." };
  if (comma !== undefined) {
    const isCalled = before?.kind === "name" && before.end === open.start && open.text === "(";
    if (!isCalled) return strayComma(comma);
    const message = `${quoted(before.text)} is a number here, not a function, so no arguments can follow it.`;
    return { span: before, message };
  }
  if (count > 0 || close.virtual) return undefined;
  const what = open.text === "|" ? "bars; “or” is written `or`" : "brackets";
  return { span, message: `Nothing stands between these ${what}.` };
}

function shown(token: Token): string {
  return quoted(token.text);
}
