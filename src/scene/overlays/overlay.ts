import type { Type } from "../axes/drawing";
import type { Fit } from "../fit/fit";
import type { Sight } from "../view/sight";
import type { Mark } from "./ink";
import type { PointGeometry, SceneOverlays } from "./types";

/** A piece of a surface about a point, translucent, among the surfaces. */
export interface Patch {
  /** World place of (s, t) in −1 … 1. */
  place(s: number, t: number): [x: number, y: number, z: number];
  /** Lines of constant s and t on each half; 0 for none. */
  lines: number;
}

/** One kind of thing that is drawn upon surfaces. */
export interface Overlay {
  /** Above the surface, in one view. */
  marks(overlays: SceneOverlays, sight: Sight, type: Type): Mark[];
  /** Among the surfaces, in 3D, where it is wanted. */
  patch?: {
    wanted(overlays: SceneOverlays): boolean;
    at(point: PointGeometry, fit: Fit): Patch;
  };
}
