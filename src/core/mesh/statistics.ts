import type { Statistics } from "../types";
import { evenX, evenY } from "./probe";

/** Percentiles of grids of up to this many vertices are exact. */
const wholeSample = 4096;
/** Of larger ones, so many vertices tell enough. */
const wantedSample = 2048;
/** So many are looked at for them: where few are defined, fewer tell. */
const looks = 16 * wantedSample;

/**
 * Vertices of a grid, spread evenly, that fulfil a condition: the same ones whoever computed the grid, and in what parts.
 * @returns their numbers, i·nv + j: all where the grid is small, else about 2048, fewer where few fulfil it.
 */
export function sampledVertices(nu: number, nv: number, fulfils: (vertex: number) => boolean): number[] {
  const vertices: number[] = [];
  if (nu * nv <= wholeSample) {
    for (let vertex = 0; vertex < nu * nv; vertex++) if (fulfils(vertex)) vertices.push(vertex);
    return vertices;
  }
  for (let t = 0; t < looks && vertices.length < wantedSample; t++) {
    const vertex = Math.floor(evenX(t) * nu) * nv + Math.floor(evenY(t) * nv);
    if (fulfils(vertex)) vertices.push(vertex);
  }
  return vertices;
}

/**
 * Percentiles of a sample, linear between order statistics (Hyndman & Fan 1996, type 7); the ends are those of all values.
 * @param sample in any order; sorted in place. Where it is empty though there are values, they are taken to be spread evenly.
 */
export function statisticsOfSample(sample: Float64Array, { count, minimum, maximum }: Extremes): Statistics {
  const quantiles = new Float64Array(101).fill(Number.NaN);
  if (count === 0) return { count, minimum: Number.NaN, maximum: Number.NaN, quantiles };
  const sorted = sample.length > 0 ? sample.sort() : Float64Array.of(minimum, maximum);
  for (let p = 0; p <= 100; p++) {
    const place = (p / 100) * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    quantiles[p] = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
  quantiles[0] = minimum;
  quantiles[100] = maximum;
  return { count, minimum, maximum, quantiles };
}

/**
 * Count, ends (exact) and percentiles (of a sample) of the defined values.
 * @param values n numbers, finite where defined.
 * @param defined n flags.
 * @param nv vertices of a row of the grid.
 */
export function statisticsOf(
  values: Float32Array | Float64Array,
  defined: Uint8Array,
  nv: number,
): Statistics {
  const range = defined.includes(0) ? definedExtremes(values, defined) : completeExtremes(values);
  const vertices = sampledVertices(values.length / nv, nv, (vertex) => defined[vertex] === 1);
  return statisticsOfSample(
    Float64Array.from(vertices, (vertex) => values[vertex]),
    range,
  );
}

/** How many values there are, and between which ends; infinite ones in the wrong order where there are none. */
export interface Extremes {
  count: number;
  minimum: number;
  maximum: number;
}

function completeExtremes(values: Float32Array | Float64Array): Extremes {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    const value = values[k];
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { count: values.length, minimum, maximum };
}

function definedExtremes(values: Float32Array | Float64Array, defined: Uint8Array): Extremes {
  let count = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    if (!defined[k]) continue;
    const value = values[k];
    count++;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return { count, minimum, maximum };
}
