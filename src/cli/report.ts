import { ExpressionError } from "../core";
import type { Problem } from "../core/types";
import { Failure } from "./usage";

/** Characters of a text that are shown about a problem. */
const room = 72;

/** The text that a problem is about, and what it is called. */
export type TextOf = (field: string) => { label: string; text: string };

/**
 * Runs what reads texts.
 * @throws Failure that shows each problem at its place.
 */
export function withTexts<T>(textOf: TextOf, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new Failure(error.problems.map((problem) => reportProblem(problem, textOf)).join("\n"));
  }
}

/**
 * A problem for the terminal:
 *
 *     z: There is no `foo` here.
 *       sin(u) + foo(v)
 *                ^^^
 *       Perhaps: sin(u) + floor(v)
 */
export function reportProblem(problem: Problem, textOf: TextOf): string {
  const { label, text } = textOf(problem.field);
  const lines = [`${label}: ${problem.message}`];
  const marked = underline(text, problem.start, problem.end);
  lines.push(...marked);
  if (problem.suggestion !== undefined && marked.length > 0) {
    const mended = text.slice(0, problem.start) + problem.suggestion + text.slice(problem.end);
    lines.push(
      `  Perhaps: ${excerpt(mended, problem.start, problem.start + problem.suggestion.length).text}`,
    );
  }
  return lines.join("\n");
}

/** The line of the text in which the place begins, and carets below it; nothing for an empty text. */
function underline(text: string, start: number, end: number): string[] {
  if (text.trim() === "") return [];
  const shown = excerpt(text, start, end);
  return [`  ${shown.text}`, `  ${" ".repeat(shown.before)}${"^".repeat(shown.width)}`];
}

interface Excerpt {
  text: string;
  /** Characters before the place, and of it, as a terminal counts them. */
  before: number;
  width: number;
}

function excerpt(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", start);
  const lineEnd = newline < 0 ? text.length : newline;
  const line = characters(text.slice(lineStart, lineEnd));
  const before = characters(text.slice(lineStart, start)).length;
  const width = Math.max(1, characters(text.slice(start, Math.min(end, lineEnd))).length);
  // A long line is cut so that the place is in sight.
  const from = line.length <= room ? 0 : Math.max(0, Math.min(before - room / 3, line.length - room));
  const to = from + room;
  const cut = [from > 0 ? "…" : "", line.slice(Math.floor(from), to).join(""), to < line.length ? "…" : ""];
  const column = before - Math.floor(from) + cut[0].length;
  return { text: cut.join(""), before: column, width: Math.min(width, room + 1 - column) };
}

/** One for each column of a terminal: a tab counts as one space, a mark above a letter as nothing of its own. */
function characters(text: string): string[] {
  return Array.from(
    text
      .normalize("NFC")
      .replace(/\s/g, " ")
      .replace(/\p{Cc}/gu, "\uFFFD"),
  );
}
