import { greekWordAt } from "./characters";
import { constants, functionNamed } from "./functions";
import { declaredName, isFreeName, type Names, roleOf } from "./names";
import type { Token, TokenKind } from "./token";

/** One name, function or number out of a run of letters such as "2piu" or "usinv". */
interface Piece {
  kind: TokenKind;
  text: string;
  length: number;
  /** Undeclared letters it uses up. */
  cost: number;
  /** The pieces that follow from it: the base in log_2, the number in sin2. */
  rest: Piece[];
}

interface Surroundings {
  /** True where a function at the end of the run has an argument. */
  startsArgument: boolean;
  /** True where the next character is an opening round bracket. */
  beforeBracket: boolean;
}

/** A run has at most one undeclared letter. */
const allowance = 1;
/** Names longer than this are found only when they stand alone. */
const longestName = 24;

/**
 * Takes a run of letters apart into declared names, constants and functions, longest first, with at most one undeclared letter
 * left over. Right before a bracket the last piece has to be a function, or all of them names that are known: otherwise
 * it could be a function's name that was misspelt.
 * @returns undefined if that is not possible.
 */
export function splitRun(token: Token, names: Names, surroundings: Surroundings): Token[] | undefined {
  const { text, letters, whole } = token;
  const pieces = bestPieces(text, names, surroundings.startsArgument);
  if (pieces === undefined || letters === undefined) return undefined;
  if (whole && pieces[1]?.text !== "_") return undefined;
  if (surroundings.beforeBracket && !mayPrecedeBracket(pieces)) return undefined;
  const tokens: Token[] = [];
  let at = 0;
  for (const piece of pieces) {
    const span = { start: letters[at].start, end: letters[at + piece.length - 1].end };
    const token: Token = { kind: piece.kind, text: piece.text, ...span };
    if (piece.kind === "number") token.value = Number(piece.text);
    if (names.definitions.has(piece.text)) token.arity = names.definitions.get(piece.text);
    if (piece.kind === "name" || token.arity !== undefined)
      token.role = roleOf(piece.text, names) ?? "parameter";
    tokens.push(token);
    at += piece.length;
  }
  return tokens;
}

function mayPrecedeBracket(pieces: Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  if (pieces.at(-2)?.text === "_") return true;
  if (last.kind !== "function") return pieces.every((piece) => piece.kind === "name" && piece.cost === 0);
  // "ssin(u)" is a misspelt sin rather than s·sin(u).
  return !(pieces.length === 2 && pieces[0].cost > 0 && last.text.startsWith(pieces[0].text));
}

/**
 * The pieces of the whole run, found from its end: `from[cost][i]` is the first piece at i of the best way on with at most
 * `cost` undeclared letters.
 */
function bestPieces(text: string, names: Names, startsArgument: boolean): Piece[] | undefined {
  const from: (Piece | undefined)[][] = [];
  const candidates = Array.from(text, (_, i) => piecesAt(text, i, names, startsArgument));
  for (let cost = 0; cost <= allowance; cost++) {
    from.push(new Array(text.length + 1));
    for (let i = text.length - 1; i >= 0; i--)
      from[cost][i] = candidates[i].find((piece) => {
        const next = i + piece.length;
        if (piece.cost > cost) return false;
        if (next === text.length) return true;
        const following = from[cost - piece.cost][next];
        return following !== undefined && mayFollow(piece, following);
      });
    if (from[cost][0] !== undefined) return collect(text.length, from, cost);
  }
  return undefined;
}

/** "sine" is no sin(e), but a misspelt sin. */
function mayFollow(piece: Piece, following: Piece): boolean {
  return !(piece.kind === "function" && piece.rest.length === 0 && following.text === "e");
}

function collect(length: number, from: (Piece | undefined)[][], allowed: number): Piece[] {
  const pieces: Piece[] = [];
  let [at, cost] = [0, allowed];
  while (at < length) {
    const piece = from[cost][at];
    if (piece === undefined) break;
    const own = piece.length - piece.rest.reduce((sum, rest) => sum + rest.length, 0);
    pieces.push({ ...piece, length: own, rest: [] }, ...piece.rest);
    at += piece.length;
    cost -= piece.cost;
  }
  return pieces;
}

/** What can begin at i, longest first; undeclared letters last. */
function piecesAt(text: string, i: number, names: Names, startsArgument: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let length = Math.min(longestName, text.length - i); length > 0; length--) {
    const word = text.slice(i, i + length);
    const rest = text.slice(i + length);
    const name = declaredName(word, names);
    if (name !== undefined && !/^[\d_]/.test(rest)) {
      const isFunction = roleOf(name, names) === "definition" && (names.definitions.get(name) ?? 0) > 0;
      pieces.push(simple(isFunction ? "function" : "name", name, length));
    } else if (functionNamed(word) !== undefined) {
      const piece = functionPiece(word, rest, names, startsArgument);
      if (piece !== undefined) pieces.push(piece);
    }
  }
  const free = names.freeParameters ? freeNameAt(text, i) : "";
  if (free !== "") pieces.push({ ...simple("name", free, free.length), cost: 1 });
  return pieces;
}

function simple(kind: TokenKind, text: string, length: number): Piece {
  return { kind, text, length, cost: 0, rest: [] };
}

/** A function with what may stick to it: a number as its argument, a base as a subscript. */
function functionPiece(word: string, rest: string, names: Names, startsArgument: boolean): Piece | undefined {
  const piece = simple("function", word, word.length);
  if (rest === "") return startsArgument ? piece : undefined;
  const sticking = stickingPieces(word, rest, names);
  if (sticking.length === 0) return rest.startsWith("_") ? undefined : piece;
  const length = piece.length + sticking.reduce((sum, other) => sum + other.length, 0);
  return { ...piece, length, rest: sticking };
}

function stickingPieces(word: string, rest: string, names: Names): Piece[] {
  const digits = /^\d+(?!_)/.exec(rest)?.[0];
  // "atan2" and "log10" are functions of their own.
  if (digits !== undefined && functionNamed(word + digits) !== undefined) return [];
  if (digits !== undefined) return [simple("number", digits, digits.length)];
  if (functionNamed(word) !== "log") return [];
  const base = /^_(\d+|[A-Za-z](?![A-Za-z\d_]))/.exec(rest)?.[1] ?? "";
  const underscore = simple("operator", "_", 1);
  if (/^\d/.test(base)) return [underscore, simple("number", base, base.length)];
  const isName = base !== "" && (names.freeParameters || roleOf(base, names) !== undefined);
  return isName ? [underscore, simple("name", base, base.length)] : [];
}

/** An undeclared letter or Greek name with its number, or "". */
function freeNameAt(text: string, i: number): string {
  const letters = greekWordAt(text, i) || (/[A-Za-z]/.exec(text[i])?.[0] ?? "");
  if (letters === "") return "";
  const number = /^_?\d+/.exec(text.slice(i + letters.length))?.[0] ?? "";
  const name = letters + number;
  const isWhole = !/^_/.test(text.slice(i + name.length));
  return isWhole && isFreeName(name) && !constants.has(name) ? name : "";
}
