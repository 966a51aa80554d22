import { useStore } from "zustand";
import { type InspectedPoint, nothingFound, type SurfaceInspection } from "../../scene/show/inspection";
import { usePage, usePageState } from "../state/context";

/** What has been found out about one surface. */
export function useInspection(surface: number): SurfaceInspection {
  return useStore(usePage().inspection.state, ({ surfaces }) => surfaces[surface] ?? nothingFound);
}

/** The same of every surface. */
export function useInspections(): readonly SurfaceInspection[] {
  return useStore(usePage().inspection.state, (state) => state.surfaces);
}

/** The point that is told about: under the pointer, else pinned. On which surface, and what is known of it. */
export interface ToldPoint {
  surface: number;
  isPinned: boolean;
  point: InspectedPoint;
}

/** @param pinnedOnly whether the pointer does not count now. */
export function useToldPoint(pinnedOnly: boolean): ToldPoint | null {
  const probe = usePageState(({ settings }) => settings.probe);
  const hover = usePageState((state) => state.hover);
  const surfaces = useInspections();
  const hovered = !pinnedOnly && hover && surfaces[hover.surface]?.hovered;
  if (hover && hovered) return { surface: hover.surface, isPinned: false, point: hovered };
  const pinned = probe && surfaces[probe.surface]?.pinned;
  return probe && pinned ? { surface: probe.surface, isPinned: true, point: pinned } : null;
}
