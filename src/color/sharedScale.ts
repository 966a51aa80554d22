/** Scales that serve for more than one plane of values: later ones, or those of several views. */
import type { Statistics } from "../core/types";
import { constantOf, type Extrema, extentOf, flare, isRoundOff, nothing } from "./extent";
import type { ColorScale } from "./scale";
import { clampThreshold } from "./symlog";

/** The same colours for other values, with what is beyond their ends, and whether they are all one. */
export function keepScale(scale: ColorScale, statistics: Statistics | undefined): ColorScale {
  const { low, high } = scale;
  const { roundOff: noise = 0 } = statistics ?? nothing;
  // Limits as small as that are typed, and show it.
  const isUnseen = flare * noise < Math.max(Math.abs(low), Math.abs(high));
  const zero = isUnseen && isRoundOff(statistics ?? nothing);
  return { ...scale, ...extentOf(statistics, low, high), constant: zero ? 0 : constantOf(statistics) };
}

/**
 * One scale's colours for several, all linear or all symmetric-log, so that their views can be compared: from the least end to
 * the greatest, with the finest threshold. A plane of zeros, whose scale is arbitrary, has no say unless all are.
 * @returns as many, each with its own extrema
 */
export function commonScales(scales: readonly ColorScale[]): ColorScale[] {
  const telling = scales.filter(({ constant, empty }) => constant !== 0 && !empty);
  const counted = telling.length > 0 ? telling : scales;
  const low = Math.min(...counted.map((scale) => scale.low));
  const high = Math.max(...counted.map((scale) => scale.high));
  const finest = Math.min(...counted.map(({ threshold }) => threshold));
  const threshold = finest > 0 ? clampThreshold(finest, Math.max(Math.abs(low), Math.abs(high))) : 0;
  return scales.map((scale) => ({ ...scale, low, high, threshold, ...extentOf(scale, low, high) }));
}

/**
 * One scale for what is seen one after another: the common one of all, with the extrema of all. Where each is divided by its own
 * greatest value, all are by the greatest of these.
 */
export function unitedScale(scales: readonly ColorScale[]): ColorScale {
  const [common] = commonScales(scales);
  const told = scales.filter(({ empty }) => !empty);
  const values: Extrema | undefined =
    told.length > 0
      ? {
          minimum: Math.min(...told.map(({ minimum }) => minimum)),
          maximum: Math.max(...told.map(({ maximum }) => maximum)),
        }
      : undefined;
  const divisors = told.filter(({ constant }) => constant !== 0).map(({ divisor }) => divisor);
  return {
    ...common,
    divisor: divisors.length > 0 ? Math.max(...divisors) : 1,
    ...extentOf(values, common.low, common.high),
    // Zeros are not told from their round-off by their extrema.
    constant: told.every(({ constant }) => constant === 0) && values ? 0 : constantOf(values),
    empty: told.length === 0,
  };
}
