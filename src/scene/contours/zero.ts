import type { QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import { crossingsOf } from "../surface/crossings";
import { kindOf, valleyPower } from "../surface/valleys";
import { type ContourLine, traceContours } from "./trace";

/**
 * The line on which a quantity is zero, as the shader draws it: the value is linear between vertices or, where it has a power of W below
 * (see surface/valleys.ts), its factor is, which has the same zeros and turns less. Only where the sign changes: a level of zero would
 * go about every vertex at which a negative value touches zero, too.
 */
export function traceZero(stage: SurfaceStage, quantity: QuantityId): ContourLine[] {
  const power = valleyPower(quantity, kindOf(stage));
  const crossings = crossingsOf(stage, quantity);
  const bands = stage.bands.map((band, k) => {
    const index = band.index.filter((_, at) => {
      const first = at - (at % 3);
      return [0, 1, 2].every((corner) => crossings[k][band.index[first + corner]] > 0);
    });
    return { ...(power > 0 ? withFactor(band, quantity, power) : band), index };
  });
  return traceContours({ ...stage, bands }, { quantity, levels: [{ value: 0, label: "0" }], threshold: 0 });
}

/** The normal is (−∇f, 1)/W. */
function withFactor(band: SampledSurface, quantity: QuantityId, power: number): SampledSurface {
  const plane = band.planes[quantity];
  if (!plane) return band;
  const values = plane.values.map((value, k) => value / Math.max(band.normals[3 * k + 2], 1e-7) ** power);
  return { ...band, planes: { [quantity]: { ...plane, values } } };
}
