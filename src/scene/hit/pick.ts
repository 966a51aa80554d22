import type { SurfaceStage } from "../../worker/types";
import type { Fit, PlaneFit, Vector } from "../fit/fit";
import { locate } from "./locate";
import { firstHit, isBlocked, type TriangleHit, type WorldRay } from "./ray";
import { refine } from "./refine";
import { treesOf } from "./trees";

/** Where a ray meets a surface: its coordinates and its place in the world. */
export interface Hit {
  u: number;
  v: number;
  position: [x: number, y: number, z: number];
}

export interface Ray {
  origin: Vector;
  direction: Vector;
}

/**
 * The first point of a surface on a ray given in the box's space: of the smooth surface, not of its triangles, where the
 * vertices tell it.
 * @param clipped whether only what lies in the box counts
 */
export function pickSurface(stage: SurfaceStage, fit: Fit, ray: Ray, clipped: boolean): Hit | null {
  const world = worldRay(fit, ray);
  const hit = firstHit(treesOf(stage), world, clipped ? fit : null);
  if (!hit) return null;
  const flat = { ...coordinatesOf(hit), t: hit.t };
  const { u, v, t } = refine(hit.band, world, flat) ?? flat;
  const along = (axis: number) => world.origin[axis] + t * world.direction[axis];
  return { ...withinDomain(stage, u, v), position: [along(0), along(1), along(2)] };
}

/**
 * Whether a surface lies between a point and the eye, all in the box's space.
 * @param towards to the eye: all the way in perspective, else only the direction
 * @param end 1 where `towards` ends at the eye, +∞ where it has no end
 */
export function isHidden(
  stage: SurfaceStage,
  fit: Fit,
  { origin, direction }: Ray,
  end: number,
  clipped: boolean,
): boolean {
  return isBlocked(treesOf(stage), { ...worldRay(fit, { origin, direction }), end }, clipped ? fit : null);
}

/** The point of a surface that a view from above shows at a place of the square of side 2; null at a hole and outside. */
export function pickPlane(stage: SurfaceStage, fit: PlaneFit, [x, y]: Vector): Hit | null {
  const u = x / fit.scale[0] + fit.center[0];
  const v = y / fit.scale[1] + fit.center[1];
  const inside = u >= fit.low[0] && u <= fit.high[0] && v >= fit.low[1] && v <= fit.high[1];
  const found = inside && locate(stage, u, v);
  return found ? { u, v, position: found.position } : null;
}

function worldRay({ scale, center }: Fit, { origin, direction }: Ray): WorldRay {
  return {
    origin: origin.map((x, axis) => x / scale[axis] + center[axis]),
    direction: direction.map((x, axis) => x / scale[axis]),
  };
}

function coordinatesOf({ band, triangle, b1, b2 }: TriangleHit): { u: number; v: number } {
  const { coordinates: c, index } = band;
  const [i, j, k] = [0, 1, 2].map((corner) => 2 * index[triangle + corner]);
  const at = (axis: number) => (1 - b1 - b2) * c[i + axis] + b1 * c[j + axis] + b2 * c[k + axis];
  return { u: at(0), v: at(1) };
}

/** At the domain's border a rounding could lie outside, where the surface may have no point. */
function withinDomain({ domain }: SurfaceStage, u: number, v: number): { u: number; v: number } {
  const [[u0, u1], [v0, v1]] = Object.values(domain);
  return { u: Math.min(u1, Math.max(u0, u)), v: Math.min(v1, Math.max(v0, v)) };
}
