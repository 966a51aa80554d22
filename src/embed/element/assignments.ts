/** A part of a list such as "c=0.1 a=2", and where it stands in its text. */
export interface Assignment {
  /** Empty where there is none. */
  name: string;
  value: string;
  start: number;
  end: number;
}

/** "u=0..10, v=0..2*pi" or "c=0.1 a=2": names with their values; a name begins after a space, a comma or a semicolon. */
export function assignments(text: string): Assignment[] {
  const parts: Assignment[] = [];
  const gaps = [...text.matchAll(/[\s,;]+(?=\p{L}[\p{L}\p{N}_]*\s*=)/gu)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  starts.forEach((from, k) => {
    const part = text.slice(from, ends[k]).replace(/[\s,;]+$/, "");
    const start = from + (part.length - part.trimStart().length);
    const [, name = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (start < from + part.length) parts.push({ name, value, start, end: from + part.length });
  });
  return parts;
}

export const isWhole = ({ name, value }: Assignment): boolean => name !== "" && value !== "";

/** Whether the value is an interval, as far as that can be told without reading its bounds; what has no ".." is nobody's interval. */
export function hasBounds(part: Assignment): boolean {
  const bounds = part.value.split("..");
  return isWhole(part) && bounds[0].trim() !== "" && part.value.slice(bounds[0].length + 2).trim() !== "";
}

/** Where a bound stands, of the interval that a variable has in such a list; null where there is none. @param k 0 or 1 */
export function placeOfBound(
  text: string,
  variable: string,
  k: number,
): { start: number; end: number } | null {
  const part = assignments(text).find(({ name }) => name === variable);
  if (!part || !hasBounds(part)) return null;
  const from = part.end - part.value.length;
  const dots = from + part.value.indexOf("..");
  const [low, high] = k === 0 ? [from, dots] : [dots + 2, part.end];
  const bound = text.slice(low, high);
  return { start: low + (bound.length - bound.trimStart().length), end: low + bound.trimEnd().length };
}
