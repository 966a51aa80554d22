import type { SurfaceKindId } from "../ids";
import { balance } from "./brackets";
import { evaluateText } from "./evaluate";
import { isParameterName } from "./names";
import { ExpressionError, maximumLength, ProblemList } from "./problems";
import { readAuxiliary, readExpression } from "./read";
import { endsLine, readHeader, type Statement } from "./statements";
import type { Token } from "./token";
import { tokenize } from "./tokenizer";

/** What a whole text says of a surface. */
export interface Description {
  kind: SurfaceKindId;
  /** graph: {z}; parametric: {x, y, z}; as typed, without what they are called. */
  expressions: Record<string, string>;
  /** Auxiliary definitions of a parametric surface; those of a graph stay before its formula. */
  definitions: string;
  /** Numbers that were defined and are used: `c = 0.1`. */
  values: Record<string, number>;
  /** Coordinates that the left side names: `f(x, y) = …`. */
  variables?: string[];
}

/**
 * Takes a text apart that may be more than one formula: `z = …`, `f(x, y) = …`, three formulas in a row, in brackets, on three lines
 * or as `x = …; y = …; z = …`, each after any definitions.
 * @returns undefined where the text is no such thing.
 */
export function describeText(text: string, variables: readonly string[]): Description | undefined {
  if (text.length > maximumLength) return undefined;
  const items = itemsOf(text);
  const found = equations(items) ?? formulas(items);
  if (found === undefined) return undefined;
  const bodies = [...found.bodies, ...found.definitions.map(({ body }) => body)];
  if (bodies.some((body) => body.length === 0)) return undefined;
  const named = found.heads.map(({ arguments: args }) => args).find((args) => args.length >= 2);
  const coordinates = named?.map((token) => nameIn(text, token));
  const kind = found.bodies.length === 3 ? "parametric" : "graph";
  const fields = kind === "parametric" ? ["x", "y", "z"] : ["z"];
  const expressions = Object.fromEntries(found.bodies.map((body, k) => [fields[k], sourceOf(text, body)]));
  const { values, rest } = separateValues(text, found.definitions, {
    expressions,
    variables: coordinates ?? variables,
  });
  if (kind === "graph") expressions.z = [...rest, expressions.z].join("; ");
  const definitions = kind === "graph" ? "" : rest.join("; ");
  return { kind, expressions, definitions, values, ...(coordinates && { variables: coordinates }) };
}

/** The numbers among auxiliary definitions that the formulas use, and the other definitions. */
export function takeValues(
  definitions: string,
  formulas: Formulas,
): { values: Record<string, number>; rest: string } {
  if (definitions.length > maximumLength) return { values: {}, rest: definitions };
  const items = itemsOf(definitions).filter(({ body }) => body.length > 0);
  const { values, rest } = separateValues(definitions, items, formulas);
  const kept = definitions.includes("\n") ? rest.join("\n") : rest.join("; ");
  return { values, rest: Object.keys(values).length === 0 ? definitions : kept };
}

/** Formulas of a surface, by field, and its coordinates. */
export interface Formulas {
  expressions: Readonly<Record<string, string>>;
  definitions?: string;
  variables: readonly string[];
}

/** Coordinates and free parameters that the formulas use; undefined where they cannot be read. */
export function namesUsed({
  expressions,
  definitions = "",
  variables,
}: Formulas): { variables: string[]; parameters: string[] } | undefined {
  try {
    const auxiliary =
      definitions.trim() === "" ? undefined : readAuxiliary(definitions, { field: "definitions", variables });
    const read = Object.entries(expressions).map(([field, text]) =>
      readExpression(text, { field, variables, definitions: auxiliary }),
    );
    return {
      variables: [...new Set(read.flatMap((formula) => formula.variables))],
      parameters: [...new Set(read.flatMap((formula) => formula.parameters))],
    };
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Parts between semicolons, ends of lines and commas that are outside all brackets. */
function itemsOf(text: string): Statement[] {
  const problems = new ProblemList("");
  return split(balance(tokenize(text, problems), problems), false).map(readHeader);
}

/**
 * @param all whether a comma between two digits separates, too: 0,5 is more often a number than two of them.
 */
function split(tokens: readonly Token[], all: boolean): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, k) => {
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    const [before, after] = [tokens[k - 1], tokens[k + 1]];
    const separates =
      depth === 0 &&
      (token.kind === "separator"
        ? token.text === ";" || endsLine(before, after)
        : token.kind === "comma" && (all || !isDecimal(before, token, after)));
    if (separates) parts.push([]);
    else if (token.kind !== "separator" || depth > 0) parts[parts.length - 1].push(token);
  });
  return parts.filter((part) => part.length > 0);
}

function isDecimal(before: Token | undefined, comma: Token, after: Token | undefined): boolean {
  return (
    before?.kind === "number" &&
    after?.kind === "number" &&
    before.end === comma.start &&
    comma.end === after.start
  );
}

/** The formulas of a surface with their left sides, and what is defined before them. */
interface Parts {
  definitions: Statement[];
  heads: Statement[];
  /** One of a graph, three of a parametric surface. */
  bodies: Token[][];
}

/** `x = …; y = …; z = …`, in any order, among definitions. */
function equations(items: readonly Statement[]): Parts | undefined {
  const heads = ["x", "y", "z"].map((name) => items.filter((item) => item.name?.text.toLowerCase() === name));
  if (heads.some(({ length }) => length !== 1)) return undefined;
  const [own] = [heads.flat()];
  const definitions = items.filter((item) => !own.includes(item));
  if (definitions.some(({ name }) => name === undefined)) return undefined;
  return { definitions, heads: own, bodies: own.map(({ body }) => body) };
}

/** One formula or three, perhaps called something, after definitions. */
function formulas(items: readonly Statement[]): Parts | undefined {
  const first = items.findIndex(({ name }) => name === undefined);
  const plain = first < 0 ? [] : items.slice(first);
  const named = first < 0 ? [...items] : items.slice(0, first);
  if (plain.some(({ name }) => name !== undefined)) return undefined;
  const head = named.at(-1);
  // r(u, v) = a, b, c
  if (plain.length === 2 && head && head.arguments.length >= 2)
    return {
      definitions: named.slice(0, -1),
      heads: [head],
      bodies: [head.body, ...plain.map(({ body }) => body)],
    };
  if (plain.length === 3) return { definitions: named, heads: [], bodies: plain.map(({ body }) => body) };
  if (plain.length === 1) {
    const [{ body }] = plain;
    return { definitions: named, heads: [], bodies: triple(body) ?? [body] };
  }
  if (plain.length > 0 || head === undefined) return undefined;
  const bodies = triple(head.body) ?? [head.body];
  const isSurface = bodies.length === 3 || head.arguments.length >= 2 || isHeight(head);
  return isSurface ? { definitions: named.slice(0, -1), heads: [head], bodies } : undefined;
}

const isHeight = ({ name, arguments: args }: Statement) =>
  args.length === 0 && (name?.text === "z" || name?.text === "f");

/** The three formulas of `(a, b, c)`, written as a row or, with a T, as a column. */
function triple(body: readonly Token[]): Token[][] | undefined {
  const close = closing(body);
  if (close < 0 || !/^[([{]$/.test(body[0].text)) return undefined;
  const after = body
    .slice(close + 1)
    .map(({ text }) => text)
    .join("");
  if (after !== "" && after !== "^T" && after !== "^{T}") return undefined;
  const inside = body.slice(1, close);
  return [false, true].map((all) => split(inside, all)).find(({ length }) => length === 3);
}

/** Index of the bracket that closes the first token, −1 where that opens none. */
function closing(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens[0]?.kind === "open"
    ? tokens.findIndex(({ kind }) => {
        if (kind === "open") depth++;
        if (kind === "close") depth--;
        return depth === 0;
      })
    : -1;
}

/** Splits definitions into numbers that the formulas use, by name, and the others, as typed. */
function separateValues(
  text: string,
  definitions: readonly Statement[],
  formulas: Formulas,
): { values: Record<string, number>; rest: string[] } {
  const whole = ({ name, body }: Statement) => text.slice((name ?? body[0]).start, body[body.length - 1].end);
  const numbers = definitions.flatMap((statement) => {
    const value = numberIn(text, statement);
    return value === undefined ? [] : [{ statement, ...value }];
  });
  const others = definitions.filter((one) => !numbers.some(({ statement }) => statement === one));
  const used = namesUsed({ ...formulas, definitions: others.map(whole).join("\n") })?.parameters ?? [];
  const taken = numbers.filter(({ name }) => used.includes(name));
  return {
    values: Object.fromEntries(taken.map(({ name, value }) => [name, value])),
    rest: definitions.filter((one) => !taken.some(({ statement }) => statement === one)).map(whole),
  };
}

/** What `c = 0.1` defines; undefined where the right side is no number. */
function numberIn(
  text: string,
  { name, arguments: args, body }: Statement,
): { name: string; value: number } | undefined {
  if (name === undefined || args.length > 0 || body.length === 0 || !isParameterName(name.text))
    return undefined;
  try {
    return { name: name.text, value: evaluateText(sourceOf(text, body), "") };
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

const sourceOf = (text: string, tokens: readonly Token[]) =>
  tokens.length === 0 ? "" : text.slice(tokens[0].start, tokens[tokens.length - 1].end);

/** A name as it was typed, unless that was LaTeX. */
function nameIn(text: string, token: Token): string {
  const typed = text.slice(token.start, token.end);
  return /^\p{L}[\p{L}\p{N}_]*$/u.test(typed) ? typed : token.text;
}
