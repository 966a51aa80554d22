/** Brackets that close themselves: what a key does in a text, beyond writing its character. */

/** A text with what is selected in it. */
export interface Field {
  text: string;
  start: number;
  end: number;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "|": "|" };
const closers = ")]}";

/** After these a bracket that was just opened is empty, and its partner helps: at the end, before blanks, signs and other partners. */
const roomForPartner = /^(?:$|[\s)\]},;|+\-*/^=<>?:!·×−])/;

/**
 * The field after a character was typed, or null where the character is simply written: an opening bracket brings its partner where
 * nothing follows that it could be around, and goes around what is selected; a closing one steps over its like.
 */
export function typeCharacter(field: Field, character: string): Field | null {
  const { text, start, end } = field;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const partner = Object.hasOwn(pairs, character) ? pairs[character] : undefined;
  if (start < end) {
    if (partner === undefined) return null;
    return {
      text: before + character + text.slice(start, end) + partner + after,
      start: start + 1,
      end: end + 1,
    };
  }
  if (stepsOver(field, character)) return { text, start: start + 1, end: start + 1 };
  if (partner === undefined || !roomForPartner.test(after) || before.endsWith("\\")) return null;
  const closesOther =
    character !== "|" && surplus(after, character, partner) > surplus(before, partner, character);
  // Bars come in pairs: the second of two closes.
  const isSecondBar = character === "|" && count(before, "|") % 2 === 1 && !before.endsWith("|");
  if (closesOther || isSecondBar) return null;
  return { text: before + character + partner + after, start: start + 1, end: start + 1 };
}

/** Backspace between a bracket and its partner takes both; null where it takes the character before. */
export function deleteBackwards({ text, start, end }: Field): Field | null {
  const partner = Object.hasOwn(pairs, text[start - 1] ?? "") ? pairs[text[start - 1]] : undefined;
  if (start !== end || partner === undefined || text[start] !== partner) return null;
  return { text: text.slice(0, start - 1) + text.slice(start + 1), start: start - 1, end: start - 1 };
}

/** A closing bracket is there already, and one more would close nothing. */
function stepsOver({ text, start }: Field, character: string): boolean {
  if (text[start] !== character) return false;
  // An empty pair of bars is no use; another one may begin in it.
  if (character === "|") return text[start - 1] !== "|" && count(text.slice(0, start), "|") % 2 === 1;
  if (!closers.includes(character)) return false;
  const opener = Object.keys(pairs).find((key) => pairs[key] === character) ?? "";
  return count(text, opener) <= count(text, character);
}

/** How many of `more` there are beyond those of `less`. */
function surplus(text: string, less: string, more: string): number {
  return Math.max(0, count(text, more) - count(text, less));
}

function count(text: string, character: string): number {
  let found = 0;
  for (const each of text) if (each === character) found++;
  return found;
}
