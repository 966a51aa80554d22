import type { SurfaceStage } from "../../worker/types";

/**
 * How large a quantity may be by round-off alone on a surface, for `colorScale`: curvature is a difference of products of second
 * derivatives, each exact to 1e-16, and goes with the inverse square of the surface's size.
 */
export function roundOffOf({ bounds }: SurfaceStage): number {
  const size = Math.max(...[0, 1, 2].map((axis) => bounds.high[axis] - bounds.low[axis]));
  return size > 0 ? 1e-13 / Math.max(1, size ** 2) : 0;
}
