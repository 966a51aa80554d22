import type { Interval, PointRoundOff } from "../types";
import type { NonSmooth } from "./nonSmooth";

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
  /** tr H */
  hessianTrace: number;
  /** tr H² */
  hessianSquaredTrace: number;
  /** S = tr(H)² − tr(H²) = 2 det H: equation 5, since β = 1 where the gradient vanishes. */
  scalarCurvature: number;
  /** Bounds of what rounding may have left in these numbers. */
  roundOff?: PointRoundOff;
}

export interface CriticalPoints {
  /** By u, then v. */
  points: CriticalPoint[];
  /** True where there were too many to list: a function that is flat has no end of them. */
  truncated: boolean;
  /** True where some of the points are not isolated: they belong to a line of critical points, of which these are a few. */
  lines: boolean;
  /** True where a search came to no end, or the gradient jumps over zero: a point may be missing, as at a corner of |u|. */
  unresolved: boolean;
  /** Of a formula that is not smooth everywhere on the domain: why, and the extrema at such places. */
  nonSmooth?: NonSmooth;
}

/** Cells along each variable in which critical points are looked for first. */
const cells = 128;
const maximumSteps = 60;
const maximumPoints = 1000;
/** Newton's method may leave its cell by this many cells. */
const wander = 3;
/** Newton steps below this (relative to the domain) that no longer shrink are rounding errors: the search has arrived. */
const arrived = 1e-8;
/** Two points closer than this (relative to the domain) are one. */
const same = 1e-7;
/** An eigenvalue this small, relative to the largest Hessian in the domain, counts as zero. */
const singular = 1e-10;
/** A gradient that is larger than this, relative to the largest Hessian times a cell, is not zero: the search stood still elsewhere. */
const level = 1e-6;
/** Degenerate points of a line lie about a cell apart; those of which each is alone do not, but by chance. */
const neighbours = 4;

/**
 * The critical points of f on a rectangle, ∇f = 0, borders included. A cell may hold one if, by the Hessian at its centre with
 * a margin, both derivatives may vanish in it; from there Newton's method, u ← u − H⁻¹∇f, runs to a double's precision.
 * It yields now and then, so that the caller may let other events in or give up.
 */
export function* criticalPointSteps(
  [U, V]: [Interval, Interval],
  jetsAt: JetsAt,
): Generator<undefined, CriticalPoints, undefined> {
  const [hu, hv] = [(U[1] - U[0]) / cells, (V[1] - V[0]) / cells];
  const { places, largest, jumps } = candidates(U, V, hu, hv, jetsAt);
  yield;
  const { found, unresolved } = yield* newton(places, [U, V], [hu, hv], jetsAt);
  const unique = distinct(found, [U[1] - U[0], V[1] - V[0]]);
  const listed = unique.slice(0, maximumPoints);
  const points = classify(listed, largest, Math.max(hu, hv), jetsAt);
  return {
    points,
    truncated: unique.length > maximumPoints,
    lines: formLines(points, [hu, hv]),
    unresolved: unresolved || jumps || points.length < listed.length,
  };
}

type Place = [u: number, v: number];

/**
 * The centres of the cells in which |f_u| ≤ |f_uu| hu + |f_uv| hv and the same for f_v, twice what a linear gradient could bridge;
 * the largest entry of any Hessian; and whether, somewhere, the gradient passes zero by a jump that no Hessian bridges.
 */
function candidates(
  U: Interval,
  V: Interval,
  hu: number,
  hv: number,
  jetsAt: JetsAt,
): { places: Place[]; largest: number; jumps: boolean } {
  const u = new Float64Array(cells * cells);
  const v = new Float64Array(cells * cells);
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      u[i * cells + j] = U[0] + (i + 0.5) * hu;
      v[i * cells + j] = V[0] + (j + 0.5) * hv;
    }
  const [, fu, fv, fuu, fuv, fvv] = jetsAt(u, v).map((values) => values.slice());
  const bridgesU = new Uint8Array(cells * cells);
  const bridgesV = new Uint8Array(cells * cells);
  const places: Place[] = [];
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      const k = i * cells + j;
      // The Hessian may itself vanish at a centre: the largest among the neighbours speaks for the cell.
      const [a, b, c] = [fuu, fuv, fvv].map((values) => largestNearby(values, i, j));
      bridgesU[k] = Number(Math.abs(fu[k]) <= a * hu + b * hv);
      bridgesV[k] = Number(Math.abs(fv[k]) <= b * hu + c * hv);
      if (bridgesU[k] && bridgesV[k]) places.push([u[k], v[k]]);
    }
  /** Whether a derivative has another sign at the next cell in a direction, and neither cell can bridge that. */
  const jumpsOver = (derivative: Float64Array, bridges: Uint8Array, k: number, next: number) =>
    derivative[k] * derivative[next] < 0 && !bridges[k] && !bridges[next];
  let jumps = false;
  for (let i = 0; i < cells - 1 && !jumps; i++)
    for (let j = 0; j < cells - 1 && !jumps; j++) {
      const k = i * cells + j;
      const jumpsU = jumpsOver(fu, bridgesU, k, k + cells);
      const jumpsV = jumpsOver(fv, bridgesV, k, k + 1);
      jumps = (jumpsU && (jumpsV || bridgesV[k] === 1)) || (jumpsV && bridgesU[k] === 1);
    }
  const sizes = [fuu, fuv, fvv].flatMap((values) => [...values.filter(Number.isFinite).map(Math.abs)]);
  return { places, largest: sizes.reduce((a, b) => Math.max(a, b), 0), jumps };
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

function* newton(
  starts: Place[],
  [U, V]: [Interval, Interval],
  h: Place,
  jetsAt: JetsAt,
): Generator<undefined, { found: Place[]; unresolved: boolean }, undefined> {
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
      const settled = search.last === 0 || search.last > 0.6 * last || step === maximumSteps - 1;
      if (search.last >= arrived || !settled) return true;
      found.push(at);
      return false;
    });
    yield;
  }
  const inside = (x: number, [min, max]: Interval) => {
    const slack = 1e-12 * (max - min);
    return x >= min - slack && x <= max + slack;
  };
  const within = ([u, v]: Place) => inside(u, U) && inside(v, V);
  return {
    found: found.filter(within).map(([u, v]) => [snap(u, U), snap(v, V)]),
    unresolved: active.some(({ at }) => within(at)),
  };
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
/** How exactly a double may place a point in an interval. */
export const placement = ([min, max]: Interval) => 4 * Number.EPSILON * (max - min);
const snap = (x: number, interval: Interval) => {
  const [min, max] = interval;
  const inside = Math.max(min, Math.min(max, x));
  return Math.abs(inside) <= placement(interval) ? 0 : inside;
};

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

function classify(places: Place[], largest: number, h: number, jetsAt: JetsAt): CriticalPoint[] {
  if (places.length === 0) return [];
  const jets = jetsAt(
    Float64Array.from(places, ([u]) => u),
    Float64Array.from(places, ([, v]) => v),
  );
  return places.flatMap(([u, v], k): CriticalPoint[] => {
    const [value, fu, fv, fuu, fuv, fvv] = jets.map((values) => values[k]);
    if (!(Math.hypot(fu, fv) <= level * largest * h)) return [];
    const [mean, radius] = [(fuu + fvv) / 2, Math.hypot((fuu - fvv) / 2, fuv)];
    const eigenvalues: [number, number] = [mean + radius, mean - radius];
    return [
      {
        ...{ u, v, value, eigenvalues, kind: kindOf(eigenvalues, singular * largest) },
        hessianTrace: fuu + fvv,
        hessianSquaredTrace: fuu * fuu + 2 * fuv * fuv + fvv * fvv,
        scalarCurvature: 2 * (fuu * fvv - fuv * fuv),
      },
    ];
  });
}

/** Whether degenerate points stand in rows: each of several has another one within two cells. */
function formLines(points: readonly CriticalPoint[], [hu, hv]: Place): boolean {
  const degenerate = points.filter(({ kind }) => kind === "degenerate");
  const near = (a: CriticalPoint, b: CriticalPoint) =>
    a !== b && Math.abs(a.u - b.u) <= 2 * hu && Math.abs(a.v - b.v) <= 2 * hv;
  return degenerate.filter((a) => degenerate.some((b) => near(a, b))).length >= neighbours;
}

function kindOf([high, low]: [number, number], zero: number): CriticalKind {
  if (Math.abs(high) <= zero || Math.abs(low) <= zero) return "degenerate";
  if (high > 0 && low < 0) return "saddle";
  return low > 0 ? "minimum" : "maximum";
}
