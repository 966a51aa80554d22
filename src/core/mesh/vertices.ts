import type { Evaluator, Precision } from "../backend/types";

export type FloatArray = Float32Array | Float64Array;

/** What the back end computed for a grid, as the scene wants it. */
export interface VertexValues {
  /** 3n */
  positions: FloatArray;
  /** 3n */
  normals: FloatArray;
  /** n each */
  scalars: FloatArray[];
}

/** Vertices computed at a time: their planes stay in the processor's cache until they are read. */
const chunk = 32_768;

/**
 * Runs an evaluator whose outputs are x, y, z, the normal, then the scalars, over the grid u × v, and writes positions and
 * normals vertex by vertex.
 * @returns whether every number is finite.
 */
export function computeVertices(
  evaluator: Evaluator,
  u: Float64Array,
  v: Float64Array,
  precision: Precision,
  into: VertexValues,
): boolean {
  const rows = Math.max(1, Math.floor(chunk / v.length));
  let finite = true;
  for (let first = 0; first < u.length; first += rows) {
    const planes = evaluator.grid(u.subarray(first, first + rows), v, precision);
    const at = first * v.length;
    finite = interleave(planes[0], planes[1], planes[2], into.positions, 3 * at) && finite;
    finite = interleave(planes[3], planes[4], planes[5], into.normals, 3 * at) && finite;
    for (let k = 0; k < into.scalars.length; k++) {
      finite = allFinite(planes[6 + k]) && finite;
      into.scalars[k].set(planes[6 + k], at);
    }
  }
  return finite;
}

/** x, y, z of each vertex in turn, from index `at` on. @returns whether all are finite. */
function interleave(x: FloatArray, y: FloatArray, z: FloatArray, into: FloatArray, at: number): boolean {
  let sum = 0;
  for (let k = 0, to = at; k < x.length; k++, to += 3) {
    into[to] = x[k];
    into[to + 1] = y[k];
    into[to + 2] = z[k];
    sum += finiteness(x[k] + y[k] + z[k]);
  }
  return sum === 0;
}

function allFinite(values: FloatArray): boolean {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += finiteness(values[k]);
  return sum === 0;
}

/** 0 for a finite number, NaN for the others: sums of it are 0 where all are finite. */
export const finiteness = (x: number) => x - x;

/** Flags the vertices with a position, and lists those of them that lack a normal or a scalar. */
export function classify(
  { positions, normals, scalars }: VertexValues,
  defined: Uint8Array,
): { holes: number; singular: number[] } {
  const singular: number[] = [];
  let holes = 0;
  for (let k = 0; k < defined.length; k++) {
    const at = 3 * k;
    if (!(finiteness(positions[at]) + finiteness(positions[at + 1]) + finiteness(positions[at + 2]) === 0)) {
      defined[k] = 0;
      holes++;
      positions[at] = positions[at + 1] = positions[at + 2] = Number.NaN;
      normals[at] = normals[at + 1] = normals[at + 2] = 0;
      for (const values of scalars) values[k] = Number.NaN;
      continue;
    }
    let sum = finiteness(normals[at]) + finiteness(normals[at + 1]) + finiteness(normals[at + 2]);
    for (const values of scalars) sum += finiteness(values[k]);
    if (!(sum === 0)) singular.push(k);
  }
  return { holes, singular };
}
