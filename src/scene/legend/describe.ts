import { type ColorScale, formatNumber, shareAbove, shareBelow } from "../../color";
import type { Statistics } from "../../core/types";
import type { LegendProps } from "../types";
import { plainTex } from "./tex";
import type { LegendWords } from "./words";

/** The whole legend in a sentence, to be read aloud. */
export function describeLegend(
  { scale, symbol, label, statistics, undefinedShown }: LegendProps,
  words: LegendWords,
): string {
  const name = words.colours(plainTex(symbol), label);
  if (scale.empty) return `${name}: ${words.undefinedEverywhere}`;
  const { low, high, divisor, threshold, constant, minimum, maximum } = scale;
  const say = (value: number) => formatNumber(value / divisor);
  const parts = [words.range(say(low), say(high))];
  if (threshold > 0) parts.push(words.logarithmic(say(threshold)));
  if (divisor !== 1) parts.push(words.divided(formatNumber(divisor)));
  if (constant !== null) parts.push(words.constant(formatNumber(constant)));
  if (scale.clipsLow) parts.push(words.smaller(say(minimum)));
  if (scale.clipsHigh) parts.push(words.greater(say(maximum)));
  if (undefinedShown) parts.push(words.hatched);
  if (statistics && statistics.count > 0 && constant === null) {
    const [quarter, median, threeQuarters] = [25, 50, 75].map((percent) =>
      say(statistics.quantiles[percent]),
    );
    parts.push(words.spread(median, quarter, threeQuarters));
  }
  return `${name}: ${parts.join("; ")}`;
}

/** What lies beyond the clipped ends. */
export function describeEnds(
  { low, high, divisor, minimum, maximum }: ColorScale,
  statistics: Statistics | undefined,
  words: LegendWords,
): { low: string; high: string } | null {
  if (!statistics) return null;
  return {
    low: words.below(percent(shareBelow(statistics, low)), formatNumber(minimum / divisor)),
    high: words.above(percent(shareAbove(statistics, high)), formatNumber(maximum / divisor)),
  };
}

/** Of 101 percentiles no more is known. */
function percent(share: number): string {
  const whole = Math.round(100 * share);
  return whole < 1 ? "< 1\u202f%" : `${whole}\u202f%`;
}
