import type { ColormapId } from "../color/ids";
import type { QuantityId, SurfaceSpec } from "../core/types";

/** How the ends of a view's colour scale are found. Signed quantities always keep zero in the middle. */
export type RangeMode =
  /** Robust limits: the 2nd and 98th percentile; what lies beyond is shown as clipped. */
  | { mode: "automatic" }
  /** From the least to the greatest value. */
  | { mode: "full" }
  /** Typed ends. */
  | { mode: "typed"; min: number; max: number }
  /** Each value divided by the greatest absolute value on this domain: −1 … 1 (the paper's figure 5). */
  | { mode: "normalised" };

/** "fitted": z is stretched so that the surface fills its box; "equal": one unit is as long on every axis. */
export type VerticalScale = "fitted" | "equal";

/** What one view shows. */
export interface ViewSpec {
  /** Said beside the quantity's name, "Sphere"; may be empty. */
  title: string;
  /** Index into `surfaces`. */
  surface: number;
  quantity: QuantityId;
  projection: "3d" | "above";
  colormap: ColormapId | "automatic";
  range: RangeMode;
  vertical: VerticalScale;
  /** Light and shade, of lightness only, which make the form easier to see. Views from above have none. */
  shading: boolean;
}

/** Shared by all views: each surface is shown in a box of side 2 about the origin, which the camera looks at. */
export interface Camera {
  /** Radians about +z, 0 looks from +x. */
  azimuth: number;
  /** Radians above the (x,y) plane. */
  elevation: number;
  /** Distance from the target, in boxes. */
  distance: number;
  target: [x: number, y: number, z: number];
  projection: "perspective" | "orthographic";
}

/** A point pinned on a surface, in its coordinates. */
export interface ProbePoint {
  surface: number;
  at: number[];
}

/** Which of the views' settings move together. */
export interface Links {
  camera: boolean;
  range: boolean;
}

/** One value that is the store, the address, an embed's attributes and a gallery entry. */
export interface Settings {
  version: 1;
  surfaces: SurfaceSpec[];
  views: ViewSpec[];
  camera: Camera;
  probe: ProbePoint | null;
  links: Links;
}
