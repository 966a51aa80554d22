import type { CriticalKind, CriticalPoint } from "../../worker/inspect";
import { zeroWithin } from "../probe/shownValue";

/** In the order in which kinds are counted and sorted. */
export const kindOrder: readonly CriticalKind[] = ["minimum", "maximum", "saddle", "degenerate"];

/** tr H; zero where its two curvatures cancel up to round-off. */
export function traceOf({ hessianTrace, roundOff }: CriticalPoint): number {
  return zeroWithin(hessianTrace, roundOff?.hessianTrace);
}
