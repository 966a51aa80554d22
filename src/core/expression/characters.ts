/**
 * The characters that people type or paste, brought to the few that the tokenizer knows: operators that look alike, letters of
 * mathematical alphabets, superscripts and subscripts. Each character of the result remembers the typed ones it stands for.
 */
export interface PlainText {
  text: string;
  /** Typed offsets of each character of `text`; `ends` exclusive. */
  starts: number[];
  ends: number[];
}

const operators = new Map<string, string>(
  Object.entries({
    "-": "−–—‒﹣‐‑",
    "*": "×·⋅∙•∗✕✖⨯‧",
    "/": "÷∕⁄",
    "^": "ˆ",
    "|": "∣❘",
    "<=": "≤⩽≦",
    ">=": "≥⩾≧",
    "!=": "≠",
    "==": "≡",
    " and ": "∧",
    " or ": "∨",
    " not ": "¬",
  }).flatMap(([plain, typed]) => [...typed].map((character): [string, string] => [character, plain])),
);

const lowerGreek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega";
const lowerLetters = "αβγδεζηθικλμνξοπρστυφχψω";
const upperGreek = "Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega";
const upperLetters = "ΓΔΘΛΞΠΣΥΦΨΩ";

const namesOf = (words: string, letters: string) =>
  words.split(" ").map((word, k): [string, string] => [letters[k], word]);

/** Greek letters by their names. Variants (ϕ, ϑ, ϵ, µ …) become these before; two more are written here. */
const greekNames = new Map([
  ...namesOf(lowerGreek, lowerLetters),
  ...namesOf(upperGreek, upperLetters),
  ["ς", "sigma"] as const,
  ["∆", "Delta"] as const,
]);

/** The name of a Greek letter, undefined for any other character. */
export function greekName(character: string): string | undefined {
  return greekNames.get(character);
}

const greekWords: ReadonlySet<string> = new Set(greekNames.values());

/** True for "theta", "Omega" …: the words that stand for one letter. */
export function isGreekWord(word: string): boolean {
  return greekWords.has(word);
}

/** The longest word for a Greek letter that `text` has at `at`, or "". */
export function greekWordAt(text: string, at: number): string {
  for (let length = 7; length >= 2; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && greekWords.has(word)) return word;
  }
  return "";
}

const superscripts = new Map(
  [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱᵃᵇᶜᵈᵉᵏᵐᵖᵗᵘᵛʷˣʸᶻ"].map((character, k) => [
    character,
    "0123456789+-()niabcdekmptuvwxyz"[k],
  ]),
);
const subscripts = new Map([..."₀₁₂₃₄₅₆₇₈₉"].map((character, k) => [character, "0123456789"[k]]));

/** ½ as the fraction of LaTeX, which binds like a number: sin ½u is sin(u/2). */
const fractions = new Map(
  [..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"].map((character) => {
    const [numerator, denominator] = character.normalize("NFKC").split("⁄");
    return [character, `\\frac{${numerator}}{${denominator}}`];
  }),
);

/** Takes no room and changes nothing: soft hyphens, zero-width characters, invisible operators, variation selectors. */
const invisible = /^(?:[\u00AD\u200B-\u200D\u2060\u2061\u2063\u2064\uFEFF]|\uFE0E|\uFE0F)$/;

function plainCharacter(character: string): string {
  if (character <= "\u007F") return character;
  const operator = operators.get(character);
  if (operator !== undefined) return operator;
  if (invisible.test(character)) return "";
  if (/\s/.test(character) || character === "\u2062") return character === "\u2028" ? "\n" : " ";
  // Letters of mathematical alphabets and full-width forms; others only if they come out as one such letter.
  const compatible = character.normalize("NFKC");
  return /^([!-~]|\p{Script=Greek})$/u.test(compatible) ? compatible : character;
}

/** A whole number right before a fraction, as in 2½. */
const mixedNumber = /(?<![\p{L}\p{N}_.,])(\d+)[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/gu;

/** Where mixed numbers begin, and where their fractions are. */
function mixedNumbers(typed: string): { starts: ReadonlySet<number>; fractions: ReadonlySet<number> } {
  const found = [...typed.matchAll(mixedNumber)];
  return {
    starts: new Set(found.map(({ index }) => index)),
    fractions: new Set(found.map(({ index, 1: whole }) => index + whole.length)),
  };
}

/**
 * Brings a typed text to plain characters. A run of superscripts becomes `^{…}`, in which a digit after a letter is a power again (e⁻ᵘ²
 * is e^{-u^2}); a run of subscripts becomes `_…`; ½ becomes a fraction, and 2½ the sum of both.
 */
export function plainText(typed: string): PlainText {
  const plain: PlainText = { text: "", starts: [], ends: [] };
  const parts: string[] = [];
  const write = (text: string, start: number, end: number) => {
    parts.push(text);
    for (let k = 0; k < text.length; k++) {
      plain.starts.push(start);
      plain.ends.push(end);
    }
  };
  const mixed = mixedNumbers(typed);
  let run: "superscript" | "subscript" | null = null;
  /** The character before within the run, "" at its beginning. */
  let before = "";
  let at = 0;
  for (const character of typed) {
    const [start, end] = [at, at + character.length];
    at = end;
    const above = superscripts.get(character);
    const below = subscripts.get(character);
    const kind = above !== undefined ? "superscript" : below !== undefined ? "subscript" : null;
    if (run === "superscript" && kind !== run) write("}", start - 1, start);
    if (kind === "superscript" && kind !== run) write("^{", start, end);
    if (kind === "subscript" && kind !== run) write("_", start, end);
    const fraction = fractions.get(character);
    if (kind !== run) before = "";
    if (fraction !== undefined) {
      write(mixed.fractions.has(start) ? `+${fraction})` : fraction, start, end);
    } else {
      if (mixed.starts.has(start)) write("(", start, end);
      if (above !== undefined && /\d/.test(above) && /[a-z]/.test(before)) write("^", start, end);
      write(above ?? below ?? plainCharacter(character), start, end);
    }
    before = above ?? "";
    run = kind;
  }
  if (run === "superscript") write("}", typed.length - 1, typed.length);
  plain.text = parts.join("");
  return plain;
}
