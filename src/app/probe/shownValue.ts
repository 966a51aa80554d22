import type { PointData, QuantityId } from "../../core/types";

/** A few last digits of a double. */
export const lastDigits = 32 * Number.EPSILON;

/** A quantity at a point as it is shown: tr H is zero where its terms cancel up to round-off. */
export function shownValue(point: PointData, quantity: QuantityId): number | undefined {
  const value = point[quantity];
  if (value === undefined || quantity !== "hessianTrace") return value;
  return Math.abs(value) <= lastDigits * hessianSize(point) ? 0 : value;
}

/** The greatest of the Hessian's entries. */
export function hessianSize({ hessian }: PointData): number {
  return hessian ? hessian.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0) : 0;
}
