/** What is known of a plane's values that a scale depends on. */
import type { Statistics } from "../core/types";

/** Planes are float32, and curvature is a difference: spreads below a millionth of the magnitude are round-off. */
export const roundOff = 1e-6;
/** Near a singular point round-off is larger than elsewhere; up to so many times it is still nothing. */
export const flare = 1e3;

export const nothing: Statistics = {
  count: 0,
  minimum: Number.NaN,
  maximum: Number.NaN,
  quantiles: new Float64Array(101).fill(Number.NaN),
};

export type Extrema = Pick<Statistics, "minimum" | "maximum">;

const magnitudeOf = ({ minimum, maximum }: Extrema) => Math.max(Math.abs(minimum), Math.abs(maximum));

/** The one value that there is everywhere; null where they differ, or there are none. */
export function constantOf(values: Extrema = nothing): number | null {
  const { minimum, maximum } = values;
  return maximum - minimum <= roundOff * magnitudeOf(values) ? (minimum + maximum) / 2 : null;
}

/**
 * Whether values are nowhere larger than the round-off of zero, or little more at a few places: the curvature of a cone is 1e-15 and
 * worse in floating point. Only typed limits show it.
 */
export function isRoundOff(values: Statistics): boolean {
  const { quantiles, roundOff: noise = 0 } = values;
  const inner = Math.max(Math.abs(quantiles[2]), Math.abs(quantiles[98]));
  return magnitudeOf(values) <= flare * noise && inner <= noise;
}

/** The extrema, and which of them lie beyond the ends. */
export function extentOf(values: Extrema | undefined, low: number, high: number) {
  const { minimum, maximum } = values ?? nothing;
  const slack = roundOff * Math.max(Math.abs(low), Math.abs(high));
  // Comparisons with NaN are false.
  return { minimum, maximum, clipsLow: minimum < low - slack, clipsHigh: maximum > high + slack };
}
