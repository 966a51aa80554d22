import { quoted } from "./problems";

/** Operators of other languages, with what is written here (undefined where there is nothing of the kind). */
export const foreignOperators: ReadonlyMap<string, string | undefined> = new Map([
  ["===", "=="],
  ["!==", "!="],
  ["=>", ">="],
  ["=<", "<="],
  ["<>", "!="],
  ["~=", "!="],
  ["&&", "and"],
  ["&", "and"],
  ["<<", undefined],
  [">>", undefined],
  ["??", undefined],
  ["?.", undefined],
]);
export const foreignOperator = /===|!==|=>|=<|<>|~=|&&?|<<|>>|\?\?|\?\.(?!\d)/y;

/** LaTeX commands for characters that have their own explanation. */
export const characterCommands: ReadonlyMap<string, string> = new Map([
  ["infty", "∞"],
  ["pm", "±"],
  ["mp", "∓"],
  ["int", "∫"],
  ["iint", "∫"],
  ["oint", "∫"],
  ["sum", "∑"],
  ["prod", "∏"],
  ["lim", "lim"],
  ["partial", "∂"],
  ["nabla", "∇"],
  ["to", "→"],
  ["rightarrow", "→"],
  ["over", "\\over"],
  ["circ", "°"],
  ["degree", "°"],
  ["prime", "′"],
  ["|", "‖"],
  ["Vert", "‖"],
]);

/** What a group in braces holds, down to braces in it. */
const inGroup = String.raw`(?:[^{}]|\{[^{}]*\})*`;
const partial = String.raw`(?:\\partial(?![A-Za-z])|∂)`;

/** `\frac{∂f}{∂u}` and `∂²f/∂u²` as a whole. */
export const partialDerivative = new RegExp(
  String.raw`\\[dtc]?frac\s*\{\s*${partial}${inGroup}\}\s*\{${inGroup}\}|` +
    String.raw`${partial}(?:\^\{\d\}|[^/{}()+*]){0,24}\/\s*${partial}\s*(?:\\?[A-Za-z]+|[α-ω])(?:\^(?:\d|\{\d\}))?`,
  "y",
);

/** What stands below and above a sign of integrals, sums and limits. */
export const limits = new RegExp(
  String.raw`(?:\s*\\(?:no)?limits)?(?:\s*[_^]\s*(?:\{${inGroup}\}|\\[A-Za-z]+|-?[A-Za-z\d∞]))*`,
  "y",
);
export const signsWithLimits: ReadonlySet<string> = new Set(["∫", "∑", "∏", "lim"]);

/** The name of a library before its function, as in np.sin and Math.sin. */
export const library = /(?:[Mm]ath|np|numpy|jnp|torch|tf)\.(?=[A-Za-z])/y;

/** Cyrillic letters that look like Latin ones, for people with two keyboard layouts. */
const lookalikes = new Map([..."аеорсухіАВЕКМНОРСТХ"].map((letter, k) => [letter, "aeopcyxiABEKMHOPCTX"[k]]));

interface Explanation {
  message: string;
  suggestion?: string;
}

const writeOut = (what: string): Explanation => ({
  message: `${what} cannot be read here. Please write it out.`,
});
const explanations: ReadonlyMap<string, Explanation> = new Map<string, Explanation>([
  ["∫", { message: "An integral cannot be read here. Please give its value as a formula." }],
  ["∑", { message: "A sum sign cannot be read here. Please write the terms out, with `+` between them." }],
  [
    "∏",
    { message: "A product sign cannot be read here. Please write the factors out, with `*` between them." },
  ],
  ["lim", { message: "A limit cannot be read here. Please give its value as a formula." }],
  ["∂", writeOut("A derivative")],
  ["∇", writeOut("A derivative")],
  ["→", { message: "Arrows cannot be part of a formula." }],
  ["\\over", { message: "`\\over` is not read here; a fraction is written `\\frac{u}{v}`." }],
  ["′", writeOut("A prime for the derivative")],
  ["∞", { message: "Infinity is not a number that can be computed with. Please give a finite one." }],
  ["°", { message: "Angles are in radians. Degrees are multiplied by pi/180.", suggestion: "*pi/180" }],
  ["±", { message: "`±` stands for two formulas. Please choose `+` or `-`." }],
  ["∓", { message: "`∓` stands for two formulas. Please choose `+` or `-`." }],
  ["~", { message: "`~` is not used here; the opposite of a condition is `not`.", suggestion: "not " }],
  ["‖", { message: "Double bars cannot be read here; the length of (x, y) is `hypot(x, y)`." }],
  [".", { message: "A point is read only inside a number, such as 0.5." }],
  ["\\", { message: "A backslash begins a LaTeX command, but none follows here." }],
]);

/** Says in plain words why a character cannot be read, and offers another where there is one. */
export function unreadableCharacter(character: string): Explanation {
  const latin = lookalikes.get(character);
  if (latin !== undefined) {
    const message = `${quoted(character)} is a Cyrillic letter that only looks like the Latin ${quoted(latin)}.`;
    return { message, suggestion: latin };
  }
  const known = explanations.get(character);
  if (known === undefined && /\p{C}/u.test(character)) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { message: `An invisible character (U+${code}) cannot be part of a formula.`, suggestion: "" };
  }
  return known ?? { message: `The character ${quoted(character)} cannot be part of a formula.` };
}
