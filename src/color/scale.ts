import type { Statistics } from "../core/types";
import { constantOf, extentOf, isRoundOff, nothing, roundOff } from "./extent";
import { spread, thresholdFor, unspread } from "./symlog";
import type { ScaleKind } from "./types";

/** Structurally the `RangeMode` of the settings. */
export type RangeChoice =
  | { mode: "automatic" }
  | { mode: "full" }
  | { mode: "symmetric" }
  | { mode: "typed"; min: number; max: number }
  | { mode: "normalised" };

/** Structurally the `ScaleType` of the settings. */
export type Spacing = "linear" | "symlog";

/**
 * From a value to a place on a colour map:
 *
 *     t = (s(value) − s(low)) / (s(high) − s(low)),    s(x) = x, or asinh(x / threshold)
 */
export interface ColorScale {
  kind: ScaleKind;
  /** The value at t = 0. Always less than `high`, and both finite. */
  low: number;
  /** The value at t = 1. */
  high: number;
  /** Of a symmetric-log scale, the magnitude from which it is logarithmic (see symlog.ts); 0 of a linear one. */
  threshold: number;
  /** What the legend's numbers are divided by: the greatest |value| when normalised, else 1. */
  divisor: number;
  /** The least and the greatest value that there are; NaN where there are none. */
  minimum: number;
  maximum: number;
  /** Whether there are values below `low`, which show the colour at t = 0. */
  clipsLow: boolean;
  clipsHigh: boolean;
  /** The one value that there is everywhere, if there is only one (to a millionth); null where values differ or there are none. */
  constant: number | null;
  /** True where no vertex has a value. */
  empty: boolean;
}

/** Limits this much smaller than the greatest value say nothing about it: the percentiles lie in the round-off of zero. */
const negligible = 1e-12;
/** The least span that float32 arithmetic in the shader resolves. */
const leastSpan = 1e-30;

/**
 * The limits of a colour scale.
 *
 * - Diverging: −L … L, so that zero is in the middle, with L the greater of the two ends' magnitudes.
 * - Automatic: the 2nd and 98th percentile, rounded outwards to short numbers; where these two are equal or nearly, although
 *   values differ, the full range.
 * - Symmetric: −L … L with L = max |value|, of a sequential scale, too.
 * - Normalised: L = max |value|, and the legend divides by it; 0 … L where no value is negative and the scale does not diverge.
 * - A constant c ≠ 0 keeps a colour of its own: automatically, a diverging scale reaches to 3/2 |c| (a sphere with S = 2 is red,
 *   and the legend runs from −3 to 3), a sequential one has it in the middle. A plane of zeros is −1 … 1.
 *
 * @param kind "diverging" where the quantity is signed or the map diverges.
 */
export function colorScale(
  statistics: Statistics | undefined,
  range: RangeChoice,
  kind: ScaleKind,
  { spacing = "linear" }: ScaleOptions = {},
): ColorScale {
  const { count, minimum, maximum, quantiles } = statistics ?? nothing;
  const empty = !(count > 0 && Number.isFinite(minimum) && Number.isFinite(maximum));
  const magnitude = empty ? 0 : Math.max(Math.abs(minimum), Math.abs(maximum));
  const zero = range.mode !== "typed" && isRoundOff(statistics ?? nothing);
  const constant = empty ? null : zero ? 0 : constantOf(statistics);
  const ends: [number, number] =
    empty || zero ? [-1, 1] : chooseEnds(range, { minimum, maximum, magnitude, quantiles, constant });
  const span = widen(kind === "diverging" ? symmetric(ends) : ends, constant);
  const [low, high] = range.mode === "automatic" && !empty ? roundedOutwards(span, kind) : span;
  const limit = Math.max(Math.abs(low), Math.abs(high));
  const divisor = range.mode === "normalised" && magnitude >= leastSpan && !zero ? magnitude : 1;
  return {
    kind,
    low,
    high,
    threshold: spacing === "symlog" ? thresholdFor(quantiles, limit, divisor) : 0,
    divisor,
    ...extentOf(statistics, low, high),
    constant,
    empty,
  };
}

export interface ScaleOptions {
  /** Default "linear". */
  spacing?: Spacing;
}

interface Extent {
  minimum: number;
  maximum: number;
  magnitude: number;
  quantiles: Float64Array;
  constant: number | null;
}

function chooseEnds(range: RangeChoice, extent: Extent): [number, number] {
  const choices: { [Mode in RangeChoice["mode"]]: (mode: RangeChoice & { mode: Mode }) => [number, number] } =
    {
      automatic: () => robust(extent),
      full: () => [extent.minimum, extent.maximum],
      symmetric: () => [-extent.magnitude, extent.magnitude],
      typed: ({ min, max }) =>
        Number.isFinite(min) && Number.isFinite(max)
          ? [Math.min(min, max), Math.max(min, max)]
          : robust(extent),
      normalised: () => [Math.min(0, Math.sign(extent.minimum)) * extent.magnitude, extent.magnitude],
    };
  // The key picks the function for just this member of the union, which the type checker cannot follow.
  const choose = choices[range.mode] as (mode: RangeChoice) => [number, number];
  return choose(range);
}

function robust({ minimum, maximum, magnitude, quantiles, constant }: Extent): [number, number] {
  if (constant !== null) return [constant - Math.abs(constant) / 2, constant + Math.abs(constant) / 2];
  const low = quantiles[2];
  const high = quantiles[98];
  const inner = Math.max(Math.abs(low), Math.abs(high));
  if (!Number.isFinite(inner) || inner <= negligible * magnitude || high - low <= roundOff * inner)
    return [minimum, maximum];
  return [low, high];
}

function symmetric([low, high]: [number, number]): [number, number] {
  const limit = Math.max(Math.abs(low), Math.abs(high));
  return [-limit, limit];
}

/** A span of nothing about c becomes c − h … c + h with h = |c|/2, or 1 where c is nothing, too. */
function widen([low, high]: [number, number], constant: number | null): [number, number] {
  const magnitude = Math.max(Math.abs(low), Math.abs(high));
  if (magnitude < leastSpan) return [-1, 1];
  if (high - low > roundOff * magnitude) return [low, high];
  const middle = constant ?? (low + high) / 2;
  const half = Math.abs(middle) / 2;
  return [middle - half, middle + half];
}

/** Short numbers, a quarter apart at most: limits rounded to them lose little. */
const short = [1, 1.2, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 10];

/** The least short number that is at least x > 0. */
function shortAbove(x: number): number {
  const exponent = Math.floor(Math.log10(x));
  const candidates = short.map((mantissa) => Number(`${mantissa}e${exponent}`));
  return candidates.find((candidate) => candidate >= x * (1 - roundOff)) ?? x;
}

/** Percentiles are estimates; short numbers are read more easily and do not tremble while a parameter moves. */
function roundedOutwards([low, high]: [number, number], kind: ScaleKind): [number, number] {
  if (kind === "diverging") {
    const limit = shortAbove(high);
    return [-limit, limit];
  }
  const exponent = Math.floor(Math.log10(high - low)) - 1;
  const whole = (x: number, round: (x: number) => number) =>
    Number(`${round(x / 10 ** exponent)}e${exponent}`);
  const rounded: [number, number] = [whole(low, Math.floor), whole(high, Math.ceil)];
  return rounded[1] > rounded[0] && rounded.every(Number.isFinite) ? rounded : [low, high];
}

/** Where a value lies on the colour map, 0 … 1. */
export function positionOf(scale: ColorScale, value: number): number {
  const { low, span } = placement(scale);
  return Math.min(1, Math.max(0, (spread(value, scale.threshold) - low) / span));
}

/** The value at a place of the colour map, 0 … 1: the inverse of `positionOf`. */
export function valueAt(scale: ColorScale, t: number): number {
  const { low, span } = placement(scale);
  return unspread(low + t * span, scale.threshold);
}

/** t = (s(value) − low) / span. */
export function placement({ low, high, threshold }: ColorScale): { low: number; span: number } {
  const start = spread(low, threshold);
  return { low: start, span: spread(high, threshold) - start };
}
