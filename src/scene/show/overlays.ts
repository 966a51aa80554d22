import type { PointData } from "../../core/types";
import type { ProbePoint, Settings } from "../../settings";
import type { Corner, CriticalPoint } from "../../worker/inspect";
import type { CriticalMark, PointGeometry, PointMark, SceneOverlays } from "../overlays/types";
import type { InspectedPoint, SurfaceInspection } from "./inspection";
import { pointOn } from "./points";

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
  { pinned, hovered, critical }: SurfaceInspection,
): SceneOverlays | null {
  const at = (point: ProbePoint | null) => (point ? pointOn(index, point, surfaces) : null);
  const [pinnedAt, hoveredAt] = [at(probe), at(hover)];
  const chosen = hoveredAt ?? pinnedAt;
  const { points = [], nonSmooth } = critical.list ?? {};
  const corners = nonSmooth?.corners ?? [];
  const criticalPoints = overlays.criticalPoints
    ? [
        ...points.map((point) => criticalMark(point, point.kind, chosen)),
        ...corners.map((corner) => criticalMark(corner, cornerSign[corner.kind], chosen)),
      ]
    : [];
  if (!pinnedAt && !hoveredAt && criticalPoints.length === 0) return null;
  const { directions, tangentPlane, paraboloid } = overlays;
  return {
    pinned: pinnedAt && pointMark(pinnedAt, pinned),
    hovered: hoveredAt && pointMark(hoveredAt, hovered),
    criticalPoints,
    directions,
    tangentPlane,
    paraboloid,
  };
}

function pointMark(at: [u: number, v: number], known: InspectedPoint | null): PointMark {
  return { at, geometry: known && geometryOf(known.data) };
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
