import type { Problem } from "../types";

/** A place in the typed text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Longer texts are refused before anything else looks at them. */
export const maximumLength = 10_000;

/** A person corrects a few problems at a time; more than this are not listed. */
const maximumProblems = 20;

/** Thrown when a text cannot be read. It carries every problem found, in the order of the text. */
export class ExpressionError extends Error {
  override name = "ExpressionError";
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map((problem) => problem.message).join(" "));
    this.problems = problems;
  }
}

/** Collects the problems of one field. */
export class ProblemList {
  readonly field: string;
  #items: Problem[] = [];
  /** One place has one problem. */
  #places = new Set<string>();

  constructor(field: string) {
    this.field = field;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** The problems in the order of the text. */
  get items(): Problem[] {
    return [...this.#items].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, maximumProblems);
  }

  add({ start, end }: Span, message: string, offer: Pick<Problem, "suggestion" | "parameter"> = {}): void {
    const place = `${start} ${end}`;
    if (this.#places.has(place)) return;
    this.#places.add(place);
    this.#items.push({ field: this.field, message, start, end, ...offer });
  }

  /** @throws ExpressionError if there is any problem. */
  check(): void {
    if (!this.isEmpty) throw new ExpressionError(this.items);
  }
}

/** Characters that would not be seen, or would turn the message around, or are half of a character. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const quotedLength = 24;

/** What was typed, for use inside a message: one short line in backticks, always printable. */
export function quoted(text: string): string {
  const characters = [...text.replace(unprintable, "\uFFFD").replaceAll("`", "'")];
  const shortened =
    characters.length > quotedLength ? [...characters.slice(0, quotedLength - 1), "…"] : characters;
  return `\`${shortened.join("")}\``;
}

/** Small numbers in words. */
export function inWords(n: number): string {
  return ["no", "one", "two", "three", "four", "five", "six"][n] ?? String(n);
}

/** "one argument", "two arguments". */
export function counted(n: number, noun: string): string {
  return `${inWords(n)} ${noun}${n === 1 ? "" : "s"}`;
}
