import { useMemo } from "react";
import type { SceneOverlays } from "../../scene";
import { useInspected } from "../probe/useInspection";
import { usePageState } from "../state/context";
import { nothingInspected, overlaysOf } from "./overlays";

/** What is drawn upon each surface, by its index: the same objects as long as nothing of it has changed. */
export function useOverlays(): readonly (SceneOverlays | null)[] {
  const surfaces = usePageState(({ settings }) => settings.surfaces);
  const probe = usePageState(({ settings }) => settings.probe);
  const overlays = usePageState(({ settings }) => settings.overlays);
  const hover = usePageState((state) => state.hover);
  const inspected = useInspected();
  return useMemo(() => {
    const settings = { surfaces, probe, overlays };
    return surfaces.map((_, index) =>
      overlaysOf(index, settings, hover, inspected[index] ?? nothingInspected),
    );
  }, [surfaces, probe, overlays, hover, inspected]);
}
