import type { CriticalPoint } from "../../core/analysis/criticalPoints";
import type { PointData, SurfaceSpec } from "../../core/types";
import type { CriticalMark, PickedPoint, PointGeometry, PointMark, SceneOverlays } from "../../scene";
import type { ProbePoint, Settings } from "../../settings";

/** What has been found out about one surface, as far as the overlays show it. */
export interface Inspected {
  /** At the pinned point, and at the one under the pointer; null as long as it is not known. */
  pinned: PointData | null;
  hovered: PointData | null;
  /** Of a graph; empty where they are not wanted or not known. */
  criticalPoints: readonly CriticalPoint[];
}

export const nothingInspected: Inspected = { pinned: null, hovered: null, criticalPoints: [] };

/** Two points of a domain that differ by no more than this part of their size are one. */
const same = 1e-9;

/** What is drawn upon a surface; null for nothing. */
export function overlaysOf(
  index: number,
  { surfaces, probe, overlays }: Pick<Settings, "surfaces" | "probe" | "overlays">,
  hover: ProbePoint | null,
  inspected: Inspected,
): SceneOverlays | null {
  const at = (point: ProbePoint | null) => (point ? pointOn(index, point, surfaces) : null);
  const [pinnedAt, hoveredAt] = [at(probe), at(hover)];
  const chosen = hoveredAt ?? pinnedAt;
  const criticalPoints = overlays.criticalPoints
    ? inspected.criticalPoints.map((point) => criticalMark(point, chosen))
    : [];
  if (!pinnedAt && !hoveredAt && criticalPoints.length === 0) return null;
  const { directions, tangentPlane, paraboloid } = overlays;
  return {
    pinned: pinnedAt && pointMark(pinnedAt, inspected.pinned),
    hovered: hoveredAt && pointMark(hoveredAt, inspected.hovered),
    criticalPoints,
    directions,
    tangentPlane,
    paraboloid,
  };
}

/** The point of one surface that a point of any means: that of the same coordinates, if both have the same. */
export function pointOn(
  index: number,
  { surface, at }: ProbePoint,
  surfaces: readonly SurfaceSpec[],
): [u: number, v: number] | null {
  const own = surfaces[index]?.variables;
  const other = surfaces[surface]?.variables;
  const shared = own && other && own.length === 2 && own.join() === other.join();
  return shared && at.length === 2 ? [at[0], at[1]] : null;
}

function pointMark(at: [u: number, v: number], data: PointData | null): PointMark {
  return { at, geometry: data && geometryOf(data) };
}

function geometryOf(data: PointData): PointGeometry | null {
  const { position, normal, tangents, principalDirections } = data;
  if (!tangents || !principalDirections) return null;
  const curvatures = [data.principalCurvature1, data.principalCurvature2] as const;
  return { position, normal, tangents, directions: principalDirections, curvatures };
}

function criticalMark({ u, v, value, kind }: CriticalPoint, chosen: readonly number[] | null): CriticalMark {
  const near = (a: number, b: number) => Math.abs(a - b) <= same * Math.max(1, Math.abs(a), Math.abs(b));
  const highlighted = chosen !== null && near(chosen[0], u) && near(chosen[1], v);
  return { at: [u, v], position: [u, v, value], kind, highlighted };
}

/**
 * Coordinates as they are kept of a point that was chosen with the pointer: a hundred times finer than a pixel, so that the address
 * stays short; those of a critical point are kept whole.
 */
export function chosenAt(
  { u, v, criticalPoint }: PickedPoint,
  domain: Record<string, [number, number]>,
): number[] {
  if (criticalPoint !== undefined) return [u, v];
  const intervals = Object.values(domain);
  return [u, v].map((x, k) => {
    const [low, high] = intervals[k];
    const digits = Math.min(100, Math.max(0, 5 - Math.floor(Math.log10(high - low))));
    const rounded = Number(x.toFixed(digits));
    return Math.min(high, Math.max(low, rounded));
  });
}
