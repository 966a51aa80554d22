import type { CutPoints, Plane, QuantityId, SampledSurface } from "../types";
import type { Grid } from "./grid";
import { statisticsOf } from "./statistics";
import { type FloatArray, finiteness } from "./vertices";

type Planes = SampledSurface<FloatArray>["planes"];

/**
 * The planes of a surface from its scalars.
 * @param asked also those that do not apply to this kind of surface, which are undefined everywhere.
 * @param scalars of the grid's quantities, one number for each vertex; overwritten.
 * @param complete whether all of them are finite.
 */
export function planesOf(
  grid: Grid,
  asked: readonly QuantityId[],
  scalars: readonly FloatArray[],
  complete: boolean,
  total: number,
): Planes {
  const planes: Planes = {};
  const roundOff = grid.roundOff();
  grid.quantities.forEach((id, k) => {
    const plane = complete ? completePlane(grid, scalars[k]) : planeOf(grid, scalars[k]);
    planes[id] = { ...plane, statistics: { ...plane.statistics, ...withRoundOff(roundOff[id]) } };
  });
  // Of a quantity that does not apply to this kind of surface.
  for (const id of asked) planes[id] ??= planeOf(grid, grid.float(total).fill(Number.NaN));
  return planes;
}

const withRoundOff = (roundOff: number | undefined) => (roundOff === undefined ? {} : { roundOff });

/** Writes values at some vertices, where the scalar is missing. */
export function mendScalar(plane: FloatArray, vertices: readonly number[], values: Float64Array): void {
  vertices.forEach((vertex, k) => {
    if (finiteness(plane[vertex]) !== 0) plane[vertex] = values[k];
  });
}

/** Longer arrays that begin with the grid's scalars and end with those of the vertices on cuts. */
export function withCuts(
  grid: Grid,
  scalars: readonly FloatArray[],
  cuts: CutPoints,
  values: readonly Float64Array[],
): FloatArray[] {
  return scalars.map((plane, k) => {
    const longer = grid.float(plane.length + cuts.u.length);
    longer.set(plane);
    longer.set(values[6 + k], plane.length);
    return longer;
  });
}

/** Of values that are all finite. */
function completePlane(grid: Grid, values: FloatArray): Plane<FloatArray> {
  const defined = grid.allocate("uint8", values.length).fill(1);
  return { values, defined, statistics: statisticsOf(values, defined, grid.v.length) };
}

/** NaN and infinite values become undefined: 0 in the plane, 0 in its flags. */
function planeOf(grid: Grid, values: FloatArray): Plane<FloatArray> {
  const defined = grid.allocate("uint8", values.length);
  for (let k = 0; k < values.length; k++) {
    defined[k] = finiteness(values[k]) === 0 ? 1 : 0;
    if (!defined[k]) values[k] = 0;
  }
  // Cut vertices are many in few places, and may be enormous: the grid speaks for the surface.
  const n = grid.count;
  return {
    values,
    defined,
    statistics: statisticsOf(values.subarray(0, n), defined.subarray(0, n), grid.v.length),
  };
}
