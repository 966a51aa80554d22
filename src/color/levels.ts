import type { Statistics } from "../core/types";
import { powerTicks } from "./powers";
import type { ColorScale } from "./scale";
import { thresholdFor } from "./symlog";
import { type Tick, ticks } from "./ticks";

/** Lines of equal value that are wanted over a linear scale's range, and at most over a symmetric-log one's. */
const wanted = 10;
const mostPowers = 13;
/** So many levels, and no more, can be drawn: the shader's array holds them and its two ends. */
export const mostLevels = 62;

/**
 * The levels at which lines of equal value are drawn, ascending: the round numbers of the scale, as its legend has them. They go
 * on beyond its ends, by its length at most, as far as there are values: no line ends where the colours are clipped. None where
 * there is one value everywhere.
 * @returns values of the quantity; labels say them as the legend does, divided by the scale's divisor
 */
export function levelsOf(scale: ColorScale): Tick[] {
  if (scale.empty || scale.constant !== null) return [];
  const [low, high, minimum, maximum, threshold] = [
    scale.low,
    scale.high,
    scale.minimum,
    scale.maximum,
    scale.threshold,
  ].map((value) => value / scale.divisor);
  const span = high - low;
  const least = Math.min(low, Math.max(minimum, low - span));
  const greatest = Math.max(high, Math.min(maximum, high + span));
  const levels =
    threshold > 0
      ? powerTicks(least, greatest, threshold, mostPowers)
      : inSteps(ticks(low, high, wanted), least, greatest);
  return levels.slice(0, mostLevels).map(({ value, label }) => ({ value: value * scale.divisor, label }));
}

/**
 * The threshold a > 0 by which lines are drawn: between vertices s(x) = asinh(x / a) is interpolated and not x. A peak that is
 * decades high and a few vertices wide would otherwise put all of its lines about its foot, triangle by triangle. The
 * geometric mean of the scale's limit and of its symmetric-log threshold, linear or not: most values are then interpolated
 * all but linearly, which lines near zero need, and outliers by their logarithm.
 */
export function lineThreshold({ low, high }: ColorScale, statistics: Statistics | undefined): number {
  const limit = Math.max(Math.abs(low), Math.abs(high));
  return Math.sqrt(limit) * Math.sqrt(thresholdFor(statistics?.quantiles ?? [], limit));
}

/** All round numbers from `least` to `greatest` in the steps of these. */
function inSteps(inner: readonly Tick[], least: number, greatest: number): Tick[] {
  if (inner.length < 2) return [...inner];
  return ticks(least, greatest, (greatest - least) / (inner[1].value - inner[0].value));
}
