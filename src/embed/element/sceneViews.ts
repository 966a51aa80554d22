import type { SceneOverlays } from "../../scene/overlays/types";
import { pointOn } from "../../scene/show/points";
import type { Shown } from "../../scene/show/shown";
import { viewOf } from "../../scene/show/view";
import type { Insets, SceneView } from "../../scene/types";
import type { Settings } from "../../settings";

/** The views as the scene wants them. @param boxes of each view: its element, and what lies over its picture */
export function sceneViews(
  settings: Settings,
  shown: readonly Shown[],
  boxes: readonly { element: HTMLElement; insets: Insets }[],
  marks: Marks,
): SceneView[] {
  return settings.views.map(({ surface }, index) => ({
    ...viewOf(settings, index, shown[index]),
    ...boxes[index],
    overlays: marks.on(settings, surface),
  }));
}

/** The mark at the probed point, on each surface: one object as long as nothing has changed. */
export class Marks {
  readonly #known = new Map<number, { key: string; overlays: SceneOverlays }>();

  on({ probe, surfaces, overlays: wanted }: Settings, surface: number): SceneOverlays | null {
    const at = probe && pointOn(surface, probe, surfaces);
    if (!at) return null;
    const key = JSON.stringify([at, wanted]);
    const known = this.#known.get(surface);
    if (known?.key === key) return known.overlays;
    const { directions, tangentPlane, paraboloid } = wanted;
    const pinned = { at, geometry: null };
    const overlays = { pinned, hovered: null, criticalPoints: [], directions, tangentPlane, paraboloid };
    this.#known.set(surface, { key, overlays });
    return overlays;
  }
}
