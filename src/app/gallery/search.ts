/** Finds what a person means: whatever the accents and the case, in any order of words, by words or by formula. */

/** Of a text: small letters without accents, signs as they are typed. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("\u2212", "-")
    .replaceAll("’", "'")
    .replaceAll("·", "*")
    .replaceAll(/[²³⁴⁵⁶⁷⁸⁹]/g, (digit) => `^${"²³⁴⁵⁶⁷⁸⁹".indexOf(digit) + 2}`);
}

/** What is searched: texts joined by line breaks, and once more without spaces, since formulas are spaced as one likes. */
export function searchable(texts: readonly string[]): string {
  const whole = plain(texts.join("\n"));
  return `${whole}\n${whole.replaceAll(" ", "")}`;
}

/** Whether a text that was made `searchable` holds every word of a query. */
export function isFound(content: string, query: string): boolean {
  return plain(query)
    .split(/\s+/)
    .every((word) => content.includes(word));
}
