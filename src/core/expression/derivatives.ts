/**
 * Derivatives written with d, as in `dz/du` and `\frac{d^2 f}{du^2}`: they would be products and quotients of a parameter d otherwise.
 */
import { declaredName, type Names } from "./names";
import type { ProblemList } from "./problems";
import type { Token } from "./token";

/** Reports each derivative and puts one unreadable token in its place. */
export function withoutDerivatives(
  tokens: readonly Token[],
  names: Names,
  problems: ProblemList,
): readonly Token[] {
  if (!tokens.some((token) => isDifferential(token, names))) return tokens;
  const kept: Token[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const found = fractionAt(tokens, k, names) ?? quotientAt(tokens, k, names);
    if (found === undefined) {
      kept.push(tokens[k]);
      continue;
    }
    const first = tokens[found.first];
    // Of these, an inner derivative is one token by now.
    while (kept.length > 0 && kept[kept.length - 1].start >= first.start) kept.pop();
    const span = { start: first.start, end: tokens[found.last].end };
    problems.add(span, "A derivative cannot be read here. Please write it out.");
    kept.push({ kind: "unreadable", text: "", ...span });
    k = found.last;
  }
  return kept;
}

/** The first and the last token of a derivative. */
interface Found {
  first: number;
  last: number;
}

/** "d", "du" and "dz", unless they have been declared. */
function isDifferential(token: Token | undefined, names: Names): boolean {
  if (token?.kind !== "word" || !/^d[A-Za-z]?$/.test(token.text)) return false;
  return declaredName(token.text, names) === undefined && declaredName("d", names) === undefined;
}

/** `\frac{d…}{d…}` */
function fractionAt(tokens: readonly Token[], k: number, names: Names): Found | undefined {
  if (tokens[k].kind !== "fraction" || tokens[k + 1]?.kind !== "open") return undefined;
  const middle = groupEnd(tokens, k + 1);
  if (tokens[middle + 1]?.kind !== "open") return undefined;
  const isDerivative = isDifferential(tokens[k + 2], names) && isDifferential(tokens[middle + 2], names);
  return isDerivative ? { first: k, last: groupEnd(tokens, middle + 1) } : undefined;
}

/** The slash of `d/du`, `dz/du`, `d^2z/du^2`, `d(u^2)/du`. */
function quotientAt(tokens: readonly Token[], k: number, names: Names): Found | undefined {
  const next = tokens[k + 1];
  // A single d below is a number as good as any.
  if (tokens[k].text !== "/" || !isDifferential(next, names) || next?.text === "d") return undefined;
  const first = numeratorStart(tokens, k - 1);
  if (!isDifferential(tokens[first], names)) return undefined;
  const hasPower = tokens[k + 2]?.text === "^" && tokens[k + 3]?.kind === "number";
  const isInGroup = tokens[k + 2]?.text === "^" && tokens[k + 3]?.kind === "open";
  return { first, last: hasPower ? k + 3 : isInGroup ? groupEnd(tokens, k + 3) : k + 1 };
}

/** Goes back over words, powers and groups that stick together. */
function numeratorStart(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at >= 0; at--) {
    const token = tokens[at];
    if (token.kind === "close") at = groupStart(tokens, at);
    else if (token.kind !== "word" && token.kind !== "number" && token.text !== "^") break;
    if (/^d[A-Za-z]?$/.test(tokens[at]?.text ?? "")) return at;
  }
  return at;
}

function groupEnd(tokens: readonly Token[], open: number): number {
  return partner(tokens, open, 1, "open");
}

function groupStart(tokens: readonly Token[], close: number): number {
  return partner(tokens, close, -1, "close");
}

/** The bracket that belongs to the one at `from`; brackets are balanced. */
function partner(tokens: readonly Token[], from: number, step: 1 | -1, deeper: "open" | "close"): number {
  let depth = 0;
  let at = from;
  for (; at >= 0 && at < tokens.length; at += step) {
    const { kind } = tokens[at];
    if (kind === "open" || kind === "close") depth += kind === deeper ? 1 : -1;
    if (depth === 0) return at;
  }
  return at - step;
}
