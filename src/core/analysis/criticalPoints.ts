import type { Interval } from "../types";

/** f with its derivatives at scattered points: f, f_u, f_v, f_uu, f_uv, f_vv, n values each; borrowed until the next call. */
export type JetsAt = (u: Float64Array, v: Float64Array) => Float64Array[];

export type CriticalKind = "minimum" | "maximum" | "saddle" | "degenerate";

export interface CriticalPoint {
  u: number;
  v: number;
  kind: CriticalKind;
  value: number;
  /** λ₁ ≥ λ₂, of the Hessian. */
  eigenvalues: [number, number];
}

export interface CriticalPoints {
  /** By u, then v. */
  points: CriticalPoint[];
  /** True where there were too many to list: a function that is flat along a line has no end of them. */
  truncated: boolean;
}

/** Cells along each variable in which critical points are looked for first. */
const cells = 128;
const maximumSteps = 60;
const maximumPoints = 400;
/** Newton's method may leave its cell by this many cells. */
const wander = 3;
/** Newton steps below this (relative to the domain) that no longer shrink are rounding errors: the search has arrived. */
const arrived = 1e-8;
/** Two points closer than this (relative to the domain) are one. */
const same = 1e-7;
/** An eigenvalue this small, relative to the largest Hessian in the domain, counts as zero. */
const singular = 1e-10;

/**
 * The critical points of f on a rectangle, ∇f = 0, borders included. A cell may hold one if, by the Hessian at its centre with
 * a margin, both derivatives may vanish in it; from there Newton's method, u ← u − H⁻¹∇f, runs to a double's precision.
 */
export function criticalPoints([U, V]: [Interval, Interval], jetsAt: JetsAt): CriticalPoints {
  const [hu, hv] = [(U[1] - U[0]) / cells, (V[1] - V[0]) / cells];
  const { places, largest } = candidates(U, V, hu, hv, jetsAt);
  const found = newton(places, [U, V], [hu, hv], jetsAt);
  const unique = distinct(found, [U[1] - U[0], V[1] - V[0]]);
  const points = classify(unique.slice(0, maximumPoints), largest, jetsAt);
  return { points, truncated: unique.length > maximumPoints };
}

type Place = [u: number, v: number];

/** The largest entry of any Hessian, and the centres of the cells in which |f_u| ≤ |f_uu| hu + |f_uv| hv and the same for f_v: twice what a linear gradient could bridge. */
function candidates(
  U: Interval,
  V: Interval,
  hu: number,
  hv: number,
  jetsAt: JetsAt,
): { places: Place[]; largest: number } {
  const u = new Float64Array(cells * cells);
  const v = new Float64Array(cells * cells);
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      u[i * cells + j] = U[0] + (i + 0.5) * hu;
      v[i * cells + j] = V[0] + (j + 0.5) * hv;
    }
  const [, fu, fv, fuu, fuv, fvv] = jetsAt(u, v).map((values) => values.slice());
  const places: Place[] = [];
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      const k = i * cells + j;
      // The Hessian may itself vanish at a centre: the largest among the neighbours speaks for the cell.
      const [a, b, c] = [fuu, fuv, fvv].map((values) => largestNearby(values, i, j));
      if (Math.abs(fu[k]) <= a * hu + b * hv && Math.abs(fv[k]) <= b * hu + c * hv) places.push([u[k], v[k]]);
    }
  const sizes = [fuu, fuv, fvv].flatMap((values) => [...values.filter(Number.isFinite).map(Math.abs)]);
  return { places, largest: sizes.reduce((a, b) => Math.max(a, b), 0) };
}

function largestNearby(values: Float64Array, i: number, j: number): number {
  let largest = 0;
  for (let a = Math.max(0, i - 1); a <= Math.min(cells - 1, i + 1); a++)
    for (let b = Math.max(0, j - 1); b <= Math.min(cells - 1, j + 1); b++) {
      const size = Math.abs(values[a * cells + b]);
      if (size > largest) largest = size;
    }
  return largest;
}

function newton(starts: Place[], [U, V]: [Interval, Interval], h: Place, jetsAt: JetsAt): Place[] {
  const found: Place[] = [];
  let active = starts.map((start) => ({ start, at: [...start] as Place, last: Number.POSITIVE_INFINITY }));
  for (let step = 0; step < maximumSteps && active.length > 0; step++) {
    const jets = jetsAt(
      Float64Array.from(active, ({ at }) => at[0]),
      Float64Array.from(active, ({ at }) => at[1]),
    );
    active = active.filter((search, k) => {
      const { start, at, last } = search;
      const [, fu, fv, fuu, fuv, fvv] = jets.map((values) => values[k]);
      const [du, dv] = newtonStep(fu, fv, fuu, fuv, fvv);
      if (!Number.isFinite(du + dv)) return false;
      at[0] -= clamp(du, wander * h[0]);
      at[1] -= clamp(dv, wander * h[1]);
      if (Math.abs(at[0] - start[0]) > wander * h[0] || Math.abs(at[1] - start[1]) > wander * h[1])
        return false;
      search.last = Math.hypot(du / h[0], dv / h[1]) / cells;
      // A degenerate point is approached by halves: at the end of the steps it counts when it is near.
      if (search.last < arrived && (search.last > 0.6 * last || step === maximumSteps - 1)) found.push(at);
      else return true;
      return false;
    });
  }
  const inside = (x: number, [min, max]: Interval) => {
    const slack = 1e-12 * (max - min);
    return x >= min - slack && x <= max + slack;
  };
  return found.filter(([u, v]) => inside(u, U) && inside(v, V)).map(([u, v]) => [snap(u, U), snap(v, V)]);
}

/** H⁻¹∇f; where H is singular the shortest solution along its regular direction; nothing where the gradient is zero. */
function newtonStep(fu: number, fv: number, fuu: number, fuv: number, fvv: number): Place {
  if (fu === 0 && fv === 0) return [0, 0];
  const determinant = fuu * fvv - fuv * fuv;
  const size = fuu * fuu + 2 * fuv * fuv + fvv * fvv;
  if (Math.abs(determinant) > 1e-13 * size)
    return [(fvv * fu - fuv * fv) / determinant, (fuu * fv - fuv * fu) / determinant];
  // H⁺ ≈ H / tr(H²) for a matrix of rank one.
  return [(fuu * fu + fuv * fv) / size, (fuv * fu + fvv * fv) / size];
}

const clamp = (x: number, limit: number) => Math.max(-limit, Math.min(limit, x));
const snap = (x: number, [min, max]: Interval) => Math.max(min, Math.min(max, x));

function distinct(places: Place[], [lu, lv]: Place): Place[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const kept: Place[] = [];
  for (const place of sorted) {
    let known = false;
    for (let k = kept.length - 1; k >= 0 && place[0] - kept[k][0] <= same * lu; k--)
      if (Math.abs(place[1] - kept[k][1]) <= same * lv) known = true;
    if (!known) kept.push(place);
  }
  return kept;
}

function classify(places: Place[], largest: number, jetsAt: JetsAt): CriticalPoint[] {
  if (places.length === 0) return [];
  const jets = jetsAt(
    Float64Array.from(places, ([u]) => u),
    Float64Array.from(places, ([, v]) => v),
  );
  return places.map(([u, v], k) => {
    const [value, , , fuu, fuv, fvv] = jets.map((values) => values[k]);
    const [mean, radius] = [(fuu + fvv) / 2, Math.hypot((fuu - fvv) / 2, fuv)];
    const eigenvalues: [number, number] = [mean + radius, mean - radius];
    return { u, v, value, eigenvalues, kind: kindOf(eigenvalues, singular * largest) };
  });
}

function kindOf([high, low]: [number, number], zero: number): CriticalKind {
  if (Math.abs(high) <= zero || Math.abs(low) <= zero) return "degenerate";
  if (high > 0 && low < 0) return "saddle";
  return low > 0 ? "minimum" : "maximum";
}
