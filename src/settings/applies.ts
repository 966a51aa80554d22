import { quantities } from "../core/quantities";
import type { QuantityId, SurfaceKindId, SurfaceSpec } from "../core/types";

/** Whether a quantity is defined on this kind of surface: a Hessian belongs to a function. */
export function appliesTo(quantity: QuantityId, spec: SurfaceSpec): boolean {
  const kinds: readonly SurfaceKindId[] = quantities[quantity].appliesTo;
  return kinds.includes(spec.kind);
}
