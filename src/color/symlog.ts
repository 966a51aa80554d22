/*
 * The symmetric-log spacing of a scale: near zero evenly, beyond by the logarithm of the magnitude, for both signs at once.
 *
 *     s(x) = asinh(x / a) = sign(x) · ln(|x|/a + √((x/a)² + 1))
 *
 * with the threshold a > 0: s(x) ≈ x/a for |x| ≪ a, and ≈ ±ln(2|x|/a) for |x| ≫ a. In place of a straight piece joined to a
 * logarithm (matplotlib's "symlog", which has a kink at a) it is smooth everywhere, odd, and strictly increasing, so that
 * neither colours nor lines of equal value show an edge that the data has not. The shader has the same formula
 * (scene/surface/shaders.ts), in its second form.
 */

/** s(x); a threshold of 0 stands for a linear scale, s(x) = x. */
export function spread(value: number, threshold: number): number {
  return threshold > 0 ? Math.asinh(value / threshold) : value;
}

/** x of s: the inverse of `spread`. */
export function unspread(s: number, threshold: number): number {
  return threshold > 0 ? threshold * Math.sinh(s) : s;
}

/** Decades between the threshold and the greater end: fewer are better shown linearly, more leave no room to the values. */
const leastDecades = 1;
const mostDecades = 7;
/** Of the magnitudes, the percentile below which they count as near zero. */
const nearZero = 25;

/**
 * The threshold of a symmetric-log scale that ends at ±limit or within: the power of ten at or below the lower quartile of the
 * magnitudes, one to seven decades below the limit. A quarter of the surface then lies in the part about zero that is
 * nearly linear, and the rest is told apart by its order of magnitude. As a power of ten it is a tick, and it does not tremble
 * while a parameter moves.
 * @param quantiles 101 percentiles of the values, NaN where there are none
 * @param limit > 0, the greater magnitude of the scale's ends
 * @param divisor of the scale: the power of ten is that of the numbers which the legend shows
 */
export function thresholdFor(quantiles: ArrayLike<number>, limit: number, divisor = 1): number {
  const magnitudes = Array.from(quantiles, Math.abs).filter(Number.isFinite);
  magnitudes.sort((x, y) => x - y);
  const quartile = magnitudes[Math.round((nearZero / 100) * (magnitudes.length - 1))] ?? 0;
  return divisor * clampThreshold(quartile / divisor, limit / divisor);
}

/** The power of ten at or below a threshold that is wanted, as far from the limit as it has to be, and no farther than it may. */
export function clampThreshold(wanted: number, limit: number): number {
  const top = Math.floor(Math.log10(limit) + 1e-9);
  const exponent = wanted > 0 ? Math.floor(Math.log10(wanted) + 1e-9) : Number.NEGATIVE_INFINITY;
  return powerOfTen(Math.max(top - mostDecades, Math.min(top - leastDecades, exponent)));
}

/** The double nearest to 10ᵏ, which a product of tens need not be. */
export const powerOfTen = (exponent: number): number => Number(`1e${exponent}`);
