/** Statistics of a whole stage from its bands: the same ones however its rows were shared out. */
import { type Extremes, sampledVertices, statisticsOfSample } from "../core/mesh/statistics";
import type { QuantityId, SampledSurface, Statistics } from "../core/types";
import type { Size } from "./stages";
import type { SurfaceStage } from "./types";

const nothing: Extremes = { count: 0, minimum: Number.NaN, maximum: Number.NaN };

/**
 * The ends of x, y and z over the vertices that have a position.
 * @param positions 3n, NaN where there is none.
 * @param nv vertices of a grid row.
 */
export function axisExtremes(positions: Float32Array, nv: number): Extremes[] {
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
  if (count === 0) return [nothing, nothing, nothing];
  return [0, 1, 2].map((axis) => ({ count, minimum: ends[axis], maximum: ends[3 + axis] }));
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

/** The range of the union. Counts add up: a vertex of two parts counts twice. */
export function mergeExtremes(parts: readonly Extremes[]): Extremes {
  const some = parts.filter(({ count }) => count > 0);
  if (some.length === 0) return nothing;
  return {
    count: some.reduce((sum, { count }) => sum + count, 0),
    minimum: Math.min(...some.map(({ minimum }) => minimum)),
    maximum: Math.max(...some.map(({ maximum }) => maximum)),
  };
}

/** Finds a vertex of the whole grid in the bands. Neighbouring bands share a row, which is the later one's. */
class GridLookup {
  readonly #bands: readonly SampledSurface[];
  readonly #nv: number;
  /** Of each row: the number of its band, and of the band's first row. */
  readonly #bandOf: Uint16Array;
  readonly #firstRow: Uint16Array;

  constructor(bands: readonly SampledSurface[], [nu, nv]: Size) {
    this.#bands = bands;
    this.#nv = nv;
    this.#bandOf = new Uint16Array(nu);
    this.#firstRow = new Uint16Array(nu);
    let first = 0;
    for (const [k, { size }] of bands.entries()) {
      this.#bandOf.fill(k, first, first + size[0]);
      this.#firstRow.fill(first, first, first + size[0]);
      first += size[0] - 1;
    }
  }

  band(vertex: number): SampledSurface {
    return this.#bands[this.#bandOf[Math.floor(vertex / this.#nv)]];
  }

  /** The vertex's number within its band. */
  place(vertex: number): number {
    return vertex - this.#firstRow[Math.floor(vertex / this.#nv)] * this.#nv;
  }
}

/** Of one quantity over a stage's grid. */
export function quantityStatistics(bands: readonly SampledSurface[], size: Size, id: QuantityId): Statistics {
  const planes = bands.map((band) => band.planes[id]);
  const twice = bands.slice(0, -1).reduce((sum, band) => {
    const [rows, nv] = band.size;
    const last = band.planes[id]?.defined.subarray((rows - 1) * nv, rows * nv);
    return sum + (last?.reduce((count, flag) => count + flag, 0) ?? 0);
  }, 0);
  const range = mergeExtremes(planes.map((plane) => plane?.statistics ?? nothing));
  const grid = new GridLookup(bands, size);
  const vertices = sampledVertices(
    ...size,
    (vertex) => grid.band(vertex).planes[id]?.defined[grid.place(vertex)] === 1,
  );
  const sample = Float64Array.from(
    vertices,
    (vertex) => grid.band(vertex).planes[id]?.values[grid.place(vertex)] ?? Number.NaN,
  );
  const statistics = statisticsOfSample(sample, { ...range, count: range.count - twice });
  // The first rows tell it for all.
  const roundOff = planes[0]?.statistics.roundOff;
  return roundOff === undefined ? statistics : { ...statistics, roundOff };
}

/** @param ranges of x, y and z over all vertices with a position, those on cuts included. */
export function stageBounds(
  bands: readonly SampledSurface[],
  size: Size,
  ranges: readonly Extremes[],
): SurfaceStage["bounds"] {
  const grid = new GridLookup(bands, size);
  const at = (vertex: number, axis: number) => grid.band(vertex).positions[3 * grid.place(vertex) + axis];
  const vertices = sampledVertices(...size, (vertex) =>
    Number.isFinite(at(vertex, 0) + at(vertex, 1) + at(vertex, 2)),
  );
  const axes = ranges.map((range, axis) =>
    statisticsOfSample(
      Float64Array.from(vertices, (vertex) => at(vertex, axis)),
      range,
    ),
  );
  return {
    min: axes.map(({ minimum }) => minimum),
    max: axes.map(({ maximum }) => maximum),
    low: axes.map(({ quantiles }) => quantiles[1]),
    high: axes.map(({ quantiles }) => quantiles[99]),
  };
}
