import type { CriticalKind, CriticalPoint } from "../../worker/inspect";
import { kindOrder, traceOf } from "./kinds";
import { criticalTexts } from "./texts";

/** How many there are of each kind, of those that there are. */
export function countsOf(points: readonly CriticalPoint[]): [kind: CriticalKind, count: number][] {
  const count = (kind: CriticalKind) => points.filter((point) => point.kind === kind).length;
  return kindOrder.map((kind): [CriticalKind, number] => [kind, count(kind)]).filter(([, n]) => n > 0);
}

/**
 * What the numbers say of the paper's point: the trace does not see saddles, S does. Null without saddles, and where S should not
 * be negative at one of them after all.
 */
export function remarkOf(points: readonly CriticalPoint[]): string | null {
  const saddles = points.filter(({ kind }) => kind === "saddle");
  if (saddles.length === 0 || saddles.some(({ scalarCurvature }) => !(scalarCurvature < 0))) return null;
  const traces = saddles.map(traceOf);
  const [positive, negative] = [traces.filter((x) => x > 0).length, traces.filter((x) => x < 0).length];
  const { blind, mixed } = criticalTexts.remarks;
  return positive + negative === 0
    ? blind(saddles.length)
    : mixed(positive, negative, saddles.length - positive - negative);
}
