import type { Ref } from "react";
import type { ColormapId, ColorScale, Tick } from "../color";
import type { QuantityId, Statistics, SurfaceKindId } from "../core/types";
import type { Camera, VerticalScale } from "../settings/types";
import type { SurfaceStage } from "../worker/types";
import type { Prepared } from "./canvas/prepare";
import type { MannersId } from "./controls/manners";
import type { Extent } from "./fit/fit";
import type { LegendWords } from "./legend/words";
import type { SceneOverlays } from "./overlays/types";
import type { ViewPicture } from "./picture/capture";

export type Theme = "light" | "dark";

/** Pixels of a view's box, from each edge, that lie under titles, legends or sheets: the surface is centred in what is left. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** One picture on the page. Views that show one stage share its buffers, whatever their quantities. */
export interface SceneView {
  id: string;
  /**
   * The view's box in the page, null until it is mounted; it may move and change its size at any time. The surface is drawn
   * behind it, so it must be transparent. Pointer and keys are listened to on it: give it `tabIndex={0}` and a label. Children
   * that want the pointer for themselves (a menu, a button) carry `data-own-pointer`, or are a button, link or form control.
   */
  element: HTMLElement | null;
  /** The last good stage; null while there is none. */
  stage: SurfaceStage | null;
  /** Of the surface that is meant, of which the stage may not be yet. Default: not known. */
  kind?: SurfaceKindId;
  /** Must be among the stage's planes, else the surface is drawn as undefined. */
  quantity: QuantityId;
  /** Resolved: see `resolveColormap` in color. */
  colormap: ColormapId;
  /** From `colorScale` in color. Changing it or the map computes nothing. */
  scale: ColorScale;
  /** "3d", or "above": the flat (u,v) plane in the colours of the quantity, unlit. */
  projection: "3d" | "above";
  vertical: VerticalScale;
  /** What the box holds, whatever the surface is. Default: what there is to see of the surface. */
  extent?: Extent;
  /** Names at the axes; short, plain text. */
  labels: { x: string; y: string; z: string; u: string; v: string };
  /** Light and shade, of lightness only. Default true; views from above have none. */
  shading?: boolean;
  /** Thin lines of constant u and v at round numbers. Default true in 3D, false from above. */
  gridLines?: boolean;
  /** Lines of equal value of some quantity. Default none. */
  isolines?: Isolines | null;
  /** The line where `quantity` is zero, thicker. Default false; not for a plane that is zero all over. */
  zeroLine?: boolean;
  /** The grid's own lines, as many of them as can be told apart, in place of `gridLines`. Default false. */
  wireframe?: boolean;
  /** Of the surface in 3D, 0 … 1; its lines stay opaque. Default 1. */
  opacity?: number;
  /** Default none. */
  insets?: Partial<Insets>;
  /** A camera of this view alone; its pan and zoom from above are its own then, too. Default: the shared ones. */
  camera?: Camera | null;
  /** Marks upon the surface. Default none. Their code is loaded when there are some for the first time. */
  overlays?: SceneOverlays | null;
}

/** What a view says of its surface's look: what is compiled and looked up for it. */
export type ViewLook = Pick<
  SceneView,
  | "kind"
  | "quantity"
  | "colormap"
  | "scale"
  | "projection"
  | "shading"
  | "gridLines"
  | "isolines"
  | "zeroLine"
  | "wireframe"
  | "opacity"
>;

/** Lines of equal value, each labelled where there is room. */
export interface Isolines {
  /** Must be among the stage's planes; need not be the quantity that is shown in colours. */
  quantity: QuantityId;
  /** Ascending, at most `mostLevels`; from `levelsOf` in color. */
  levels: readonly Tick[];
  /** From `lineThreshold` in color. */
  threshold: number;
}

/** Pan and zoom that views from above share, as they do the camera: the centre in halves of the domain (−1 … 1), and a factor (1 shows it all). */
export interface PlaneCamera {
  center: [x: number, y: number];
  zoom: number;
}

/** Pan and zoom of all views from above. */
export interface PlaneCameras {
  shared: PlaneCamera;
  /** Of views with a camera of their own, by id. */
  own: Readonly<Record<string, PlaneCamera>>;
}

/** A point of a surface under the pointer. */
export interface PickedPoint {
  view: string;
  u: number;
  v: number;
  /** World coordinates (of the vertices' float32: compute anew from u, v what is shown to a person). */
  position: [x: number, y: number, z: number];
  /** Which of the view's `criticalPoints` is meant: (u,v) are its own then. */
  criticalPoint?: number;
}

/** How a picture of a view is wanted. */
export interface CaptureOptions {
  /** CSS pixels; default the view's own. The picture is drawn anew at this size. */
  width?: number;
  height?: number;
  /** Pixels of the picture per CSS pixel. Default the screen's. */
  pixelRatio?: number;
  /** Default true. False leaves out axes and numbers. */
  axes?: boolean;
  /** Default true. False leaves out the marks upon the surface; lines of equal value and their numbers stay. */
  overlays?: boolean;
  /** Default true: paper or near black behind the surface. False leaves it transparent. */
  background?: boolean;
  /** Default the page's: the ground, and the ink of what is drawn on it. */
  theme?: Theme;
  /** CSS pixels of the text. Default the view's own. */
  fontSize?: number;
  /** Default where the view is seen from now. */
  camera?: Camera;
  /** Default the view's own. */
  insets?: Partial<Insets>;
  /** Default true. False leaves out lines of equal value and of zero, but not their numbers: they are drawn as vectors. */
  lines?: boolean;
  /** Whether edges are smoothed. Default true, but for pictures of many pixels that the processor draws; of `capture` as on the page. */
  smooth?: boolean;
}

/** What the page can ask of the scene at any time. */
export interface SceneHandle {
  /** Draws a view and returns the picture. Null where there is no such view or no WebGL. */
  capture(view: string, options?: CaptureOptions): HTMLCanvasElement | null;
  /** The same before it is painted: for pictures of several views, of any size, and of vectors (`picture/`). */
  picture(view: string, options?: CaptureOptions): ViewPicture | null;
  /** The surface's point at a place in the window (clientX, clientY of an event), or null. */
  pick(view: string, clientX: number, clientY: number): PickedPoint | null;
  /** How many times longer than one of x and y a unit of z is drawn; null where there is no such view or no surface. */
  verticalFactor(view: string): number | null;
  /** Moves the views from above back to the whole domain, as key 0 does; the camera is the page's. */
  resetPlane(): void;
  /** Whether the processor draws, for want of a graphics card, so that vertices are dear. True as long as it is not known. */
  drawsInSoftware(): boolean;
}

export interface SceneCanvasProps {
  views: readonly SceneView[];
  /**
   * The camera of all 3D views that have none of their own. Where it or theirs are changed by the page, while the surfaces stay, the
   * picture travels there in `transitionTime`.
   */
  camera: Camera;
  /**
   * Turning, panning and zooming in any view, at most once per frame; of a standard viewpoint at once where it is.
   * @param view whose own camera it is; null for the shared one
   */
  onCamera(camera: Camera, view: string | null): void;
  /** Where views from above begin: a scene that goes on after another one takes that one's `planes`. Taken once, at the start. */
  planes?: PlaneCameras | null;
  /** Where keys 0 and Home go. Default: azimuth −1.05, elevation 0.6, distance 2.4, target at the origin. */
  homeCamera?: Camera;
  theme: Theme;
  /** What pointer, wheel and keys do in the views. Default "page": all that they can. */
  manners?: MannersId;
  /**
   * True while a slider moves: boxes and vertical factors stay as they were, so that a change can be seen, and frames are kept
   * cheap where drawing is slow. When it ends each surface is fitted anew.
   */
  hold?: boolean;
  /** Boxes stay as they were when nothing moves, too, until it ends; pictures are as fine as ever. */
  keepFit?: boolean;
  /** Once, when pixels of the first surface have been drawn. */
  onFirstSurface?(): void;
  /**
   * True when the picture on screen is final: every view with an element shows a final stage with its current settings, nobody
   * is turning it, and the GPU has finished. False as soon as that ends.
   */
  onReady?(ready: boolean): void;
  /** A stage is no longer drawn, nor will be: its buffers may be given back to the workers. */
  onRelease?(stage: SurfaceStage): void;
  /** WebGL 2 is missing or could not be started: plain words for the person. */
  onFailure?(message: string): void;
  /**
   * The mouse over a view, or null when it leaves the surface; only while nothing is dragged. Costs a ray cast per frame. A place
   * near a critical point's mark means that point.
   */
  onHover?(point: PickedPoint | null): void;
  /** A click or tap that was no drag, or Enter: the surface in the middle of the view. */
  onPick?(point: PickedPoint): void;
  /** How many times longer than one of x and y a unit of z is drawn in a view, whenever that changes; null without a surface. */
  onFit?(view: string, verticalFactor: number | null): void;
  /**
   * From `prepare`, where the page has begun with it before the scene was mounted: taken once, at the start. Default: it is done then.
   */
  takePrepared?(): Promise<Prepared | null> | null;
  ref?: Ref<SceneHandle>;
}

/** Props of the legend, a plain React component of its own: a bar with ticks and the quantity's name. */
export interface LegendProps {
  colormap: ColormapId;
  scale: ColorScale;
  /** TeX, as in the registry of quantities: "S", "\\operatorname{tr} H", "\\kappa_1". */
  symbol: string;
  /** "scalar curvature" */
  label: string;
  /** Of the values, for a silhouette over the bar of how they are spread. Default none. */
  statistics?: Statistics;
  /** Shows a swatch of the colour for "undefined"; see `hasUndefined`. */
  undefinedShown?: boolean;
  /** Length of the bar in CSS pixels; fewer ticks when short. Default 220. */
  length?: number;
  /** Leaves out symbol and label where the view's title says them. Default false. */
  untitled?: boolean;
  /** In the page's language. Default English. */
  words?: LegendWords;
}
