import { useMemo } from "react";
import { useStore } from "zustand";
import { usePage, usePageState } from "../state/context";
import type { Inspected } from "../views/overlays";
import { type InspectedPoint, nothingFound, type SurfaceInspection } from "./inspection";

/** What has been found out about one surface. */
export function useInspection(surface: number): SurfaceInspection {
  return useStore(usePage().inspection.state, ({ surfaces }) => surfaces[surface] ?? nothingFound);
}

/** The same of every surface, as far as it is drawn. */
export function useInspected(): readonly Inspected[] {
  const surfaces = useStore(usePage().inspection.state, (state) => state.surfaces);
  return useMemo(() => surfaces.map(drawnOf), [surfaces]);
}

const drawnOf = ({ pinned, hovered, critical }: SurfaceInspection): Inspected => ({
  pinned: pinned?.data ?? null,
  hovered: hovered?.data ?? null,
  criticalPoints: critical.list?.points ?? [],
  corners: critical.list?.nonSmooth?.corners ?? [],
});

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
  const surfaces = useStore(usePage().inspection.state, (state) => state.surfaces);
  const hovered = !pinnedOnly && hover && surfaces[hover.surface]?.hovered;
  if (hover && hovered) return { surface: hover.surface, isPinned: false, point: hovered };
  const pinned = probe && surfaces[probe.surface]?.pinned;
  return probe && pinned ? { surface: probe.surface, isPinned: true, point: pinned } : null;
}
