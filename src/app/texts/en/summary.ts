import type { CriticalKind } from "../../../worker/inspect";

type Phrase = (count: number) => string;
type PhraseOf = (count: number, all: number) => string;

const counted =
  (one: string, more: string): Phrase =>
  (count) =>
    `${count} ${count === 1 ? one : more}`;
const allOf =
  (one: string, more: string): Phrase =>
  (count) =>
    count === 1 ? `the ${one}` : count === 2 ? `both ${more}` : `all ${count} ${more}`;
const someOf =
  (more: string): PhraseOf =>
  (count, all) =>
    `${count} of ${all} ${more}`;

/** What a view shows, in a few sentences, for those who do not see it. */
export const summary = {
  name: (symbol: string, label: string) => (symbol === label ? label : `${symbol} (${label})`),
  range: (name: string, low: string, high: string) => `${name} runs from ${low} to ${high}.`,
  constant: (name: string, value: string) => `${name} is ${value} everywhere.`,
  undefinedEverywhere: (name: string) => `${name} is undefined everywhere.`,
  undefinedOn: (share: string) => `It is undefined on ${share} of the domain.`,
  negativeOn: (share: string) => `It is negative on ${share} of the domain.`,
  nowhereNegative: "It is nowhere negative.",
  nowherePositive: "It is nowhere positive.",
  functionHas: (what: string) => `The function has ${what}.`,
  atCriticalPoints: (signs: string) => `It is ${signs}.`,
  signAt: {
    positive: (places: string) => `positive at ${places}`,
    negative: (places: string) => `negative at ${places}`,
    zero: (places: string) => `zero at ${places}`,
  },
  and: " and ",
  counts: {
    minimum: counted("minimum", "minima"),
    maximum: counted("maximum", "maxima"),
    saddle: counted("saddle", "saddles"),
    degenerate: counted("degenerate critical point", "degenerate critical points"),
  } satisfies Record<CriticalKind, Phrase>,
  all: {
    minimum: allOf("minimum", "minima"),
    maximum: allOf("maximum", "maxima"),
    saddle: allOf("saddle", "saddles"),
    degenerate: allOf("degenerate critical point", "degenerate critical points"),
  } satisfies Record<CriticalKind, Phrase>,
  some: {
    minimum: someOf("minima"),
    maximum: someOf("maxima"),
    saddle: someOf("saddles"),
    degenerate: someOf("degenerate critical points"),
  } satisfies Record<CriticalKind, PhraseOf>,
};
