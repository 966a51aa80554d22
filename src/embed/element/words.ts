import { type AttributeProblem, type Attributes, unknownWord } from "./attributes";

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
  const value = attributes(name)?.trim().toLowerCase();
  return known.find((word) => word === value) ?? known[0];
}

export function wordProblems(attributes: Attributes): AttributeProblem[] {
  return (Object.keys(words) as (keyof Words)[]).flatMap((name) => {
    const value = attributes(name);
    const known: readonly string[] = words[name];
    return value === null || known.includes(value.trim().toLowerCase())
      ? []
      : [unknownWord(name, value, known)];
  });
}
