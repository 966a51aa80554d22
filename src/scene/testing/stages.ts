import type { Interval, SampledSurface, Statistics } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";

type Bounds = [number, number];

/** A stage of z = f(u,v) without cuts; normals from the gradient, level where none is given. */
export function graphStage(
  f: (u: number, v: number) => number,
  u: Bounds,
  v: Bounds,
  size = 40,
  gradient: (u: number, v: number) => [number, number] = () => [0, 0],
): SurfaceStage {
  return stageOf(u, v, size, (s, t) => {
    const [fu, fv] = gradient(s, t);
    const length = Math.hypot(fu, fv, 1);
    return { position: [s, t, f(s, t)], normal: [-fu / length, -fv / length, 1 / length] };
  });
}

/** A stage of a surface about the origin whose normal is its direction. */
export function parametricStage(
  r: (u: number, v: number) => [number, number, number],
  u: Bounds,
  v: Bounds,
  size = 40,
): SurfaceStage {
  return stageOf(u, v, size, (s, t) => {
    const position = r(s, t);
    const length = Math.hypot(...position) || 1;
    return { position, normal: position.map((x) => x / length) };
  });
}

type Sample = (u: number, v: number) => { position: number[]; normal: number[] };

function stageOf(u: Bounds, v: Bounds, size: number, sample: Sample): SurfaceStage {
  const count = size * size;
  const positions = new Float32Array(3 * count);
  const normals = new Float32Array(3 * count);
  const coordinates = new Float32Array(2 * count);
  const defined = new Uint8Array(count);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const at = i * size + j;
      const s = u[0] + ((u[1] - u[0]) * i) / (size - 1);
      const t = v[0] + ((v[1] - v[0]) * j) / (size - 1);
      const { position, normal } = sample(s, t);
      const there = position.every(Number.isFinite);
      positions.set(there ? position : [Number.NaN, Number.NaN, Number.NaN], 3 * at);
      normals.set(there ? normal : [0, 0, 0], 3 * at);
      coordinates.set([s, t], 2 * at);
      defined[at] = there ? 1 : 0;
    }
  const values = positions.filter((_, k) => k % 3 === 2).map((z) => (Number.isFinite(z) ? z : 0));
  const statistics = statisticsOf(values, defined);
  const band: SampledSurface = {
    size: [size, size],
    positions,
    normals,
    index: indexOf(size, defined),
    coordinates,
    planes: { height: { values, defined, statistics } },
    holes: defined.filter((flag) => flag === 0).length,
  };
  const domain: Record<string, Interval> = { u, v };
  return {
    bands: [band],
    size: [size, size],
    domain,
    formulas: {},
    parameters: [],
    statistics: { height: statistics },
    bounds: boundsOf(positions),
    final: true,
  };
}

function indexOf(size: number, defined: Uint8Array): Uint32Array {
  const index: number[] = [];
  for (let i = 0; i + 1 < size; i++)
    for (let j = 0; j + 1 < size; j++) {
      const a = i * size + j;
      const b = a + size;
      for (const triangle of [
        [a, b, b + 1],
        [a, b + 1, a + 1],
      ])
        if (triangle.every((vertex) => defined[vertex])) index.push(...triangle);
    }
  return Uint32Array.from(index);
}

function statisticsOf(values: Float32Array, defined: Uint8Array): Statistics {
  const there = values.filter((_, k) => defined[k]).sort();
  const at = (part: number) => (there.length > 0 ? there[Math.round(part * (there.length - 1))] : Number.NaN);
  return {
    count: there.length,
    minimum: at(0),
    maximum: at(1),
    quantiles: Float64Array.from({ length: 101 }, (_, p) => at(p / 100)),
  };
}

function boundsOf(positions: Float32Array): SurfaceStage["bounds"] {
  const bounds: SurfaceStage["bounds"] = { min: [], max: [], low: [], high: [] };
  for (const axis of [0, 1, 2]) {
    const sorted = positions.filter((x, k) => k % 3 === axis && !Number.isNaN(x)).sort();
    const at = (part: number) =>
      sorted.length > 0 ? sorted[Math.round(part * (sorted.length - 1))] : Number.NaN;
    bounds.min.push(at(0));
    bounds.low.push(at(0.01));
    bounds.high.push(at(0.99));
    bounds.max.push(at(1));
  }
  return bounds;
}
