import type { PointKind } from "../ids";

/** Curvatures closer to zero, or to each other, than this share of the larger one count as zero, or equal. */
const tolerance = 1e-9;

/**
 * elliptic: K > 0; hyperbolic: K < 0; parabolic: one curvature is 0; planar: both are; umbilic: both are equal, not 0.
 * @param length a length of the surface: curvatures below `tolerance` of its reciprocal are zero.
 * @returns undefined where the curvatures are.
 */
export function pointKind(k1: number, k2: number, length = 1): PointKind | undefined {
  const [a, b] = [Math.abs(k1), Math.abs(k2)];
  const larger = Math.max(a, b);
  if (!Number.isFinite(larger)) return undefined;
  if (larger * length <= tolerance) return "planar";
  if (Math.min(a, b) <= tolerance * larger) return "parabolic";
  if (Math.abs(k1 - k2) <= tolerance * larger) return "umbilic";
  return k1 * k2 > 0 ? "elliptic" : "hyperbolic";
}
