import { constants, functionNamed, functionNames } from "./functions";
import {
  declaredName,
  isFreeName,
  isParameterName,
  type Names,
  operatorWords,
  roleOf,
  wordExplanations,
} from "./names";
import { nearest } from "./nearest";
import { type ProblemList, quoted } from "./problems";
import { splitRun } from "./runs";
import { endsOperand, type Token } from "./tokens";

/** Finds out what each word means and replaces it by names, functions, operators and numbers. */
export function resolveNames(tokens: readonly Token[], names: Names, problems: ProblemList): Token[] {
  const resolved: Token[] = [];
  tokens.forEach((token, k) => {
    if (token.kind !== "word") {
      joinDecimals(resolved, token);
      return;
    }
    const context: WordContext = { previous: resolved.at(-1), next: tokens[k + 1], names, problems };
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
  const beforeBracket = next?.kind === "open" && next.text === "(";
  const declared = declaredName(text, names);
  if (declared !== undefined) {
    const role = roleOf(declared, names);
    const isFunction = role === "definition" && (names.definitions.get(declared) ?? 0) > 0;
    return [{ kind: isFunction ? "function" : "name", text: declared, role, start, end }];
  }
  if (operatorWords.has(text)) {
    const isFunction = beforeBracket && text !== "not" && !endsOperand(previous);
    return [{ kind: isFunction ? "function" : "operator", text, start, end }];
  }
  // The one Greek letter that is a function too: gamma(…) and Γ(…) are the function, γ(…) is a product.
  const isApplied = beforeBracket && (token.whole !== true || text === "Gamma");
  const isGreek = isFreeName(text) && text.length > 1 && !isApplied;
  if (functionNamed(text) !== undefined && !isGreek && startsArgument(next))
    return [{ kind: "function", text, start, end }];
  if (names.freeParameters && isFreeName(text))
    return [{ kind: "name", text, role: "parameter", start, end }];
  const pieces = wordExplanations.has(text)
    ? undefined
    : splitRun(token, names, { startsArgument: startsArgument(next), beforeBracket });
  if (pieces !== undefined) return pieces;
  if (functionNamed(text) !== undefined) return [{ kind: "function", text, start, end }];
  reportUnknown(token, { names, problems, beforeBracket });
  return [{ kind: beforeBracket ? "function" : "unreadable", text: "", start, end }];
}

/** True where a function's argument, power or base can begin with this token. */
function startsArgument(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "operator") return ["-", "+", "^", "_"].includes(token.text);
  return !["close", "comma", "separator"].includes(token.kind);
}

interface UnknownContext {
  names: Names;
  problems: ProblemList;
  beforeBracket: boolean;
}

function reportUnknown(token: Token, { names, problems, beforeBracket }: UnknownContext): void {
  const { text } = token;
  const explanation = wordExplanations.get(text);
  const declared = [...names.variables, ...names.parameters, ...names.definitions.keys()];
  const known = nearest(
    text,
    beforeBracket ? functionNames : [...declared, ...functionNames, ...constants.keys()],
  );
  // A name that could be a parameter may be made one, whatever else is proposed.
  const parameter = names.freeParameters && !beforeBracket && isParameterName(text) ? text : undefined;
  if (explanation !== undefined) problems.add(token, explanation);
  else if (known !== undefined) {
    const what = beforeBracket ? "function" : "name";
    const message = `Unknown ${what} ${quoted(text)}: did you mean ${quoted(known)}?`;
    problems.add(token, message, { suggestion: known, parameter });
  } else if (beforeBracket)
    problems.add(
      token,
      `Unknown function ${quoted(text)}. If it is a product, please write the \`*\` signs.`,
    );
  else if (!names.freeParameters)
    problems.add(token, `${quoted(text)} is not known here: this has to be a number, such as 2 or 3*pi/4.`);
  else {
    const product = /^[A-Za-z]{2,3}$/.test(text) ? [...text].join("*") : undefined;
    const slider = parameter === undefined ? "" : " It can be made a parameter with a slider.";
    const advice = product === undefined ? "" : ` If it is a product, please write ${quoted(product)}.`;
    problems.add(token, `Unknown name ${quoted(text)}.${slider}${advice}`, {
      suggestion: product,
      parameter,
    });
  }
}
