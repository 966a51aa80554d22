import type { TokenKind } from "./token";

/** What a LaTeX command becomes: a token, or nothing for commands that only lay out. */
export type Command = readonly [kind: TokenKind, text: string] | null;

const functionNames =
  "sin cos tan cot sec csc sinh cosh tanh coth sech csch arcsin arccos arctan arccot arcsec arccsc arsinh arcosh artanh " +
  "exp ln log lg max min tg ctg sh ch th cosec";

const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi " +
  "omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega";

const operators: Record<string, string> = {
  cdot: "*",
  times: "*",
  ast: "*",
  star: "*",
  div: "/",
  le: "<=",
  leq: "<=",
  leqslant: "<=",
  lt: "<",
  ge: ">=",
  geq: ">=",
  geqslant: ">=",
  gt: ">",
  ne: "!=",
  neq: "!=",
};

const layout =
  "left right big bigl bigr Big Bigl Bigr bigg biggl biggr Bigg Biggl Biggr displaystyle textstyle limits nolimits quad " +
  "qquad thinspace rm it bf , ; : ! > ( ) [ ]";

/** LaTeX commands by their names, without the backslash. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...functionNames.split(" ").map((name): [string, Command] => [name, ["word", name]]),
  ...greek.split(" ").map((name): [string, Command] => [name, ["word", name]]),
  ["varphi", ["word", "phi"]],
  ["vartheta", ["word", "theta"]],
  ["varepsilon", ["word", "epsilon"]],
  ["varrho", ["word", "rho"]],
  ["varpi", ["word", "pi"]],
  ["land", ["word", "and"]],
  ["wedge", ["word", "and"]],
  ["lor", ["word", "or"]],
  ["vee", ["word", "or"]],
  ["lnot", ["word", "not"]],
  ["neg", ["word", "not"]],
  ["bmod", ["word", "mod"]],
  // The sign of a transposed vector.
  ["top", ["word", "T"]],
  ...Object.entries(operators).map(([name, text]): [string, Command] => [name, ["operator", text]]),
  ...["frac", "dfrac", "tfrac", "cfrac"].map((name): [string, Command] => [name, ["fraction", "\\frac"]]),
  ["sqrt", ["root", "\\sqrt"]],
  ["lvert", ["open", "|"]],
  ["rvert", ["close", "|"]],
  ["vert", ["bar", "|"]],
  ["mid", ["bar", "|"]],
  ["lfloor", ["open", "⌊"]],
  ["rfloor", ["close", "⌋"]],
  ["lceil", ["open", "⌈"]],
  ["rceil", ["close", "⌉"]],
  ["{", ["open", "{"]],
  ["}", ["close", "}"]],
  ...layout.split(" ").map((name): [string, Command] => [name, null]),
  [" ", null],
]);

/** Commands whose argument is a name set upright, bold or with an arrow: `\operatorname{sech}`, `\mathrm e`, `\vec{r}`. */
export const upright =
  /\\(?:operatorname\*?|math(?:rm|it|sf|bf)|text(?:rm|it|bf)?|boldsymbol|bm|vec)(?:\s*\{\s*([A-Za-z]+\d*)\s*\}|\s+([A-Za-z])(?![A-Za-z]))/y;

/** `\begin{…}` and `\end{…}`. */
export const environment = /\\(?:begin|end)\s*\{[^{}]*\}/y;

/** A delimiter that `\left` or `\right` (or `\bigl` …) makes unambiguous, and the token it becomes. */
export const leftDelimiters = new Map([
  ["|", "|"],
  ["[", "("],
]);
export const rightDelimiters = new Map([
  ["|", "|"],
  ["]", ")"],
]);
