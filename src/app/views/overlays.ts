import type { CriticalPoint } from "../../core/analysis/criticalPoints";
import type { Corner } from "../../core/analysis/nonSmooth";
import type { PointData } from "../../core/types";
import type { CriticalMark, PointGeometry, PointMark, SceneOverlays } from "../../scene";
import { pointOn } from "../../scene/show/points";
import type { ProbePoint, Settings } from "../../settings";

/** What has been found out about one surface, as far as the overlays show it. */
export interface Inspected {
  /** At the pinned point, and at the one under the pointer; null as long as it is not known. */
  pinned: PointData | null;
  hovered: PointData | null;
  /** Of a graph; empty where they are not wanted or not known. */
  criticalPoints: readonly CriticalPoint[];
  /** Extrema of a graph without a gradient, the same. */
  corners: readonly Corner[];
}

export const nothingInspected: Inspected = { pinned: null, hovered: null, criticalPoints: [], corners: [] };

/** The sign of an extremum without a gradient. */
export const cornerSign = {
  minimum: "cornerMinimum",
  maximum: "cornerMaximum",
} as const satisfies Record<Corner["kind"], CriticalMark["kind"]>;

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
    ? [
        ...inspected.criticalPoints.map((point) => criticalMark(point, point.kind, chosen)),
        ...inspected.corners.map((corner) => criticalMark(corner, cornerSign[corner.kind], chosen)),
      ]
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

function pointMark(at: [u: number, v: number], data: PointData | null): PointMark {
  return { at, geometry: data && geometryOf(data) };
}

function geometryOf(data: PointData): PointGeometry | null {
  const { position, normal, tangents, principalDirections } = data;
  if (!tangents || !principalDirections) return null;
  const curvatures = [data.principalCurvature1, data.principalCurvature2] as const;
  return { position, normal, tangents, directions: principalDirections, curvatures };
}

function criticalMark(
  { u, v, value }: CriticalPoint | Corner,
  kind: CriticalMark["kind"],
  chosen: readonly number[] | null,
): CriticalMark {
  const near = (a: number, b: number) => Math.abs(a - b) <= same * Math.max(1, Math.abs(a), Math.abs(b));
  const highlighted = chosen !== null && near(chosen[0], u) && near(chosen[1], v);
  return { at: [u, v], position: [u, v, value], kind, highlighted };
}
