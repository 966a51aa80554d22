import type { QuantityId } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";

/** Whether a part of the surface has no value of the quantity, so that the legend must explain its colour. */
export function hasUndefined(stage: SurfaceStage, quantity: QuantityId): boolean {
  return stage.bands.some(({ planes, size: [nu, nv], holes }) => {
    const plane = planes[quantity];
    return (plane?.statistics.count ?? 0) < nu * nv - holes;
  });
}
