import { useMemo } from "react";
import type { SceneOverlays } from "../../scene";
import { nothingFound } from "../../scene/show/inspection";
import { overlaysOf } from "../../scene/show/overlays";
import { useInspections } from "../probe/useInspection";
import { usePageState } from "../state/context";

/** What is drawn upon each surface, by its index: the same objects as long as nothing of it has changed. */
export function useOverlays(): readonly (SceneOverlays | null)[] {
  const surfaces = usePageState(({ settings }) => settings.surfaces);
  const probe = usePageState(({ settings }) => settings.probe);
  const overlays = usePageState(({ settings }) => settings.overlays);
  const hover = usePageState((state) => state.hover);
  const inspected = useInspections();
  return useMemo(() => {
    const settings = { surfaces, probe, overlays };
    return surfaces.map((_, index) => overlaysOf(index, settings, hover, inspected[index] ?? nothingFound));
  }, [surfaces, probe, overlays, hover, inspected]);
}
