import { useStore } from "zustand";
import type { InspectedPoint } from "../../scene/show/inspection";
import { usePage, usePageState } from "../state/context";
import type { LessonState } from "./types";

/** What is shown now. The point counts once it is known of exactly this surface, at exactly this place. */
export function useLessonState(): LessonState {
  const settings = usePageState((state) => state.settings);
  const point = usePinned();
  const { probe, surfaces } = settings;
  const isCurrent =
    point !== null &&
    probe !== null &&
    point.spec === surfaces[probe.surface] &&
    point.at.join() === probe.at.join();
  return { settings, point: isCurrent ? point : null };
}

/** The pinned point, as soon as anything is known of it: while a slider moves, a moment behind. */
export function usePinned(): InspectedPoint | null {
  const surface = usePageState(({ settings }) => settings.probe?.surface ?? null);
  const spec = usePageState(({ settings }) => settings.surfaces[surface ?? 0]);
  const point = useStore(usePage().inspection.state, ({ surfaces }) =>
    surface === null ? null : (surfaces[surface]?.pinned ?? null),
  );
  // Of another step's surface it says nothing.
  return point && sameText(point.spec.expressions, spec.expressions) ? point : null;
}

function sameText(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
