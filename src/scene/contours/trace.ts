import { spread } from "../../color";
import type { QuantityId } from "../../core/ids";
import type { SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import type { Isolines } from "../types";

/** A line of equal value on the drawn surface, from the first point to the last. */
export interface ContourLine {
  /** Index into the levels. */
  level: number;
  /** Of m points. */
  points: readonly ContourPoint[];
  /** Whether the last point joins the first. */
  closed: boolean;
}

export interface ContourPoint {
  u: number;
  v: number;
  /** World coordinates. */
  position: readonly [x: number, y: number, z: number];
  /** Not a unit; 0 where undefined. */
  normal: readonly [x: number, y: number, z: number];
  /** Of the quantity that was asked for beside the lines' own; NaN where undefined. */
  beside?: number;
}

/**
 * The lines that the shader draws, as chains of points: where s of the level lies between s of two vertices on an edge of a
 * triangle. They end where the quantity is undefined and at borders and cuts; bands of one stage are joined.
 * @param beside a quantity whose value each point is to have, too
 */
export function traceContours(
  stage: SurfaceStage,
  { quantity, levels, threshold }: Isolines,
  beside?: QuantityId,
): ContourLine[] {
  const heights = levels.map(({ value }) => spread(value, threshold));
  const nets = heights.map((height) => new Net(height));
  let firstRow = 0;
  // Vertices on cuts belong to one band alone; their numbers follow those of the grid.
  let nextCut = stage.size[0] * stage.size[1];
  for (const band of stage.bands) {
    const [nu, nv] = band.size;
    const [start, cuts] = [firstRow * nv, nextCut - nu * nv];
    const number = (vertex: number) => vertex + (vertex < nu * nv ? start : cuts);
    traceBand(band, { quantity, threshold, beside }, nets, number);
    firstRow += nu - 1;
    nextCut += band.positions.length / 3 - nu * nv;
  }
  return nets.flatMap((net, level) => net.chains().map((chain) => ({ level, ...chain })));
}

type Plane = NonNullable<SampledSurface["planes"][QuantityId]>;

function traceBand(
  band: SampledSurface,
  { quantity, threshold, beside }: Pick<Isolines, "quantity" | "threshold"> & { beside?: QuantityId },
  nets: readonly Net[],
  number: (vertex: number) => number,
): void {
  const plane = band.planes[quantity];
  if (!plane || nets.length === 0) return;
  const { index } = band;
  const { values, defined } = plane;
  const s = new Float64Array(values.length);
  // How many levels each vertex is at or above: a triangle whose corners agree, as nearly all do, is crossed by none.
  const above = new Uint8Array(values.length);
  for (let k = 0; k < s.length; k++) {
    s[k] = spread(values[k], threshold);
    above[k] = defined[k] ? levelsBelow(nets, s[k]) : undefinedValue;
  }
  const other = beside && band.planes[beside];
  const nodeOn = (net: Net, i: number, j: number) => {
    const [a, b] = [number(i), number(j)];
    return (
      net.find(a, b) ?? net.add(a, b, pointBetween(band, i, j, (net.height - s[i]) / (s[j] - s[i]), other))
    );
  };
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [index[t], index[t + 1], index[t + 2]];
    const [atA, atB, atC] = [above[a], above[b], above[c]];
    if (atA === atB && atB === atC) continue;
    const greatest = Math.max(atA, atB, atC);
    if (greatest === undefinedValue) continue;
    for (let k = Math.min(atA, atB, atC); k < greatest; k++) {
      // One corner lies on one side of the level, two on the other: two edges are crossed.
      const alone = atA > k === atB > k ? c : atA > k === atC > k ? b : a;
      const others = alone === a ? [b, c] : alone === b ? [c, a] : [a, b];
      nets[k].join(nodeOn(nets[k], alone, others[0]), nodeOn(nets[k], alone, others[1]));
    }
  }
}

/** In place of a number of levels, which are fewer. */
const undefinedValue = 255;

/** How many levels a value is at or above. */
function levelsBelow(nets: readonly Net[], value: number): number {
  let [below, above] = [0, nets.length];
  while (below < above) {
    const middle = (below + above) >> 1;
    if (nets[middle].height <= value) below = middle + 1;
    else above = middle;
  }
  return below;
}

function pointBetween(
  { positions, normals, coordinates }: SampledSurface,
  a: number,
  b: number,
  part: number,
  beside?: Plane,
): ContourPoint {
  const mix = (values: Float32Array, size: number, k: number) =>
    values[size * a + k] + part * (values[size * b + k] - values[size * a + k]);
  const three = (values: Float32Array) => [mix(values, 3, 0), mix(values, 3, 1), mix(values, 3, 2)] as const;
  return {
    u: mix(coordinates, 2, 0),
    v: mix(coordinates, 2, 1),
    position: three(positions),
    normal: three(normals),
    ...(beside ? { beside: valueBetween(beside, a, b, part) } : {}),
  };
}

/** As the shader interpolates: from what is defined alone. */
function valueBetween({ values, defined }: Plane, a: number, b: number, part: number): number {
  if (!defined[a] || !defined[b]) return defined[a] ? values[a] : defined[b] ? values[b] : Number.NaN;
  return values[a] + part * (values[b] - values[a]);
}

/** The places where one level crosses edges, and which of them are neighbours. An edge has at most two triangles, a place two neighbours. */
class Net {
  readonly height: number;
  readonly #nodes = new Map<number, number>();
  readonly #points: ContourPoint[] = [];
  readonly #neighbours: number[][] = [];

  constructor(height: number) {
    this.height = height;
  }

  /** The place on the edge of two vertices, if it is there. */
  find(a: number, b: number): number | undefined {
    return this.#nodes.get(keyOf(a, b));
  }

  add(a: number, b: number, point: ContourPoint): number {
    this.#neighbours.push([]);
    this.#nodes.set(keyOf(a, b), this.#points.length);
    return this.#points.push(point) - 1;
  }

  join(a: number, b: number): void {
    this.#neighbours[a].push(b);
    this.#neighbours[b].push(a);
  }

  /** Every place once: lines with ends first, rings then. */
  chains(): { points: ContourPoint[]; closed: boolean }[] {
    const seen = new Uint8Array(this.#points.length);
    const chains: { points: ContourPoint[]; closed: boolean }[] = [];
    const walk = (start: number, closed: boolean) => {
      const points: ContourPoint[] = [];
      for (let node: number | undefined = start; node !== undefined; ) {
        seen[node] = 1;
        points.push(this.#points[node]);
        node = this.#neighbours[node].find((other) => !seen[other]);
      }
      if (points.length > 1) chains.push({ points, closed });
    };
    this.#neighbours.forEach((neighbours, node) => {
      if (!seen[node] && neighbours.length === 1) walk(node, false);
    });
    this.#neighbours.forEach((_, node) => {
      if (!seen[node]) walk(node, true);
    });
    return chains;
  }
}

/** Numbers of vertices are far below 2²⁶, so that the two make a whole number that a double holds. */
const keyOf = (a: number, b: number): number => Math.min(a, b) * 2 ** 26 + Math.max(a, b);
