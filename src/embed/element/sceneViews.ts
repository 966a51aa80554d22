import type { Shown } from "../../scene/show/shown";
import { viewOf } from "../../scene/show/view";
import type { Insets, SceneView } from "../../scene/types";
import type { Settings } from "../../settings";
import type { SurfaceMarks } from "./marks";

/** The views as the scene wants them. @param boxes of each view: its element, and what lies over its picture */
export function sceneViews(
  settings: Settings,
  shown: readonly Shown[],
  boxes: readonly { element: HTMLElement; insets: Insets }[],
  marks: SurfaceMarks,
): SceneView[] {
  return settings.views.map(({ surface }, index) => ({
    ...viewOf(settings, index, shown[index]),
    ...boxes[index],
    overlays: marks[surface],
  }));
}
