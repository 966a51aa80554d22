/** What the page says is to be drawn upon a surface. Numbers are float64, in the true surface's world and coordinates. */

/** Of a point, as far as the overlays need it: part of the core's PointData. */
export interface PointGeometry {
  /** (x, y, z). */
  position: ArrayLike<number>;
  /** Unit. */
  normal: ArrayLike<number>;
  /** r_u and r_v: they say where a direction goes in the (u,v) plane. */
  tangents: readonly [ru: ArrayLike<number>, rv: ArrayLike<number>];
  /** Unit vectors of the greater and of the lesser principal curvature, and these curvatures, about the normal. */
  directions: readonly [first: ArrayLike<number>, second: ArrayLike<number>];
  curvatures: readonly [k1: number, k2: number];
}

/** A point of the surface that is told about. */
export interface PointMark {
  at: readonly [u: number, v: number];
  /** Null while it is not known: the mark then stands where the drawn surface has the point, without directions and patches. */
  geometry: PointGeometry | null;
}

export type CriticalKind = "minimum" | "maximum" | "saddle" | "degenerate";

export interface CriticalMark {
  at: readonly [u: number, v: number];
  position: readonly [x: number, y: number, z: number];
  /** Of an extremum without a gradient: a corner. */
  kind: CriticalKind | "cornerMinimum" | "cornerMaximum";
  /** Drawn larger. */
  highlighted: boolean;
}

/** Upon one surface; every view that shows it may be given the same. A new object is taken for a change. */
export interface SceneOverlays {
  /** A ring. */
  pinned: PointMark | null;
  /** A dot. Directions and patches are those of the hovered point, else of the pinned one. */
  hovered: PointMark | null;
  criticalPoints: readonly CriticalMark[];
  /** The principal directions, see `overlays/directions.ts`. */
  directions: boolean;
  /** A translucent patch; views from above have none. */
  tangentPlane: boolean;
  /** The osculating paraboloid, a translucent patch; views from above have none. */
  paraboloid: boolean;
}

/** The point whose directions and patches are shown. */
export function shownPoint({ pinned, hovered }: SceneOverlays): PointMark | null {
  return hovered ?? pinned;
}

/** Whether patches are to be drawn, which lie among the surfaces and not above them. */
export function hasPatches(overlays: SceneOverlays | null | undefined): boolean {
  return Boolean(
    overlays && (overlays.tangentPlane || overlays.paraboloid) && shownPoint(overlays)?.geometry,
  );
}

/** Whether there is nothing to draw. */
export function isEmpty(overlays: SceneOverlays | null | undefined): boolean {
  return !overlays || !(overlays.pinned || overlays.hovered || overlays.criticalPoints.length > 0);
}
