import { type ProblemList, quoted } from "./problems";
import type { Token } from "./token";

const closing: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "|": "|",
  "⌊": "⌋",
  "⌈": "⌉",
};

/** True where `close` closes `open`. */
function isPair(open: Token, close: Token): boolean {
  return closing[open.text] === close.text;
}

/**
 * Makes every bracket have its partner: reports brackets that have none, drops those that close nothing, and closes those
 * that are left open. Line breaks inside brackets disappear.
 */
export function balance(tokens: readonly Token[], problems: ProblemList): Token[] {
  const balanced: Token[] = [];
  const opened: Token[] = [];
  const closeVirtually = (open: Token, at: number) => {
    problems.add(open, `This bracket ${quoted(open.text)} is not closed.`);
    const text = closing[open.text];
    balanced.push({ kind: "close", text, start: at, end: at, virtual: true });
  };
  for (const token of tokens) {
    if (token.kind === "open") opened.push(token);
    else if (token.kind === "close") {
      const partner = opened.findLastIndex((open) => isPair(open, token));
      if (partner < 0) {
        problems.add(
          token,
          `This bracket ${quoted(token.text)} closes nothing: there is no open one before it.`,
        );
        continue;
      }
      for (const open of opened.splice(partner + 1).reverse()) closeVirtually(open, token.start);
      opened.pop();
    } else if (token.kind === "separator" && token.text === "\n" && opened.length > 0) continue;
    balanced.push(token);
  }
  const end = tokens.at(-1)?.end ?? 0;
  for (const open of opened.reverse()) closeVirtually(open, end);
  return balanced;
}

/** For each opening bracket the index of its partner; −1 for all other tokens. The brackets have to be balanced. */
export function partners(tokens: readonly Token[]): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1);
  const opened: number[] = [];
  tokens.forEach((token, k) => {
    if (token.kind === "open") opened.push(k);
    else if (token.kind === "close") partner[opened.pop() ?? k] = k;
  });
  return partner;
}
