import type { Translated } from "..";
import type { summary as english } from "../en/summary";

const counted = (one: string, more: string) => (count: number) => (count === 1 ? one : `${count} ${more}`);
/** In the dative, after "an". */
const allOf = (one: string, more: string) => (count: number) =>
  count === 1 ? `am ${one}` : count === 2 ? `an beiden ${more}` : `an allen ${count} ${more}`;
const someOf = (more: string) => (count: number, all: number) => `an ${count} von ${all} ${more}`;

export const summary: Translated<typeof english> = {
  name: (symbol, label) => (symbol === label ? label : `${symbol} (${label})`),
  range: (name, low, high) => `${name} reicht von ${low} bis ${high}.`,
  constant: (name, value) => `${name} ist überall ${value}.`,
  undefinedEverywhere: (name) => `${name} ist nirgends definiert.`,
  undefinedOn: (share) => `Nicht definiert auf ${share} des Definitionsbereichs.`,
  negativeOn: (share) => `Negativ auf ${share} des Definitionsbereichs.`,
  nowhereNegative: "Nirgends negativ.",
  nowherePositive: "Nirgends positiv.",
  functionHas: (what) => `Die Funktion hat ${what}.`,
  atCriticalPoints: (signs) => `${signs.charAt(0).toUpperCase()}${signs.slice(1)}.`,
  signAt: {
    positive: (places) => `positiv ${places}`,
    negative: (places) => `negativ ${places}`,
    zero: (places) => `null ${places}`,
  },
  and: " und ",
  counts: {
    minimum: counted("ein Minimum", "Minima"),
    maximum: counted("ein Maximum", "Maxima"),
    saddle: counted("einen Sattelpunkt", "Sattelpunkte"),
    degenerate: counted("einen entarteten kritischen Punkt", "entartete kritische Punkte"),
  },
  all: {
    minimum: allOf("Minimum", "Minima"),
    maximum: allOf("Maximum", "Maxima"),
    saddle: allOf("Sattelpunkt", "Sattelpunkten"),
    degenerate: allOf("entarteten kritischen Punkt", "entarteten kritischen Punkten"),
  },
  some: {
    minimum: someOf("Minima"),
    maximum: someOf("Maxima"),
    saddle: someOf("Sattelpunkten"),
    degenerate: someOf("entarteten kritischen Punkten"),
  },
};
