/** The query of a whole address, or what is one already: in that a "?" is a part of a text, such as a title. */
export function linkIn(text: string): string {
  return text
    .trim()
    .replace(/^(?:\w+:\/\/[^?]*|[^?=&]*)\?/, "")
    .replace(/#.*$/s, "");
}
