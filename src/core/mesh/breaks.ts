import { type Break, type Breaks, GridEdges } from "./edges";
import { type GridArrays, suspectEdges } from "./suspects";

/** Positions at scattered coordinates: x, y and z arrays, borrowed until the next call. */
export type PositionsAt = (u: Float64Array, v: Float64Array) => Float64Array[];

/** A vertex that is not on the grid. */
export interface CutVertex {
  u: number;
  v: number;
  /** True where the surface ends, false on a bank of a jump. */
  border: boolean;
  /** On a bank: a little way back towards the surface, where normal and scalars are taken. */
  insideU: number;
  insideV: number;
}

export interface Cuts {
  breaks: Breaks;
  /** Vertex k has number nu·nv + k. */
  vertices: CutVertex[];
}

/** Halvings after which an interval is as good as a point. */
const jumpHalvings = 46;
const borderHalvings = 34;
/** A difference that has shrunk by this belongs to a continuous surface. */
const shrunk = 0.05;
/** How far (in lengths of the surface) a bank may run towards a pole. */
const reach = 1;
/** Shares of an edge too small to tell apart. */
const coincident = 1e-6;
/** Share of the way back from a cut where normal and scalars are taken. */
const inward = 2 ** -10;

type Point = [x: number, y: number, z: number];

/**
 * A stretch of an edge that is being halved: t = 0 at its start, 1 at its end. Towards a border, where `high` has no point,
 * pHigh stays the point that the search set out from.
 */
interface Stretch {
  edge: number;
  low: number;
  high: number;
  pLow: Point;
  pHigh: Point;
}

/**
 * Finds where a sampled surface is torn: edges that leave its domain, and edges across a jump or a pole. Each is halved until
 * the place is known to a double's precision, and given a cut vertex on either bank.
 * @param continuous true where there are no jumps to look for (see `isContinuous`).
 */
export function findCuts(
  grid: GridArrays,
  u: Float64Array,
  v: Float64Array,
  positionsAt: PositionsAt,
  continuous = false,
): Cuts {
  const finder = new CutFinder(grid, u, v, positionsAt);
  if (!continuous) finder.jumps(suspectEdges(grid));
  finder.borders();
  return finder.cuts;
}

class CutFinder {
  readonly cuts: Cuts = { breaks: new Map(), vertices: [] };
  #grid: GridArrays;
  #edges: GridEdges;
  #u: Float64Array;
  #v: Float64Array;
  #positionsAt: PositionsAt;
  /** Stretches with a point at `low` and none at `high`. */
  #open: Stretch[] = [];

  constructor(grid: GridArrays, u: Float64Array, v: Float64Array, positionsAt: PositionsAt) {
    this.#grid = grid;
    this.#edges = new GridEdges(grid.nu, grid.nv);
    this.#u = u;
    this.#v = v;
    this.#positionsAt = positionsAt;
  }

  /** Looks between the points of edges that may cross a jump, following the larger half of the difference. */
  jumps(suspects: number[]): void {
    let active = suspects.map((edge) => {
      const [start, end] = this.#edges.ends(edge);
      return { edge, low: 0, high: 1, pLow: this.#vertex(start), pHigh: this.#vertex(end) };
    });
    const first = new Map(active.map((stretch) => [stretch.edge, this.#difference(stretch)]));
    for (let step = 0; step < jumpHalvings && active.length > 0; step++) {
      const middles = this.#evaluate(active.map((s) => this.#at(s.edge, (s.low + s.high) / 2)));
      active = active.filter((stretch, k) => {
        const before = first.get(stretch.edge) as number;
        if (!this.#halve(stretch, middles[k])) return false;
        const difference = this.#difference(stretch);
        if (difference < shrunk * before) return false;
        if (difference < reach + before) return true;
        this.#break(stretch);
        return false;
      });
    }
    for (const stretch of active) this.#break(stretch);
  }

  /** Follows every edge that leaves the domain to its last point. */
  borders(): void {
    const { defined } = this.#grid;
    // Without a hole no edge leaves the domain, unless a jump's halving met one.
    if (defined.indexOf(0) >= 0)
      for (let edge = 0; edge < this.#edges.count; edge++) {
        const [start, end] = this.#edges.ends(edge);
        if (defined[start] === defined[end]) continue;
        const [low, high, from] = defined[start] ? [0, 1, start] : [1, 0, end];
        const p = this.#vertex(from);
        this.#open.push({ edge, low, high, pLow: p, pHigh: p });
      }
    const active = this.#open;
    for (let step = 0; step < borderHalvings && active.length > 0; step++) {
      const middles = this.#evaluate(active.map((s) => this.#at(s.edge, (s.low + s.high) / 2)));
      active.forEach((stretch, k) => {
        const middle = (stretch.low + stretch.high) / 2;
        // What lies too far away is beyond the picture: as good as no point.
        if (isPoint(middles[k]) && this.#distance(middles[k], stretch.pHigh) <= reach) stretch.low = middle;
        else stretch.high = middle;
      });
    }
    for (const { edge, low, high } of this.#open) this.#bank(edge, low, low < high, true);
  }

  /** False where the middle has no point: then both halves lead to the border of a hole. */
  #halve(stretch: Stretch, middle: Point): boolean {
    const t = (stretch.low + stretch.high) / 2;
    if (!isPoint(middle)) {
      const { edge, low, high, pLow, pHigh } = stretch;
      this.#open.push(
        { edge, low, high: t, pLow, pHigh: pLow },
        { edge, low: high, high: t, pLow: pHigh, pHigh },
      );
      return false;
    }
    if (this.#distance(stretch.pLow, middle) > this.#distance(middle, stretch.pHigh)) {
      stretch.high = t;
      stretch.pHigh = middle;
    } else {
      stretch.low = t;
      stretch.pLow = middle;
    }
    return true;
  }

  #break({ edge, low, high }: Stretch): void {
    this.#bank(edge, low, true, false);
    this.#bank(edge, high, false, false);
  }

  /** Puts a cut vertex at t; `nearStart` tells on which side of the break. */
  #bank(edge: number, t: number, nearStart: boolean, border: boolean): void {
    const known: Break = this.cuts.breaks.get(edge) ?? { nearStart: -1, nearEnd: -1 };
    this.cuts.breaks.set(edge, known);
    // Where the surface ends at the grid's own vertex, that is the cut.
    if ((nearStart ? t : 1 - t) < coincident) return;
    const [u, v] = this.#at(edge, t);
    const [insideU, insideV] = this.#at(edge, nearStart ? t * (1 - inward) : t + (1 - t) * inward);
    known[nearStart ? "nearStart" : "nearEnd"] = this.#grid.nu * this.#grid.nv + this.cuts.vertices.length;
    this.cuts.vertices.push({ u, v, border, insideU, insideV });
  }

  #at(edge: number, t: number): [u: number, v: number] {
    const { nv } = this.#grid;
    const [start, end] = this.#edges.ends(edge);
    const along = (axis: Float64Array, a: number, b: number) => axis[a] + t * (axis[b] - axis[a]);
    return [
      along(this.#u, Math.floor(start / nv), Math.floor(end / nv)),
      along(this.#v, start % nv, end % nv),
    ];
  }

  #evaluate(places: [number, number][]): Point[] {
    const [x, y, z] = this.#positionsAt(
      Float64Array.from(places, (place) => place[0]),
      Float64Array.from(places, (place) => place[1]),
    );
    return places.map((_, k) => [x[k], y[k], z[k]]);
  }

  #vertex(k: number): Point {
    const { positions } = this.#grid;
    return [positions[3 * k], positions[3 * k + 1], positions[3 * k + 2]];
  }

  #difference(stretch: Stretch): number {
    return this.#distance(stretch.pLow, stretch.pHigh);
  }

  /** In lengths of the surface. */
  #distance(p: Point, q: Point): number {
    const [sx, sy, sz] = this.#grid.extent;
    return Math.hypot((p[0] - q[0]) / sx, (p[1] - q[1]) / sy, (p[2] - q[2]) / sz);
  }
}

function isPoint([x, y, z]: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z);
}
