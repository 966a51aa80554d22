import type { SceneOverlays } from "../../scene/overlays/types";
import { nothingFound, type SurfaceInspection } from "../../scene/show/inspection";
import { overlaysOf } from "../../scene/show/overlays";
import type { ProbePoint, Settings } from "../../settings";

/** What is drawn upon each surface, by its index; null for nothing. */
export type SurfaceMarks = readonly (SceneOverlays | null)[];

/** The marks upon each surface: one object as long as nothing that it tells of has changed. */
export class Marks {
  readonly #known: { of: readonly unknown[]; overlays: SceneOverlays | null }[] = [];

  on(settings: Settings, hover: ProbePoint | null, inspections: readonly SurfaceInspection[]): SurfaceMarks {
    const { surfaces, probe, overlays: wanted } = settings;
    return surfaces.map((_, index) => {
      const found = inspections[index] ?? nothingFound;
      const of = [surfaces, probe, wanted, hover, found];
      const known = this.#known[index];
      if (known?.of.every((value, k) => value === of[k])) return known.overlays;
      const overlays = overlaysOf(index, settings, hover, found);
      this.#known[index] = { of, overlays };
      return overlays;
    });
  }
}
