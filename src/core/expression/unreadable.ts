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
  ["sum", "∑"],
  ["prod", "∏"],
  ["partial", "∂"],
  ["circ", "°"],
  ["degree", "°"],
  ["prime", "′"],
  ["|", "‖"],
  ["Vert", "‖"],
]);

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
  ["∫", writeOut("An integral")],
  ["∑", writeOut("A sum sign")],
  ["∏", writeOut("A product sign")],
  ["∂", writeOut("A derivative")],
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
