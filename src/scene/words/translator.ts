/** A message in English, with places {1}, {2}, … for what differs, and the same in another language. */
export type Phrase = readonly [english: string, translation: string];

/** Speaks another language: the translation of a message, or the message where there is none. */
export type Translator = (message: string) => string;

/**
 * Translates the messages of the engine, which speaks English wherever it runs. A message is known by its English wording; what
 * stands at its places is taken over, in backticks as it was typed. A message of several sentences may be known by each of them.
 * @param values phrases that stand at places: "two arguments"
 * @throws SyntaxError where an English phrase does not count its places from 1
 */
export function translator(phrases: readonly Phrase[], values: readonly Phrase[] = []): Translator {
  const known = phrases.map(compile);
  const knownValues = values.map(compile);
  const insert = (value: string): string =>
    value.startsWith("`") ? value : (apply(knownValues, value, insert) ?? value);
  const translate = (text: string) => apply(known, text, insert);
  return (message) => {
    const whole = translate(message);
    if (whole !== null) return whole;
    const sentences = message.split(/(?<=[.?]) (?=[\p{Lu}`“])/u).map(translate);
    return sentences.includes(null) ? message : sentences.join(" ");
  };
}

/** What stands at a place: something typed in its quotes, or words within one sentence. */
const place = "(`[^`]*`|“.*”|(?:(?![.?] \\p{Lu})[^`])+?)";

interface KnownPhrase {
  pattern: RegExp;
  translation: string;
}

function compile([english, translation]: Phrase): KnownPhrase {
  let count = 0;
  const source = english.replaceAll(/\{(\d)\}|[\\^$.*+?()[\]{}|/]/g, (character, number?: string) => {
    if (number === undefined) return `\\${character}`;
    if (Number(number) !== ++count)
      throw new SyntaxError(`place {${number}} in “${english}” is not the next`);
    return place;
  });
  return { pattern: new RegExp(`^${source}$`, "su"), translation };
}

function apply(
  known: readonly KnownPhrase[],
  text: string,
  insert: (value: string) => string,
): string | null {
  for (const { pattern, translation } of known) {
    const match = pattern.exec(text);
    if (match)
      return translation.replaceAll(/\{(\d)\}/g, (_, number: string) => insert(match[Number(number)]));
  }
  return null;
}
