import type { Settings } from "../../settings";
import type { SceneView } from "../types";
import { cameraOf } from "./cameras";
import type { Shown } from "./shown";
import type { Held } from "./survey";

/** A view as the scene wants it, but for what its place on the page says: its element, what lies over it, what is marked on it. @param held in a film */
export function viewOf(
  settings: Settings,
  index: number,
  { stage, quantity, colormap, scale, projection, lines }: Shown,
  held?: Held,
): Omit<SceneView, "element" | "insets" | "overlays"> {
  const { surface, vertical, shading } = settings.views[index];
  const { variables, kind } = settings.surfaces[surface];
  const [u, v] = variables;
  return {
    id: String(index),
    stage,
    kind,
    quantity,
    colormap,
    scale,
    projection,
    vertical,
    extent: held?.extent,
    shading,
    ...lines,
    labels: kind === "graph" ? { x: u, y: v, z: "z", u, v } : { x: "x", y: "y", z: "z", u, v },
    camera: settings.links.camera ? null : cameraOf(settings, index),
  };
}
