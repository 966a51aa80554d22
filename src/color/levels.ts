import { powerTicks } from "./powers";
import type { ColorScale } from "./scale";
import { type Tick, ticks } from "./ticks";

/** Lines of equal value that are wanted over a linear scale's range, and at most over a symmetric-log one's. */
const wanted = 10;
const mostPowers = 13;
/** So many levels, and no more, can be drawn: the shader's array holds them and its two ends. */
export const mostLevels = 62;

/**
 * The levels at which lines of equal value are drawn, ascending: the round numbers of the scale, as its legend has them. On a linear scale they
 * go on beyond its ends as far as there are values, so that no line ends where the colours are clipped. None where
 * there is one value everywhere.
 * @returns values of the quantity; labels say them as the legend does, divided by the scale's divisor
 */
export function levelsOf(scale: ColorScale): Tick[] {
  if (scale.empty || scale.constant !== null) return [];
  const [low, high, minimum, maximum] = [scale.low, scale.high, scale.minimum, scale.maximum].map(
    (end) => end / scale.divisor,
  );
  const least = Math.min(low, minimum);
  const greatest = Math.max(high, maximum);
  const round =
    scale.threshold > 0
      ? powerTicks(least, greatest, scale.threshold / scale.divisor, mostPowers)
      : beyond(ticks(low, high, wanted), least, greatest);
  return round.slice(0, mostLevels).map(({ value, label }) => ({ value: value * scale.divisor, label }));
}

/** Ticks in the same steps, on either side as far as there are values, or half of the room that is left. */
function beyond(inner: readonly Tick[], least: number, greatest: number): Tick[] {
  if (inner.length < 2) return [...inner];
  const step = inner[1].value - inner[0].value;
  const room = Math.floor((mostLevels - inner.length) / 2) * step;
  const low = Math.max(least, inner[0].value - room);
  const high = Math.min(greatest, inner[inner.length - 1].value + room);
  return ticks(low, high, (high - low) / step);
}
