import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import type { SampledSurface } from "../../core/types";

/** One number for each grid point, in the grid's order: point i·nv + j with i along u. NaN where undefined. */
export interface Column {
  /** "u", "x", or a quantity's short symbol, "trH". */
  name: string;
  at(point: number): number;
}

/**
 * A surface's grid as columns: the two variables, x, y, z, then each quantity that it carries. Vertices on cuts are no grid points and
 * are left out.
 * @param surface sampled as a whole, not in bands.
 * @param variables the names of the two coordinates.
 */
export function gridColumns(
  { coordinates, positions, planes }: SampledSurface<Float32Array | Float64Array>,
  variables: readonly string[],
): Column[] {
  const columns: Column[] = variables.slice(0, 2).map((name, k) => ({
    name,
    at: (point) => coordinates[2 * point + k],
  }));
  for (const [k, name] of ["x", "y", "z"].entries()) {
    // A graph over x and y has these columns already.
    if (!variables.includes(name)) columns.push({ name, at: (point) => positions[3 * point + k] });
  }
  for (const id of quantityIds) {
    const plane = planes[id];
    const name = quantities[id].short;
    // The height is the column z that there is already.
    if (plane && !columns.some((column) => column.name === name))
      columns.push({ name, at: (point) => (plane.defined[point] ? plane.values[point] : Number.NaN) });
  }
  return columns;
}
