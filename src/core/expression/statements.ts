import type { Token } from "./token";

/** A formula, or a definition `name = body` or `name(arguments) = body`. Words are not resolved yet. */
export interface Statement {
  /** What is defined; undefined for a formula. */
  name?: Token;
  /** The words between the brackets after the name; empty without brackets. */
  arguments: Token[];
  /** The sign that ends the left side. */
  equals?: Token;
  /** The formula, or the right side. */
  body: Token[];
}

/**
 * Divides a balanced text at semicolons and at line breaks. A line break counts only where a formula may end before it and one
 * may begin after it, so that long formulas can be written on several lines.
 */
export function splitStatements(tokens: readonly Token[]): Statement[] {
  const statements: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, k) => {
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    if (depth > 0 || token.kind !== "separator") statements[statements.length - 1].push(token);
    else if (token.text === ";" || endsLine(tokens[k - 1], tokens[k + 1])) statements.push([]);
  });
  return statements.filter((statement) => statement.length > 0).map(readHeader);
}

/** True where a formula may end before a line break and another begin after it. */
export function endsLine(previous: Token | undefined, next: Token | undefined): boolean {
  const continues = (token: Token | undefined) =>
    token === undefined || ["operator", "root", "fraction", "comma", "separator"].includes(token.kind);
  return !continues(previous) && !continues(next);
}

/** Tells what is defined from what it is. */
export function readHeader(tokens: Token[]): Statement {
  const [name, open] = tokens;
  const close =
    open?.kind === "open" && open.text === "(" ? tokens.findIndex(({ kind }) => kind === "close") : 0;
  const equals = tokens[close + 1];
  const between = tokens.slice(2, Math.max(2, close));
  const isList = between.every((token, k) => token.kind === (k % 2 === 0 ? "word" : "comma"));
  const isHeader =
    name?.kind === "word" &&
    equals?.kind === "operator" &&
    equals.text === "=" &&
    (close === 0 || (isList && between.length % 2 === 1));
  if (!isHeader) return { arguments: [], body: tokens };
  const names = between.filter((token) => token.kind === "word");
  return { name, arguments: names, equals, body: tokens.slice(close + 2) };
}
