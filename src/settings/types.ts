import type { ColormapId } from "../color/ids";
import type { QuantityId, SurfaceSpec } from "../core/types";

/** How the ends of a view's colour scale are found. Signed quantities always keep zero in the middle. */
export type RangeMode =
  /** Robust limits: the 2nd and 98th percentile; what lies beyond is shown as clipped. */
  | { mode: "automatic" }
  /** From the least to the greatest value. */
  | { mode: "full" }
  /** Zero in the middle, as far as the greatest |value|. Sequential quantities, too. */
  | { mode: "symmetric" }
  /** Typed ends. */
  | { mode: "typed"; min: number; max: number }
  /** Each value divided by the greatest absolute value on this domain: −1 … 1 (the paper's figure 5). */
  | { mode: "normalised" };

export type ScaleType = "linear" | "symlog";

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
  /** "symlog": logarithmic in |value|, linear about zero: small curvature is seen beside large. */
  scale: ScaleType;
  /** The quantity whose lines of equal value are drawn, with their levels; "none" for none. */
  isolines: QuantityId | "none";
  /** The line where this view's own quantity is zero: of Gaussian curvature, the parabolic curves. */
  zeroLine: boolean;
  vertical: VerticalScale;
  /** Light and shade, of lightness only, which make the form easier to see. Views from above have none. */
  shading: boolean;
  /** The grid's own lines on the surface. */
  wireframe: boolean;
  /** 1 hides what lies behind; from 0.1 on. */
  opacity: number;
  /** This view's own camera, used while the cameras are not linked; null follows the shared one. */
  camera: Camera | null;
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

/** What is drawn upon the surfaces, in every view that shows them. */
export interface Overlays {
  /** Marks at the critical points of a graph. */
  criticalPoints: boolean;
  /** At the probed point: the two principal directions, as long as the curvature's radius allows. */
  directions: boolean;
  tangentPlane: boolean;
  /** The paraboloid that has the surface's position, normal and curvatures at the probed point. */
  paraboloid: boolean;
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
  overlays: Overlays;
  /** How many views stand side by side; 0 lets the page choose by its room. */
  columns: number;
}
