import type { AttributeProblem, Attributes } from "./attributes";

/** Attributes of which there are only some values; the first is meant where there is none, or another word. */
export const words = {
  loading: ["lazy", "eager"],
  reveal: ["auto", "interaction", "manual"],
  interaction: ["orbit", "full", "none"],
  theme: ["auto", "light", "dark"],
} as const;

type Words = typeof words;

export function wordOf<K extends keyof Words>(attributes: Attributes, name: K): Words[K][number] {
  const known: readonly Words[K][number][] = words[name];
  return wordAmong(known, attributes(name)) ?? known[0];
}

/** Which of some words a value is; as in HTML, in small letters or in capitals. */
export function wordAmong<T extends string>(known: readonly T[], value: string | null): T | undefined {
  const meant = value?.trim().toLowerCase();
  return known.find((word) => word.toLowerCase() === meant);
}

/** Of attributes that have none of their words. */
export function wordProblems(
  lists: Readonly<Record<string, readonly string[]>>,
  attributes: Attributes,
): AttributeProblem[] {
  return Object.entries(lists).flatMap(([attribute, known]) => {
    const value = attributes(attribute);
    if (value === null || wordAmong(known, value) !== undefined) return [];
    const message = `“${value.slice(0, 40)}” is none of ${known.join(", ")}`;
    return [{ attribute, message, start: 0, end: value.length }];
  });
}
