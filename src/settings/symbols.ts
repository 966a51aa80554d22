import { type QuantityId, quantityIds } from "../core/ids";
import { quantities } from "../core/quantities";

/** The quantity that a short symbol ("S", "trH") or an id names. */
export function quantityNamed(name: string): QuantityId | undefined {
  return quantityIds.find((id) => id === name || quantities[id].short === name);
}
