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

/** Runs an evaluator over the grid u × v, some rows at a time. @param take gets the planes of the vertices from `at` on. */
function computeInChunks(
  evaluator: Evaluator,
  u: Float64Array,
  v: Float64Array,
  precision: Precision,
  take: (planes: FloatArray[], at: number) => void,
): void {
  const rows = Math.max(1, Math.floor(chunk / v.length));
  for (let first = 0; first < u.length; first += rows)
    take(evaluator.grid(u.subarray(first, first + rows), v, precision), first * v.length);
}

/**
 * Runs an evaluator whose outputs are x, y, z, the normal, then the scalars, over the grid u × v, and writes positions and
 * normals vertex by vertex.
 * @returns whether every number is finite, and every normal of length 1.
 */
export function computeVertices(
  evaluator: Evaluator,
  u: Float64Array,
  v: Float64Array,
  precision: Precision,
  into: VertexValues,
): boolean {
  let finite = true;
  computeInChunks(evaluator, u, v, precision, (planes, at) => {
    finite = interleave(planes[0], planes[1], planes[2], into.positions, 3 * at) && finite;
    finite = interleaveUnits(planes[3], planes[4], planes[5], into.normals, 3 * at) && finite;
    into.scalars.forEach((values, k) => {
      finite = allFinite(planes[6 + k]) && finite;
      values.set(planes[6 + k], at);
    });
  });
  return finite;
}

/**
 * The scalars alone, of an evaluator whose outputs are the scalars and, where `defined` is given, then x, y and z: they tell which
 * vertices have a position.
 * @param defined n flags to write.
 * @returns whether every scalar is finite.
 */
export function computeScalars(
  evaluator: Evaluator,
  u: Float64Array,
  v: Float64Array,
  precision: Precision,
  scalars: FloatArray[],
  defined?: Uint8Array,
): boolean {
  let finite = true;
  computeInChunks(evaluator, u, v, precision, (planes, at) => {
    scalars.forEach((values, k) => {
      finite = allFinite(planes[k]) && finite;
      values.set(planes[k], at);
    });
    if (!defined) return;
    const [x, y, z] = planes.slice(scalars.length);
    for (let k = 0; k < x.length; k++) {
      const there = finiteness(x[k]) + finiteness(y[k]) + finiteness(z[k]) === 0;
      defined[at + k] = there ? 1 : 0;
      if (!there) for (const values of scalars) values[at + k] = Number.NaN;
    }
  });
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

/** The same of unit vectors. @returns whether all are: the sum of their squared lengths tells. */
function interleaveUnits(x: FloatArray, y: FloatArray, z: FloatArray, into: FloatArray, at: number): boolean {
  let sum = 0;
  for (let k = 0, to = at; k < x.length; k++, to += 3) {
    into[to] = x[k];
    into[to + 1] = y[k];
    into[to + 2] = z[k];
    sum += x[k] * x[k] + y[k] * y[k] + z[k] * z[k];
  }
  return Math.abs(sum - x.length) < 0.5;
}

function allFinite(values: FloatArray): boolean {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += finiteness(values[k]);
  return sum === 0;
}

/** 0 for a finite number, NaN for the others: sums of it are 0 where all are finite. */
export const finiteness = (x: number) => x - x;

/** Whether a vector can be a unit normal: neither undefined nor, where a square has overflowed, 0. */
export function isNormal(x: number, y: number, z: number): boolean {
  const square = x * x + y * y + z * z;
  return square > 0.25 && square < 4;
}

export const hasNormal = (normals: FloatArray, vertex: number): boolean =>
  isNormal(normals[3 * vertex], normals[3 * vertex + 1], normals[3 * vertex + 2]);

/** Flags the vertices with a position; the others lose the rest, too. @returns how many have none. */
export function flagHoles({ positions, normals, scalars }: VertexValues, defined: Uint8Array): number {
  let holes = 0;
  for (let k = 0; k < defined.length; k++) {
    const at = 3 * k;
    const there =
      finiteness(positions[at]) + finiteness(positions[at + 1]) + finiteness(positions[at + 2]) === 0;
    defined[k] = there ? 1 : 0;
    if (there) continue;
    holes++;
    positions[at] = positions[at + 1] = positions[at + 2] = Number.NaN;
    normals[at] = normals[at + 1] = normals[at + 2] = 0;
    for (const values of scalars) values[k] = Number.NaN;
  }
  return holes;
}

/**
 * Vertices that have a position, and lack a normal or one of the scalars.
 * @param defined one flag for each vertex, absent where all have a position.
 */
export function lackingVertices(
  normals: FloatArray | undefined,
  scalars: readonly FloatArray[],
  defined: Uint8Array | undefined,
  count: number,
): number[] {
  const lacking: number[] = [];
  for (let k = 0; k < count; k++) {
    if (defined && !defined[k]) continue;
    let sum = 0;
    for (const values of scalars) sum += finiteness(values[k]);
    if (!(sum === 0) || (normals && !hasNormal(normals, k))) lacking.push(k);
  }
  return lacking;
}
