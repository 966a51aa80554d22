import type { SampledSurface } from "../../core/types";

/** Cells along each side of a block that becomes one. */
const stride = 3;

const coarse = new WeakMap<Uint32Array, Uint32Array>();

/** `coarseIndex`, once for each array of triangles. */
export function coarseTriangles(band: SampledSurface): Uint32Array {
  let index = coarse.get(band.index);
  if (!index) {
    index = coarseIndex(band);
    coarse.set(band.index, index);
  }
  return index;
}

/**
 * A lighter index over the same vertices: each block of 3 × 3 cells that is whole becomes two triangles; blocks at holes, cuts
 * and borders keep theirs, so that no hole is filled and no border moves. Where the two meet there may be hairline gaps: for pictures in motion.
 * @returns 3t' indices
 */
export function coarseIndex({ size: [nu, nv], index }: SampledSurface): Uint32Array {
  const grid = nu * nv;
  const blocksU = Math.ceil((nu - 1) / stride);
  const blocksV = Math.ceil((nv - 1) / stride);
  // The block of a triangle of the grid is that of its least corner; −1 for triangles with a vertex on a cut.
  const blockOf = (t: number): number => {
    const [a, b, c] = [index[t], index[t + 1], index[t + 2]];
    const i = Math.min(Math.floor(a / nv), Math.floor(b / nv), Math.floor(c / nv));
    const j = Math.min(a % nv, b % nv, c % nv);
    return Math.max(a, b, c) < grid ? Math.floor(i / stride) * blocksV + Math.floor(j / stride) : -1;
  };
  const triangles = new Uint8Array(blocksU * blocksV);
  for (let t = 0; t < index.length; t += 3) {
    const block = blockOf(t);
    if (block >= 0) triangles[block]++;
  }
  const out = new Uint32Array(index.length);
  let length = 0;
  const whole = (block: number) => {
    const height = Math.min(stride, nu - 1 - Math.floor(block / blocksV) * stride);
    const width = Math.min(stride, nv - 1 - (block % blocksV) * stride);
    return triangles[block] === 2 * height * width;
  };
  for (let block = 0; block < triangles.length; block++) {
    if (!whole(block)) continue;
    const i = Math.floor(block / blocksV) * stride;
    const j = (block % blocksV) * stride;
    const a = i * nv + j;
    const b = Math.min(i + stride, nu - 1) * nv + j;
    const right = Math.min(j + stride, nv - 1) - j;
    out.set([a, b, b + right, a, b + right, a + right], length);
    length += 6;
  }
  for (let t = 0; t < index.length; t += 3) {
    const block = blockOf(t);
    if (block >= 0 && whole(block)) continue;
    out.set(index.subarray(t, t + 3), length);
    length += 3;
  }
  return out.slice(0, length);
}
