import type { PointData, QuantityId } from "../../core/types";

/** A number that is no larger than what rounding may have left of it, as zero. @param bound undefined or NaN where nothing is known */
export function zeroWithin(value: number, bound: number | undefined): number {
  return bound !== undefined && Math.abs(value) <= bound ? 0 : value;
}

/** A quantity at a point as it is shown. */
export function shownValue(point: PointData, quantity: QuantityId): number | undefined {
  const value = point[quantity];
  return value === undefined ? undefined : zeroWithin(value, point.roundOff?.[quantity]);
}
