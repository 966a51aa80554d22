/**
 * Extrema at kinks, cusps and tips, where a function has no gradient that could be zero: |u| + v², √(u² + v²), ∛u² + v².
 */
import type { Dag, Node } from "../calculus/dag";
import type { Operation } from "../calculus/operations";
import type { Interval } from "../types";

/** What makes a formula not smooth, by what a person would call it. */
export const nonSmoothIds = ["absolute", "root", "extremum", "choice", "step"] as const;
export type NonSmoothId = (typeof nonSmoothIds)[number];

/** An extremum without a gradient. */
export interface Corner {
  u: number;
  v: number;
  kind: "minimum" | "maximum";
  value: number;
}

export interface NonSmooth {
  /** What the formula has on the domain, in the order of `nonSmoothIds`. */
  causes: NonSmoothId[];
  /** By u, then v. */
  corners: Corner[];
}

/** A part of the formula that is not smooth where `nodes` vanish (of two nodes: their difference), or, for a step, where it jumps. */
export interface Kink {
  id: NonSmoothId;
  nodes: Node[];
}

const both = (dag: Dag, node: Node): Node[] => [dag.first[node], dag.second[node]];
const own = (dag: Dag, node: Node): Node[] => [dag.first[node]];

const kinksOf: Partial<Record<Operation, { id: NonSmoothId; nodes(dag: Dag, node: Node): Node[] }>> = {
  abs: { id: "absolute", nodes: own },
  sqrt: { id: "root", nodes: own },
  cbrt: { id: "root", nodes: own },
  power: { id: "root", nodes: own },
  hypot: { id: "root", nodes: (_, node) => [node] },
  min: { id: "extremum", nodes: both },
  max: { id: "extremum", nodes: both },
  less: { id: "choice", nodes: both },
  lessEqual: { id: "choice", nodes: both },
  equal: { id: "choice", nodes: both },
  sign: { id: "step", nodes: (_, node) => [node] },
  floor: { id: "step", nodes: (_, node) => [node] },
  ceil: { id: "step", nodes: (_, node) => [node] },
  round: { id: "step", nodes: (_, node) => [node] },
};

/** Where a formula may be not smooth. */
export function findKinks(dag: Dag, value: Node): Kink[] {
  const variables = (1 << dag.variableCount) - 1;
  return dag.reachable([value]).flatMap((node): Kink[] => {
    const kink = kinksOf[dag.operation[node]];
    if (!kink || (dag.dependencies[node] & variables) === 0) return [];
    return [{ id: kink.id, nodes: kink.nodes(dag, node) }];
  });
}

/** Grid points along each variable, borders included. */
const size = 129;
/** More discrete extrema than this are the steps of a slanting ridge. */
const maximumStarts = 200;
const directions = 32;
/** Turns the directions from step to step, so that narrow valleys are met along them; the axes are tried at each. */
const turn = Math.PI * (3 - Math.sqrt(5));
const maximumSteps = 600;
/** So many turns find no way on before steps become shorter. */
const patience = 3;
const shrink = 0.6;
/** Relative to the domain: a search whose steps are this short has arrived; round an extremum f is looked at from this far; two this near are one. */
const arrived = 1e-12;
const around = [1e-3, 1e-5, 1e-7];
const same = 1e-6;

/** Values of nodes at scattered points, borrowed until the next call. */
type ValuesAt = (nodes: readonly Node[], u: Float64Array, v: Float64Array) => Float64Array[];

/**
 * Which kinks lie on the domain, and the extrema at them.
 * @param known critical points with a gradient, which are none of these.
 */
export function findCorners(
  [U, V]: [Interval, Interval],
  value: Node,
  kinks: readonly Kink[],
  known: readonly { u: number; v: number }[],
  valuesAt: ValuesAt,
): NonSmooth | undefined {
  const u = Float64Array.from({ length: size * size }, (_, k) => along(U, Math.floor(k / size)));
  const v = Float64Array.from({ length: size * size }, (_, k) => along(V, k % size));
  const present = kinks.filter(({ id, nodes }) => {
    const [a, b] = valuesAt(nodes, u, v);
    const gap = b === undefined ? a : a.map((x, k) => x - b[k]);
    return id === "step" ? varies(gap) : mayVanish(gap);
  });
  if (present.length === 0) return undefined;
  const causes = nonSmoothIds.filter((id) => present.some((kink) => kink.id === id));
  const f = valuesAt([value], u, v)[0].slice();
  const [lu, lv] = [U[1] - U[0], V[1] - V[0]];
  const isKnown = (at: { u: number; v: number }) =>
    known.some(
      (other) => Math.abs(other.u - at.u) <= (2 * lu) / size && Math.abs(other.v - at.v) <= (2 * lv) / size,
    );
  const starts = ([1, -1] as const)
    .flatMap((sign) => discreteExtrema(f, sign).map((k) => ({ sign, u: u[k], v: v[k] })))
    .filter((start) => !isKnown(start));
  if (starts.length > maximumStarts) return { causes, corners: [] };
  const at = (places: Float64Array[]) => valuesAt([value], places[0], places[1])[0];
  const corners = starts.flatMap(({ sign, ...start }): Corner[] => {
    const found = descend(start, sign, [U, V], at);
    if (!found || isKnown(found)) return [];
    return [{ ...found, kind: sign > 0 ? "minimum" : "maximum" }];
  });
  const sorted = corners.sort((a, b) => a.u - b.u || a.v - b.v);
  const isNear = (a: Corner, b: Corner) =>
    Math.abs(a.u - b.u) <= same * lu && Math.abs(a.v - b.v) <= same * lv;
  return { causes, corners: sorted.filter((a, k) => !sorted.slice(0, k).some((b) => isNear(a, b))) };
}

const along = ([min, max]: Interval, k: number) => min + ((max - min) * k) / (size - 1);

/** Whether between some neighbours on the grid a function is no further from zero than it changes there. */
function mayVanish(g: Float64Array): boolean {
  for (let k = 0; k < g.length; k++) {
    if (g[k] === 0) return true;
    const next = [k % size < size - 1 ? k + 1 : k, k + size < g.length ? k + size : k];
    for (const n of next) if (Math.min(Math.abs(g[k]), Math.abs(g[n])) <= Math.abs(g[n] - g[k])) return true;
  }
  return false;
}

function varies(g: Float64Array): boolean {
  const defined = g.filter((x) => !Number.isNaN(x));
  return defined.some((x) => x !== defined[0]);
}

/** Inner grid points at which sign·f is less than at all eight neighbours. */
function discreteExtrema(f: Float64Array, sign: 1 | -1): number[] {
  const neighbours = [1, -1, size, -size, size + 1, size - 1, 1 - size, -size - 1];
  const found: number[] = [];
  for (let i = 1; i < size - 1; i++)
    for (let j = 1; j < size - 1; j++) {
      const k = i * size + j;
      if (neighbours.every((step) => sign * f[k] < sign * f[k + step])) found.push(k);
    }
  return found;
}

/** Goes to where sign·f is least, by ever shorter steps in turning directions; undefined where it is no strict extremum after all. */
function descend(
  start: { u: number; v: number },
  sign: 1 | -1,
  [U, V]: [Interval, Interval],
  at: (places: Float64Array[]) => Float64Array,
): Omit<Corner, "kind"> | undefined {
  const [lu, lv] = [U[1] - U[0], V[1] - V[0]];
  const ring = (u: number, v: number, radius: number, phase: number) => {
    const turned = Array.from({ length: directions }, (_, k) => phase + (2 * Math.PI * k) / directions);
    const angles = [0, Math.PI / 2, Math.PI, -Math.PI / 2, ...turned];
    return [
      Float64Array.from(angles, (angle) => u + radius * lu * Math.cos(angle)),
      Float64Array.from(angles, (angle) => v + radius * lv * Math.sin(angle)),
    ];
  };
  let { u, v } = start;
  let best = at([Float64Array.of(u), Float64Array.of(v)])[0];
  let radius = 1 / size;
  let failed = 0;
  for (let step = 0; step < maximumSteps && radius > arrived; step++) {
    const places = ring(u, v, radius, step * turn);
    const values = at(places);
    let least = -1;
    for (let k = 0; k < values.length; k++)
      if (sign * values[k] < sign * (least < 0 ? best : values[least])) least = k;
    if (least >= 0) {
      [u, v, best] = [places[0][least], places[1][least], values[least]];
      failed = 0;
    } else if (++failed % patience === 0) radius *= shrink;
  }
  // Rounder numbers that are no worse are what was meant: along a flat direction f tells half of the digits.
  for (const digits of [8, 7, 6, 5, 4]) {
    const [nearU, nearV] = [rounded(u, lu, digits), rounded(v, lv, digits)];
    const values = at([Float64Array.of(nearU, u, nearU), Float64Array.of(v, nearV, nearV)]).slice();
    if (sign * values[2] <= sign * best) [u, v, best] = [nearU, nearV, values[2]];
    else if (sign * values[0] <= sign * best) [u, best] = [nearU, values[0]];
    else if (sign * values[1] <= sign * best) [v, best] = [nearV, values[1]];
  }
  const isInside = u > U[0] && u < U[1] && v > V[0] && v < V[1];
  const isStrict = around.every((distance) =>
    at(ring(u, v, distance, 0.1)).every((other) => sign * other > sign * best),
  );
  return isInside && isStrict ? { u, v, value: best } : undefined;
}

/** To so many digits of the domain's length. */
function rounded(x: number, length: number, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(length)) - digits);
  return Number((Math.round(x / unit) * unit).toPrecision(12)) || 0;
}
