import type { SampledSurface } from "../../core/types";
import type { WorldRay } from "./ray";

/** A place on a surface, and on a ray. */
export interface Meeting {
  u: number;
  v: number;
  t: number;
}

/**
 * Where a ray meets the smooth surface near a triangle that it meets. A triangle's flat middle is off by κh²/8, h a cell's side;
 * the cubic through the 4 × 4 vertices about the place, by O(h⁴). Newton's method solves
 *     r(u, v) − t·d = o      with the Jacobian   (r_u, r_v, −d).
 * @param from where the triangle is met
 * @returns null where there are no such 4 × 4 vertices, at holes and cuts, or where the cubic says something else altogether
 */
export function refine(band: SampledSurface, ray: WorldRay, from: Meeting): Meeting | null {
  const patch = patchAt(band, from.u, from.v);
  if (!patch) return null;
  const { origin: o, direction: d } = ray;
  let { u, v, t } = from;
  for (let step = 0; step < 4; step++) {
    const { r, ru, rv } = evaluate(band, patch, u, v);
    const residual = [0, 1, 2].map((k) => o[k] + t * d[k] - r[k]);
    // Cramer's rule on the columns r_u, r_v, −d.
    const c = cross(rv, d);
    const determinant = -dot(ru, c);
    const du = -dot(residual, c) / determinant;
    const dv = -dot(ru, cross(residual, d)) / determinant;
    const dt = dot(ru, cross(rv, residual)) / determinant;
    if (!Number.isFinite(du + dv + dt)) return null;
    u += du;
    v += dv;
    t += dt;
  }
  // Vertices on both banks of a jump make no smooth surface.
  const near = Math.abs(u - from.u) <= patch.cellU / 2 && Math.abs(v - from.v) <= patch.cellV / 2;
  return near ? { u, v, t } : null;
}

interface Patch {
  /** First row and column of the 4 × 4 vertices. */
  row: number;
  column: number;
  cellU: number;
  cellV: number;
}

function patchAt({ size: [nu, nv], coordinates: c, positions }: SampledSurface, u: number, v: number) {
  if (nu < 4 || nv < 4) return null;
  const last = 2 * (nu * nv - 1);
  const cellU = (c[last] - c[0]) / (nu - 1);
  const cellV = (c[last + 1] - c[1]) / (nv - 1);
  const start = (place: number, count: number) =>
    Math.min(count - 4, Math.max(0, Math.floor(place) - 1)) || 0;
  const patch: Patch = {
    row: start((u - c[0]) / cellU, nu),
    column: start((v - c[1]) / cellV, nv),
    cellU: Math.abs(cellU),
    cellV: Math.abs(cellV),
  };
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++)
      if (Number.isNaN(positions[3 * ((patch.row + i) * nv + patch.column + j)])) return null;
  return patch;
}

/** The cubic through the vertices of a patch, and its derivatives. */
function evaluate(band: SampledSurface, { row, column }: Patch, u: number, v: number) {
  const { size, coordinates: c, positions: p } = band;
  const nv = size[1];
  const nodes = (place: (k: number) => number) => [0, 1, 2, 3].map(place);
  const [a, da] = cardinals(
    nodes((i) => c[2 * ((row + i) * nv + column)]),
    u,
  );
  const [b, db] = cardinals(
    nodes((j) => c[2 * (row * nv + column + j) + 1]),
    v,
  );
  const r = [0, 0, 0];
  const ru = [0, 0, 0];
  const rv = [0, 0, 0];
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++)
      for (let k = 0; k < 3; k++) {
        const x = p[3 * ((row + i) * nv + column + j) + k];
        r[k] += a[i] * b[j] * x;
        ru[k] += da[i] * b[j] * x;
        rv[k] += a[i] * db[j] * x;
      }
  return { r, ru, rv };
}

/** Lagrange's polynomials of four nodes at x, ℓ_i = Π (x − x_j)/(x_i − x_j), and their derivatives. */
function cardinals(nodes: readonly number[], x: number): [values: number[], slopes: number[]] {
  const values: number[] = [];
  const slopes: number[] = [];
  for (let i = 0; i < 4; i++) {
    const [p, q, s] = nodes.filter((_, j) => j !== i);
    const scale = 1 / ((nodes[i] - p) * (nodes[i] - q) * (nodes[i] - s));
    values.push((x - p) * (x - q) * (x - s) * scale);
    slopes.push(((x - p) * (x - q) + (x - p) * (x - s) + (x - q) * (x - s)) * scale);
  }
  return [values, slopes];
}

type Vector = ArrayLike<number>;

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
