import type { Span } from "../../core/expression/problems";

export interface Piece {
  start: number;
  text: string;
  marked: boolean;
}

/** Characters of which several may be drawn as one: parts of pairs, marks upon letters, joined and coloured emoji, flags. */
const joined = /\p{M}|\p{Cf}|\p{Cs}|[\u{1F000}-\u{1FFFF}]/u;

/**
 * Cuts a text at the ends of its problems. A problem without characters marks the one before it, or, at the start, the one after: what
 * is missing is missing there. What is drawn as one character is not cut: its parts would be wider than the whole.
 */
export function pieces(text: string, problems: readonly Span[]): Piece[] {
  const marked = new Uint8Array(text.length);
  for (const { start, end } of problems) {
    const [from, to] = end > start ? [start, end] : start > 0 ? [start - 1, start] : [0, 1];
    marked.fill(1, Math.max(0, from), Math.min(text.length, to));
  }
  if (problems.length > 0 && joined.test(text) && "Segmenter" in Intl)
    for (const { segment, index } of new Intl.Segmenter().segment(text))
      if (segment.length > 1 && marked.subarray(index, index + segment.length).includes(1))
        marked.fill(1, index, index + segment.length);
  const cut: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end++;
    cut.push({ start, text: text.slice(start, end), marked: marked[start] === 1 });
    start = end;
  }
  return cut;
}
