import type { Fit } from "../fit/fit";
import type { PointGeometry } from "./types";

/*
 * Where directions, tangent plane and paraboloid lie, in the true surface's world; the view's scale transform is applied to what
 * comes out here. With the point p, the principal directions e₁, e₂, the normal n and the curvatures κ₁, κ₂ about n:
 *
 *     tangent plane   p + s·e₁ + t·e₂
 *     paraboloid      p + s·e₁ + t·e₂ + ½(κ₁s² + κ₂t²)·n      (do Carmo, Differential Geometry of Curves and Surfaces, §3-3)
 *
 * Its sections along e₁ and e₂ curve like the surface's own.
 */

/** Longest arm, as drawn, in halves of the box's side. */
const longestArm = 0.28;
/** Greatest height of the paraboloid above the tangent plane, as drawn, in the same. */
const greatestHeight = 0.2;

/** How far something reaches along e₁ and along e₂ from the point, in world units. */
export type Reach = readonly [first: number, second: number];

/** World units that a unit vector must be multiplied by to be drawn so long. */
function drawnLength({ scale }: Fit, unit: ArrayLike<number>, length: number): number {
  return length / Math.hypot(unit[0] * scale[0], unit[1] * scale[1], unit[2] * scale[2]);
}

/** The reach of the tangent plane: always as long as an arm can be. */
export function planeReach({ directions }: PointGeometry, fit: Fit): Reach {
  return [drawnLength(fit, directions[0], longestArm), drawnLength(fit, directions[1], longestArm)];
}

/** An arm along a principal direction is as long as the radius of curvature 1/|κ|, and at most as the tangent plane reaches. */
export function armReach(point: PointGeometry, fit: Fit): Reach {
  const [first, second] = planeReach(point, fit);
  const [k1, k2] = point.curvatures;
  return [Math.min(first, 1 / Math.abs(k1)), Math.min(second, 1 / Math.abs(k2))];
}

/** The paraboloid ends where the tangent plane does, or where it has risen by its greatest height: ½|κ|s² ≤ h. */
export function paraboloidReach(point: PointGeometry, fit: Fit): Reach {
  const [first, second] = planeReach(point, fit);
  const height = drawnLength(fit, point.normal, greatestHeight);
  const [k1, k2] = point.curvatures;
  const end = (k: number) => Math.sqrt((2 * height) / Math.abs(k));
  return [Math.min(first, end(k1)), Math.min(second, end(k2))];
}

type Place = [x: number, y: number, z: number];

/** p + s·e₁ + t·e₂ */
export function onTangentPlane(
  { position, directions: [e1, e2] }: PointGeometry,
  s: number,
  t: number,
): Place {
  const at = (k: number) => position[k] + s * e1[k] + t * e2[k];
  return [at(0), at(1), at(2)];
}

/** p + s·e₁ + t·e₂ + ½(κ₁s² + κ₂t²)·n */
export function onParaboloid(point: PointGeometry, s: number, t: number): Place {
  const [k1, k2] = point.curvatures;
  const height = (k1 * s * s + k2 * t * t) / 2;
  const [x, y, z] = onTangentPlane(point, s, t);
  const { normal: n } = point;
  return [x + height * n[0], y + height * n[1], z + height * n[2]];
}

/**
 * A tangent vector's way in the (u,v) plane: the (a, b) with a·r_u + b·r_v = w, from (E F; F G)(a, b) = (r_u·w, r_v·w).
 * Not finite where r_u and r_v are parallel.
 */
export function inCoordinates({ tangents: [ru, rv] }: PointGeometry, w: ArrayLike<number>): [number, number] {
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const [E, F, G] = [dot(ru, ru), dot(ru, rv), dot(rv, rv)];
  const [p, q] = [dot(ru, w), dot(rv, w)];
  const D = E * G - F * F;
  return [(G * p - F * q) / D, (E * q - F * p) / D];
}

/** Whether a point has all that directions and patches need: at a singular point there may be none. */
export function isRegular({ position, normal, directions, curvatures }: PointGeometry): boolean {
  return [position, normal, ...directions, curvatures].every((numbers) =>
    Array.from(numbers).every(Number.isFinite),
  );
}
