import { type CriticalMark, criticalShapes } from "../../scene";

/** The sign of a kind of critical point, as it is drawn on the surface. */
export function CriticalSign({ kind }: { kind: CriticalMark["kind"] }) {
  return (
    <svg className="critical-sign" viewBox="-1.3 -1.3 2.6 2.6" data-kind={kind} aria-hidden="true">
      <path d={criticalShapes[kind]} />
    </svg>
  );
}
