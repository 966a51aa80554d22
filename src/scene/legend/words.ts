/** What a legend says, in some language. Numbers and names come set. */
export interface LegendWords {
  undefined: string;
  /** After "S = 2". */
  everywhere: string;
  /** Of the picture, read aloud; the sentences below follow it. */
  colours(symbol: string, label: string): string;
  undefinedEverywhere: string;
  range(low: string, high: string): string;
  logarithmic(threshold: string): string;
  divided(divisor: string): string;
  constant(value: string): string;
  smaller(minimum: string): string;
  greater(maximum: string): string;
  hatched: string;
  spread(median: string, quarter: string, threeQuarters: string): string;
  /** About an end beyond which there are values: which part of the points, and how far they go. */
  below(share: string, minimum: string): string;
  above(share: string, maximum: string): string;
}

/** The scene speaks English by itself. */
export const legendWords: LegendWords = {
  undefined: "undefined",
  everywhere: "everywhere",
  colours: (symbol, label) => `Colours of ${symbol}, ${label}`,
  undefinedEverywhere: "undefined everywhere",
  range: (low, high) => `from ${low} to ${high}`,
  logarithmic: (threshold) => `logarithmic beyond ±${threshold}`,
  divided: (divisor) => `divided by the greatest magnitude, ${divisor}`,
  constant: (value) => `${value} everywhere`,
  smaller: (minimum) => `smaller values, down to ${minimum}, have the first colour`,
  greater: (maximum) => `greater values, up to ${maximum}, have the last colour`,
  hatched: "hatched where undefined",
  spread: (median, quarter, threeQuarters) =>
    `half of the values lie between ${quarter} and ${threeQuarters}, half below ${median}`,
  below: (share, minimum) => `${share} of the points lie below, down to ${minimum}`,
  above: (share, maximum) => `${share} of the points lie above, up to ${maximum}`,
};
