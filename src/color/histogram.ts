import type { Statistics } from "../core/types";
import { type ColorScale, valueAt } from "./scale";

/** One column of a histogram along a colour scale. */
export interface Bin {
  /** Where it starts and ends along the scale, 0 … 1. */
  from: number;
  to: number;
  /** The part of all values that is in it, 0 … 1. */
  share: number;
}

/**
 * How the values are spread over a colour scale: equal columns along t, so that each stands over the colours of its values, on
 * a linear scale as on a symmetric-log one. Values beyond the ends are in no column, see `shareBelow`.
 *
 * The shares are those of the percentiles in the statistics, between which the values are taken to be spread evenly: with
 * 101 of them a share is known to about a hundredth, which is finer than the silhouette is high. They count points of the grid, that is of the domain's plane, and not
 * the surface's area.
 */
export function histogram(statistics: Statistics, scale: ColorScale, count: number): Bin[] {
  if (!(statistics.count > 0) || scale.empty) return [];
  const borders = Array.from({ length: count + 1 }, (_, k) => k / count);
  // The last column has the upper end itself: all of a plane whose greatest value is common.
  const below = borders.map((t, k) =>
    k === count
      ? 1 - shareAbove(statistics, scale.high)
      : shareBelow(statistics, k === 0 ? scale.low : valueAt(scale, t)),
  );
  return below.slice(1).map((share, k) => ({
    from: borders[k],
    to: borders[k + 1],
    share: Math.max(0, share - below[k]),
  }));
}

/**
 * The part of all values that is less than a value, 0 … 1: F(x−), with F linear between the percentiles. Where percentiles are
 * equal, so are the values between them, and F jumps.
 */
export function shareBelow({ quantiles }: Statistics, value: number): number {
  const last = quantiles.length - 1;
  if (value <= quantiles[0]) return 0;
  if (value > quantiles[last]) return 1;
  // The first percentile that is not less than the value; the one before is.
  let [less, notLess] = [0, last];
  while (notLess - less > 1) {
    const middle = (less + notLess) >> 1;
    if (quantiles[middle] < value) less = middle;
    else notLess = middle;
  }
  return (less + (value - quantiles[less]) / (quantiles[notLess] - quantiles[less])) / last;
}

/** The part of all values that is greater than a value. */
export function shareAbove(statistics: Statistics, value: number): number {
  const quantiles = statistics.quantiles.map((x) => -x).reverse();
  return shareBelow({ ...statistics, quantiles }, -value);
}
