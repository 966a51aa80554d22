import { withoutDerivatives } from "./derivatives";
import { choice, functionExplanations, wordExplanations } from "./explanations";
import { constants, functionNamed, functionNames } from "./functions";
import { declaredName, isFreeName, isParameterName, type Names, operatorWords, roleOf } from "./names";
import { nearest } from "./nearest";
import { type ProblemList, quoted } from "./problems";
import { splitRun } from "./runs";
import { endsOperand, type Token } from "./token";

/** Finds out what each word means and replaces it by names, functions, operators and numbers. */
export function resolveNames(tokens: readonly Token[], names: Names, problems: ProblemList): Token[] {
  const resolved: Token[] = [];
  const readable = withoutDerivatives(tokens, names, problems);
  readable.forEach((token, k) => {
    if (token.kind !== "word") {
      joinDecimals(resolved, token);
      return;
    }
    const context: WordContext = { previous: resolved.at(-1), next: readable[k + 1], names, problems };
    resolved.push(...resolveWord(token, context));
  });
  return resolved;
}

interface WordContext {
  previous: Token | undefined;
  next: Token | undefined;
  names: Names;
  problems: ProblemList;
}

/** Appends a token; the ".5" after "sin2" belongs to its 2. */
function joinDecimals(resolved: Token[], token: Token): void {
  const last = resolved.at(-1);
  const isRest = token.kind === "number" && token.text.startsWith(".") && last?.end === token.start;
  if (isRest && last?.kind === "number" && /^\d+$/.test(last.text)) {
    const text = last.text + token.text;
    resolved[resolved.length - 1] = { ...last, text, value: Number(text), end: token.end };
  } else resolved.push(token);
}

function resolveWord(token: Token, { previous, next, names, problems }: WordContext): Token[] {
  const { text, start, end } = token;
  const beforeBracket = isRoundBracket(next);
  const declared = declaredName(text, names);
  if (declared !== undefined) {
    const role = roleOf(declared, names);
    const isFunction = role === "definition" && (names.definitions.get(declared) ?? 0) > 0;
    const kind = isFunction ? "function" : "name";
    return [{ kind, text: declared, role, arity: names.definitions.get(declared), start, end }];
  }
  if (operatorWords.has(text)) {
    const isFunction = beforeBracket && text !== "not" && !endsOperand(previous);
    return [{ kind: isFunction ? "function" : "operator", text, start, end }];
  }
  // The one Greek letter that is a function too: gamma(…) and Γ(…) are the function, γ(…) is a product.
  const isApplied = beforeBracket && (token.whole !== true || text === "Gamma");
  const isGreek = isFreeName(text) && text.length > 1 && !isApplied;
  // Read as a function of three arguments it would only complain about their number.
  if (text === "if" && !beforeBracket) {
    problems.add(token, choice);
    return [{ kind: "unreadable", text: "", start, end }];
  }
  if (functionNamed(text) !== undefined && !isGreek && startsArgument(next))
    return [{ kind: "function", text, start, end }];
  if (names.freeParameters && isFreeName(text))
    return [{ kind: "name", text, role: "parameter", start, end }];
  const pieces = wordExplanations.has(text)
    ? undefined
    : splitRun(token, names, { startsArgument: startsArgument(next), beforeBracket });
  // A function without an argument may still be a product of names that are known: "th" is t·h.
  const isAccepted = functionNamed(text) === undefined || pieces?.every((piece) => isKnown(piece, names));
  if (pieces !== undefined && isAccepted) return pieces;
  if (functionNamed(text) !== undefined) return [{ kind: "function", text, start, end }];
  reportUnknown(token, next, names, problems);
  return [{ kind: beforeBracket ? "function" : "unreadable", text: "", start, end }];
}

function isRoundBracket(token: Token | undefined): boolean {
  return token?.kind === "open" && token.text === "(";
}

/** True for a name that is declared, defined, or a constant. */
function isKnown(token: Token, names: Names): boolean {
  return token.kind === "name" && roleOf(token.text, names) !== undefined;
}

/** True where a function's argument, power or base can begin with this token. */
function startsArgument(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "operator") return ["-", "^", "_"].includes(token.text);
  return !["close", "comma", "separator"].includes(token.kind);
}

function reportUnknown(token: Token, next: Token | undefined, names: Names, problems: ProblemList): void {
  const { text } = token;
  const beforeBracket = isRoundBracket(next);
  const what = beforeBracket ? "function" : "name";
  const explanation =
    wordExplanations.get(text) ?? (beforeBracket ? functionExplanations.get(text) : undefined);
  const unclear = beforeBracket ? unclearArgument(text, names) : undefined;
  const product = asProduct(text, beforeBracket, names);
  const known = product?.isKnown ? undefined : nearest(text, candidates(next, names));
  // A name that could be a parameter may be made one, whatever else is proposed.
  const parameter = names.freeParameters && !beforeBracket && isParameterName(text) ? text : undefined;
  if (explanation !== undefined) problems.add(token, explanation);
  else if (unclear !== undefined) problems.add(token, unclear);
  else if (known !== undefined) {
    const message = `Unknown ${what} ${quoted(text)}: did you mean ${quoted(known)}?`;
    problems.add(token, message, { suggestion: known, parameter });
  } else if (!beforeBracket && !names.freeParameters)
    problems.add(token, `${quoted(text)} is not known here: this has to be a number, such as 2 or 3*pi/4.`);
  else {
    const slider = parameter === undefined ? "" : " It can be made a parameter with a slider.";
    const advice = product === undefined ? "" : ` If it is a product, please write ${quoted(product.text)}.`;
    const offer = { suggestion: product?.text, parameter };
    problems.add(token, `Unknown ${what} ${quoted(text)}.${slider}${advice}`, offer);
  }
}

/** What a misspelt word can have been: a function only where an argument follows, nothing else before a bracket. */
function candidates(next: Token | undefined, names: Names): string[] {
  const declared = [
    ...names.variables,
    ...names.parameters,
    ...names.definitions.keys(),
    ...constants.keys(),
  ];
  if (isRoundBracket(next)) return [...functionNames];
  const hasArgument = next !== undefined && next.kind !== "operator" && startsArgument(next);
  return hasArgument ? [...declared, ...functionNames] : declared;
}

/** The word as a run of names that need not make sense before a bracket. */
function splitAlone(text: string, names: Names): Token[] | undefined {
  const letters = Array.from(text, (_, k) => ({ start: k, end: k + 1 }));
  const word: Token = { kind: "word", text, letters, start: 0, end: text.length };
  return splitRun(word, names, { startsArgument: false, beforeBracket: false });
}

/** "cosu(v+1)" is cos(u)·(v+1) or cos(u·(v+1)); undefined if the word is nothing of the kind. */
function unclearArgument(text: string, names: Names): string | undefined {
  const [first, ...rest] = splitAlone(text, names) ?? [];
  if (first?.kind !== "function" || rest.length === 0 || !rest.every((token) => isKnown(token, names)))
    return undefined;
  const [name, argument] = [first.text, rest.map((token) => token.text).join("*")];
  const choice = `\`${name}(${argument})*(…)\` or \`${name}(${argument}*(…))\``;
  return `It is not clear where the argument of ${quoted(name)} ends. Please write ${choice}.`;
}

/** The word with its signs written, if it may be a product: of names that are known, or of a few single letters. */
function asProduct(
  text: string,
  beforeBracket: boolean,
  names: Names,
): { text: string; isKnown: boolean } | undefined {
  const sign = beforeBracket ? "*" : "";
  const pieces = splitAlone(text, names);
  if (pieces?.every(({ kind }) => kind === "name"))
    return { text: pieces.map((piece) => piece.text).join("*") + sign, isKnown: true };
  const letters = text.match(/[A-Za-z](?:_?\d+)?/g) ?? [];
  const isShort = letters.length > 1 && letters.length <= (beforeBracket ? 2 : 3);
  if (isShort && letters.join("") === text && new Set(letters).size === letters.length)
    return { text: letters.join("*") + sign, isKnown: false };
  if (/^pi\d+$/.test(text)) return { text: `pi*${text.slice(2)}${sign}`, isKnown: true };
  return undefined;
}
