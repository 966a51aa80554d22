import type { Surface } from "../../core";
import type { QuantityId, SampledSurface } from "../../core/types";
import { type Column, gridColumns } from "./columns";

/** Consecutive rows of a table, in its order. */
export interface TablePart {
  columns: Column[];
  /** How many grid points there are in this part. */
  count: number;
}

/** Points that are computed and written at a time: a grid of any size takes little memory. */
const pointsAtOnce = 1 << 16;

/** A whole grid as one part. */
export function partOf(
  surface: SampledSurface<Float32Array | Float64Array>,
  variables: readonly string[],
): TablePart {
  return { columns: gridColumns(surface, variables), count: surface.size[0] * surface.size[1] };
}

/**
 * A surface's grid in float64, band by band along its first variable.
 * @throws RangeError for a size below 2 × 2, or a surface without two coordinates.
 */
export function* sampledParts(
  surface: Surface,
  size: readonly [nu: number, nv: number],
  quantities: readonly QuantityId[],
): Generator<TablePart> {
  const [nu, nv] = size;
  const bands = Math.max(1, Math.min(Math.ceil((nu * nv) / pointsAtOnce), Math.floor(nu / 2)));
  const start = (band: number) => Math.floor((band * nu) / bands);
  for (let band = 0; band < bands; band++) {
    const rows: [number, number] = [start(band), start(band + 1) - 1];
    const sampled = surface.sample({ size: [nu, nv], rows, quantities, precision: "float64" });
    yield partOf(sampled, surface.variables);
  }
}
