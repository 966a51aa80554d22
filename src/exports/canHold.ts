import type { SurfaceSpec } from "../core/types";
import type { Exporter } from "./types";

/** Whether a surface can be written to a file of a kind. */
export function canHold(
  { coordinates }: Pick<Exporter, "coordinates">,
  { variables }: Pick<SurfaceSpec, "variables">,
): boolean {
  return coordinates === "any" || variables.length === 2;
}
