/** Statistics of parts, merged into those of the whole. */
import type { Statistics } from "../core/types";

const levels = 100;

export function emptyStatistics(): Statistics {
  return {
    count: 0,
    minimum: Number.NaN,
    maximum: Number.NaN,
    quantiles: new Float64Array(levels + 1).fill(Number.NaN),
  };
}

/**
 * The statistics of a sorted sample of `count` values: linear between order statistics (Hyndman & Fan 1996, type 7),
 * minimum and maximum those of all the values.
 */
function fromSample(sample: Float64Array, count: number, minimum: number, maximum: number): Statistics {
  const quantiles = Float64Array.from({ length: levels + 1 }, (_, level) => {
    const h = ((sample.length - 1) * level) / levels;
    const below = Math.floor(h);
    const above = Math.min(below + 1, sample.length - 1);
    return sample[below] + (h - below) * (sample[above] - sample[below]);
  });
  quantiles[0] = minimum;
  quantiles[levels] = maximum;
  return { count, minimum, maximum, quantiles };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Vertices that the bounds of a band are estimated from. */
const sampleLimit = 1024;

/**
 * The statistics of x, y and z over the vertices that have a position.
 * @param positions 3n, NaN where there is none.
 * @param nv vertices of a grid row: the stride of the sample has no common factor with it, so that no column is preferred.
 */
export function axisStatistics(positions: Float32Array, nv: number): Statistics[] {
  const n = positions.length / 3;
  let stride = Math.max(1, Math.ceil(n / sampleLimit));
  while (gcd(stride, nv) > 1) stride++;
  return [0, 1, 2].map((axis) => {
    let count = 0;
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    const sample: number[] = [];
    for (let vertex = 0, due = 0; vertex < n; vertex++) {
      const value = positions[3 * vertex + axis];
      if (!Number.isFinite(value)) continue;
      count++;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
      // A vertex without position passes its turn on to the next that has one.
      if (vertex >= due) {
        sample.push(value);
        due = (Math.floor(vertex / stride) + 1) * stride;
      }
    }
    return count === 0
      ? emptyStatistics()
      : fromSample(Float64Array.from(sample).sort(), count, minimum, maximum);
  });
}

/**
 * The statistics of the union of parts, each part weighted by its count. A part's distribution F_k is taken to be linear
 * between its percentiles, and the merged percentiles invert F(x) = Σ n_k F_k(x) / Σ n_k. Minimum and maximum are exact.
 */
export function mergeStatistics(parts: readonly Statistics[]): Statistics {
  const defined = parts.filter(({ count }) => count > 0);
  if (defined.length === 0) return emptyStatistics();
  const count = defined.reduce((sum, part) => sum + part.count, 0);
  const minimum = Math.min(...defined.map((part) => part.minimum));
  const maximum = Math.max(...defined.map((part) => part.maximum));

  const all = new Float64Array(defined.length * (levels + 1));
  for (const [k, { quantiles }] of defined.entries()) all.set(quantiles, k * (levels + 1));
  const x = all.sort().filter((value, k) => k === 0 || value !== all[k - 1]);
  // Mass strictly below x[k], and mass up to and including it: they differ where many values are equal.
  const below = new Float64Array(x.length);
  const upTo = new Float64Array(x.length);
  for (const part of defined) addDistribution(part, x, below, upTo);

  const quantiles = new Float64Array(levels + 1);
  for (let level = 0, k = 0; level <= levels; level++) {
    const mass = (level / levels) * count;
    while (k < x.length - 1 && upTo[k] < mass) k++;
    const gap = k === 0 ? 0 : below[k] - upTo[k - 1];
    quantiles[level] =
      mass >= below[k] || gap <= 0 ? x[k] : x[k - 1] + ((mass - upTo[k - 1]) / gap) * (x[k] - x[k - 1]);
  }
  quantiles[0] = minimum;
  quantiles[levels] = maximum;
  return { count, minimum, maximum, quantiles };
}

/** Adds n F(x−) to `below` and n F(x) to `upTo` at the ascending points x. */
function addDistribution(
  { count, quantiles: q }: Statistics,
  x: Float64Array,
  below: Float64Array,
  upTo: Float64Array,
): void {
  const weight = count / levels;
  for (let k = 0, i = 0; k < x.length; k++) {
    while (i <= levels && q[i] < x[k]) i++;
    if (i > levels) {
      below[k] += count;
      upTo[k] += count;
    } else if (q[i] === x[k]) {
      let last = i;
      while (last < levels && q[last + 1] === x[k]) last++;
      below[k] += weight * i;
      upTo[k] += weight * last;
    } else if (i > 0) {
      const mass = weight * (i - 1 + (x[k] - q[i - 1]) / (q[i] - q[i - 1]));
      below[k] += mass;
      upTo[k] += mass;
    }
  }
}
