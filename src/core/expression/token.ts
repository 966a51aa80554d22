import type { Span } from "./problems";
import type { Role } from "./syntax";

/**
 * - `number`: `value` holds it; `word`: letters, digits and underscores that names.ts will take apart;
 * - `name`, `function`: what names.ts made of words; `text` is the resolved name;
 * - `operator`: `text` in plain notation; `root`: √ ∛ ∜ or `\sqrt`; `fraction`: `\frac`;
 * - `open`, `close`: ( [ { | ⌊ ⌈ and their partners; `bar`: a | of which it is not known yet whether it opens or closes;
 * - `separator`: a semicolon or a line break; `unreadable`: stands for an operand about which a problem was reported.
 */
export type TokenKind =
  | "number"
  | "word"
  | "name"
  | "function"
  | "operator"
  | "root"
  | "fraction"
  | "open"
  | "close"
  | "bar"
  | "comma"
  | "separator"
  | "unreadable";

export interface Token extends Span {
  kind: TokenKind;
  text: string;
  /** Of a number. */
  value?: number;
  /** Of a word: the typed place of each character of `text`. */
  letters?: Span[];
  /** Of a word: it is one name, not several run together (a Greek letter, a LaTeX command). */
  whole?: boolean;
  /** Of a name, and of a function that the person defined. */
  role?: Role;
  /** Of a function that the person defined: the number of its arguments. */
  arity?: number;
  /** Of a closing bracket: nobody typed it. */
  virtual?: boolean;
}

/** True where the token can be the last one of an operand. */
export function endsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return ["number", "word", "name", "close", "unreadable"].includes(token.kind) || isFactorial(token);
}

function isFactorial(token: Token): boolean {
  return token.kind === "operator" && token.text === "!";
}
