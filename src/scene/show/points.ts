import type { SurfaceSpec } from "../../core/types";
import type { ProbePoint } from "../../settings";
import type { PickedPoint } from "../types";

/** The point of one surface that a point of any means: that of the same coordinates, if both have the same. */
export function pointOn(
  index: number,
  { surface, at }: ProbePoint,
  surfaces: readonly SurfaceSpec[],
): [u: number, v: number] | null {
  const own = surfaces[index]?.variables;
  const other = surfaces[surface]?.variables;
  const shared = own && other && own.length === 2 && own.join() === other.join();
  return shared && at.length === 2 ? [at[0], at[1]] : null;
}

/**
 * Coordinates as they are kept of a point that was chosen with the pointer: a hundred times finer than a pixel, so that the address
 * stays short; those of a critical point are kept whole.
 */
export function chosenAt(
  { u, v, criticalPoint }: PickedPoint,
  domain: Record<string, [number, number]>,
): number[] {
  if (criticalPoint !== undefined) return [u, v];
  const intervals = Object.values(domain);
  return [u, v].map((x, k) => {
    const [low, high] = intervals[k];
    const digits = Math.min(100, Math.max(0, 5 - Math.floor(Math.log10(high - low))));
    const rounded = Number(x.toFixed(digits));
    return Math.min(high, Math.max(low, rounded));
  });
}
