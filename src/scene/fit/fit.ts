import type { SampledSurface } from "../../core/types";
import type { VerticalScale } from "../../settings/types";
import type { SurfaceStage } from "../../worker/types";

export type Vector = readonly [x: number, y: number, z: number];

/**
 * How a surface is set into the box of side 2 about the origin that the camera looks at: box = (world − center) · scale, each
 * axis by itself, so that the drawn part of the world is low … high and fills ±half.
 */
export interface Fit {
  center: Vector;
  scale: Vector;
  half: Vector;
  /** World coordinates of the box's corners. */
  low: Vector;
  high: Vector;
  /** Whether parts of the surface lie outside of the box and are cut off at its walls. */
  clipped: boolean;
  /** How many times longer a unit of z is drawn than one of x. */
  verticalFactor: number;
}

/** Height of the box where z is stretched to fit, in units of its half side. */
const fittedHeight = 0.56;
/** Sides of x and y that differ more than this get scales of their own. */
const mostUnequal = 8;
/** A full range so many times that of the middle nine tenths may be a surface that shoots away. */
const suspicious = 3;

/** What is shown of a surface along x, y and z, in world coordinates. */
export type Extent = readonly AxisRange[];

interface AxisRange {
  low: number;
  high: number;
  /** Whether the surface goes on beyond. */
  cut: boolean;
}

export function extentOf(stage: SurfaceStage): Extent {
  return [0, 1, 2].map((axis) => visibleRange(stage, axis));
}

/** The least extent that holds all of these. */
export function unitedExtent(extents: readonly Extent[]): Extent {
  return [0, 1, 2].map((axis) => ({
    low: Math.min(...extents.map((extent) => extent[axis].low)),
    high: Math.max(...extents.map((extent) => extent[axis].high)),
    cut: extents.some((extent) => extent[axis].cut),
  }));
}

export function fitSurface(stage: SurfaceStage, vertical: VerticalScale): Fit {
  return fitExtent(extentOf(stage), vertical);
}

/** @throws never: nothing gives the unit box. */
export function fitExtent(extent: Extent, vertical: VerticalScale): Fit {
  const axes = extent.map((range) => ({ ...range }));
  const span = axes.map(({ low, high }) => high - low);
  const scale = [0, 0, 0];
  const ground = Math.max(span[0], span[1]);
  const single = Math.max(...span) || 1;
  const unequal = Math.min(span[0], span[1]) * mostUnequal < ground;
  for (const axis of [0, 1]) scale[axis] = 2 / ((unequal && span[axis]) || ground || single);
  // A graph over a strip or a single point has no ground to speak of; its scale is that of the rest.
  const level = ground > 0 ? 2 / ground : 2 / single;
  if (vertical === "fitted") {
    scale[2] = span[2] > 0 ? (2 * fittedHeight) / span[2] : level;
  } else if (unequal) {
    scale[2] = 2 / single;
  } else {
    scale.fill(2 / single);
  }
  for (const axis of [0, 1, 2]) {
    // Flat along this axis: a box with room on both sides, so that it still is one.
    if (span[axis] === 0) {
      const room = (axis === 2 ? fittedHeight / 2 : 1) / scale[axis];
      axes[axis].low -= room;
      axes[axis].high += room;
    }
  }
  const vector = (of: (axis: number) => number): Vector => [of(0), of(1), of(2)];
  return {
    center: vector((a) => axes[a].low / 2 + axes[a].high / 2),
    scale: vector((a) => scale[a]),
    half: vector((a) => ((axes[a].high - axes[a].low) / 2) * scale[a]),
    low: vector((a) => axes[a].low),
    high: vector((a) => axes[a].high),
    clipped: axes.some(({ cut }) => cut),
    verticalFactor: scale[2] / Math.max(scale[0], scale[1]),
  };
}

/** The whole range of an axis, without the ends that shoot away. */
function visibleRange({ bounds, bands, size }: SurfaceStage, axis: number): AxisRange {
  const min = bounds.min[axis];
  const max = bounds.max[axis];
  if (!(min <= max) || !Number.isFinite(max - min)) return { low: 0, high: 0, cut: false };
  // Float32 round-off of a level plane is no relief.
  if (max - min <= 1e-6 * Math.max(Math.abs(min), Math.abs(max))) return { low: min, high: min, cut: false };
  const [low, high] = bodyOf(bands, axis);
  const body = high - low;
  if (!(body > 0) || max - min < suspicious * body) return { low: min, high: max, cut: false };
  const cell = 1 / Math.max(size[0], size[1]);
  const cutHigh = max - high > body && shootsAway(bands, bounds, axis, 1, cell, high);
  const cutLow = low - min > body && shootsAway(bands, bounds, axis, -1, cell, -low);
  return {
    low: cutLow ? Math.max(min, low - body / 2) : min,
    high: cutHigh ? Math.min(max, high + body / 2) : max,
    cut: cutHigh || cutLow,
  };
}

/** The middle nine tenths along an axis, of about a thousand vertices of the grid. */
function bodyOf(bands: readonly SampledSurface[], axis: number): [number, number] {
  const total = bands.reduce((sum, { size }) => sum + size[0] * size[1], 0);
  // No divisor of usual grids, so that columns are not met again and again.
  const step = Math.max(1, Math.floor(total / 1021));
  const found: number[] = [];
  for (const { positions, size } of bands)
    for (let k = 0; k < size[0] * size[1]; k += step) {
      const value = positions[3 * k + axis];
      if (Number.isFinite(value)) found.push(value);
    }
  // Numbers of a typed array are sorted by the engine itself, without a call for each pair.
  const sample = Float32Array.from(found).sort();
  const at = (part: number) => sample[Math.round(part * (sample.length - 1))];
  return [at(0.05), at(0.95)];
}

/**
 * Whether a surface has no summit in a direction of an axis: at its outermost vertex it is still so steep that two cells of the
 * grid take it half of the way back to its body, as 1/(u − 5) does at the cut. At the top of a peak, however narrow, and at the
 * outermost point of a closed surface, it is level.
 * @param edge where the body ends in that direction
 */
function shootsAway(
  bands: readonly SampledSurface[],
  bounds: SurfaceStage["bounds"],
  axis: number,
  sign: 1 | -1,
  cell: number,
  edge: number,
): boolean {
  let outermost = Number.NEGATIVE_INFINITY;
  let slope = 0;
  for (const { positions, normals } of bands) {
    for (let k = axis; k < positions.length; k += 3) {
      const outward = sign * positions[k];
      if (outward > outermost) {
        outermost = outward;
        const along = normals[k];
        const start = k - axis;
        const length = Math.hypot(normals[start], normals[start + 1], normals[start + 2]);
        const across = Math.sqrt(Math.max(0, length ** 2 - along ** 2));
        slope = length > 0.5 ? across / Math.max(Math.abs(along), 1e-12) : 0;
      }
    }
  }
  const others = [0, 1, 2].filter((other) => other !== axis);
  const ground = Math.max(...others.map((other) => bounds.high[other] - bounds.low[other]));
  return 2 * slope * ground * cell > (outermost - edge) / 2;
}

/** The (u,v) plane of a view from above, set into a square of side 2 in the same way. */
export interface PlaneFit {
  center: readonly [u: number, v: number];
  scale: readonly [u: number, v: number];
  half: readonly [u: number, v: number];
  low: readonly [u: number, v: number];
  high: readonly [u: number, v: number];
}

/** u and v keep one scale unless the domain is a narrow strip. */
export function fitPlane(stage: SurfaceStage): PlaneFit {
  const [[u0, u1] = [-1, 1], [v0, v1] = [-1, 1]] = Object.values(stage.domain);
  const span = [u1 - u0, v1 - v0];
  const longer = Math.max(span[0], span[1]);
  const unequal = Math.min(span[0], span[1]) * mostUnequal < longer;
  const scale = span.map((length) => 2 / (unequal ? length : longer));
  return {
    center: [(u0 + u1) / 2, (v0 + v1) / 2],
    scale: [scale[0], scale[1]],
    half: [(span[0] / 2) * scale[0], (span[1] / 2) * scale[1]],
    low: [u0, v0],
    high: [u1, v1],
  };
}
