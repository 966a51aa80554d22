/** What can be undone and redone, of values that are never changed in place. Pure; the store keeps it. */

/** Before and after the present one. */
export interface History<T> {
  /** From old to new. */
  past: readonly T[];
  /** From the next one on. */
  future: readonly T[];
  /** The edit that may still go on: typing in one field, one drag of a slider. */
  open: { key: string; time: number } | null;
}

export const emptyHistory: History<never> = { past: [], future: [], open: null };

/** A lecture's worth. Values share what they have in common, so that a step costs about the text that it changed. */
const longestPast = 500;

/** Milliseconds after which the same kind of edit is another step. */
const pause = 1000;

/** What an edit is a part of. */
export interface EditPlace {
  /** Edits of the same key that follow each other are one step; null for an edit of its own. */
  key: string | null;
  /** Milliseconds. */
  time: number;
  /** Something is held down: however long it rests, the step goes on. */
  held?: boolean;
}

/** The history after an edit of what was `before`. */
export function record<T>(
  history: History<T>,
  before: T,
  { key, time, held = false }: EditPlace,
): History<T> {
  const { past, open } = history;
  const continues = key !== null && open?.key === key && (held || time - open.time < pause);
  const longer = continues && past.length > 0 ? past : [...past, before].slice(-longestPast);
  return { past: longer, future: [], open: key === null ? null : { key, time } };
}

/** The next edit begins a step, whatever it is. */
export function seal<T>(history: History<T>): History<T> {
  return history.open === null ? history : { ...history, open: null };
}

/** One step back, or null where there is none. */
export function undo<T>({ past, future }: History<T>, present: T): [History<T>, T] | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return [{ past: past.slice(0, -1), future: [present, ...future], open: null }, before];
}

/** One step forth, or null where there is none. */
export function redo<T>({ past, future }: History<T>, present: T): [History<T>, T] | null {
  const [after, ...rest] = future;
  if (after === undefined) return null;
  return [{ past: [...past, present], future: rest, open: null }, after];
}
