import type { Problem } from "../../core/types";

export interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at the ends of its problems. A problem without characters marks the one before it, or, at the start, the one after: what
 * is missing is missing there.
 */
export function pieces(text: string, problems: readonly Pick<Problem, "start" | "end">[]): Piece[] {
  const marked = new Uint8Array(text.length);
  for (const { start, end } of problems) {
    const [from, to] = end > start ? [start, end] : start > 0 ? [start - 1, start] : [0, 1];
    marked.fill(1, Math.max(0, from), Math.min(text.length, to));
  }
  const cut: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end++;
    cut.push({ start, text: text.slice(start, end), marked: marked[start] === 1 });
    start = end;
  }
  return cut;
}
