/** Statistics of parts, merged into those of the whole. */
import type { Plane, QuantityId, Statistics } from "../core/types";
import type { SampledBand } from "./messages";

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
  const ends = Float64Array.of(
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  );
  let count = 0;
  // One call a row: the loop is compiled after the first few, where a single long one would run interpreted to its end.
  for (let k = 0; k < positions.length; k += 3 * nv) {
    count += widen(ends, positions, k, Math.min(k + 3 * nv, positions.length));
  }
  if (count === 0) return [emptyStatistics(), emptyStatistics(), emptyStatistics()];
  const vertices = sampledVertices(positions, nv);
  return [0, 1, 2].map((axis) => {
    const sample = new Float64Array(vertices.length);
    for (let k = 0; k < sample.length; k++) sample[k] = positions[3 * vertices[k] + axis];
    return fromSample(sample.sort(), count, ends[axis], ends[3 + axis]);
  });
}

/**
 * Widens the box `ends` (three minima, three maxima) by the positions from `first` to before `last`.
 * @returns how many there are; a sum that is not finite is no position.
 */
function widen(ends: Float64Array, positions: Float32Array, first: number, last: number): number {
  let count = 0;
  let x0 = ends[0];
  let y0 = ends[1];
  let z0 = ends[2];
  let x1 = ends[3];
  let y1 = ends[4];
  let z1 = ends[5];
  for (let k = first; k < last; k += 3) {
    const x = positions[k];
    const y = positions[k + 1];
    const z = positions[k + 2];
    const sum = x + y + z;
    if (sum - sum !== 0) continue;
    count++;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
    if (z < z0) z0 = z;
    if (z > z1) z1 = z;
  }
  ends.set([x0, y0, z0, x1, y1, z1]);
  return count;
}

/** Every stride-th vertex; one without position passes its turn on to the next that has one. */
function sampledVertices(positions: Float32Array, nv: number): number[] {
  const n = positions.length / 3;
  let stride = Math.max(1, Math.ceil(n / sampleLimit));
  while (gcd(stride, nv) > 1) stride++;
  const vertices: number[] = [];
  for (let start = 0; start < n; start += stride) {
    const end = Math.min(start + stride, n);
    for (let vertex = start; vertex < end; vertex++) {
      const k = 3 * vertex;
      if (!Number.isFinite(positions[k] + positions[k + 1] + positions[k + 2])) continue;
      vertices.push(vertex);
      break;
    }
  }
  return vertices;
}

/**
 * The statistics of the union of parts, each part weighted by its count. A part's distribution F_k is taken to be linear
 * between its percentiles, and the merged percentiles invert F(x) = Σ n_k F_k(x) / Σ n_k. Minimum and maximum are exact.
 */
export function mergeStatistics(parts: readonly Statistics[]): Statistics {
  const defined = parts.filter(({ count }) => count > 0);
  if (defined.length === 0) return emptyStatistics();
  if (defined.length === 1) return defined[0];
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

/** Some rows of a grid, in bands, and their statistics. */
interface RowStatistics {
  bands: readonly SampledBand[];
  statistics: Partial<Record<QuantityId, Statistics>>;
}

/** Vertices of the last grid row that a quantity is defined on: it is the first row of the rows that follow. */
function sharedCount({ bands }: RowStatistics, quantity: QuantityId): number {
  const last = bands[bands.length - 1];
  const [rows, nv] = last.size;
  let count = 0;
  for (const flag of last.planes[quantity]?.defined.subarray((rows - 1) * nv, rows * nv) ?? []) count += flag;
  return count;
}

/** The statistics of each quantity over rows of one grid, in order; a row that two neighbours share counts once. */
export function mergeQuantities(parts: readonly RowStatistics[]): RowStatistics["statistics"] {
  const quantities = Object.keys(parts[0].statistics) as QuantityId[];
  return Object.fromEntries(
    quantities.map((id) => {
      const merged = mergeStatistics(parts.flatMap(({ statistics }) => statistics[id] ?? []));
      const twice = parts.slice(0, -1).reduce((count, part) => count + sharedCount(part, id), 0);
      return [id, { ...merged, count: merged.count - twice }];
    }),
  );
}

/** A band as rows. */
export function bandStatistics(band: SampledBand): RowStatistics {
  const planes = Object.entries(band.planes) as [QuantityId, Plane][];
  return {
    bands: [band],
    statistics: Object.fromEntries(planes.map(([id, plane]) => [id, plane.statistics])),
  };
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
