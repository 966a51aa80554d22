import { Camera as ThreeCamera, type WebGLRenderer } from "three";
import { lineThreshold, ticks } from "../color";
import type { Camera } from "../settings/types";
import type { SurfaceStage } from "../worker/types";
import { boxAxes } from "./axes/box";
import { type Drawing, numberSize, type Type } from "./axes/drawing";
import { frameAxes, plotArea } from "./axes/frame";
import type { Drawable } from "./Contents";
import { type Fit, fitPlane, type PlaneFit } from "./fit";
import { lookupTexture } from "./surface/lookupTexture";
import { drawPasses, type SurfaceLook, setLook } from "./surface/material";
import { roundOffOf } from "./surface/roundOff";
import type { PlaneCamera, SceneView } from "./types";
import { type Box, cameraViewport, planeViewport, type Viewport } from "./viewport";

/** Everything that one picture of one view depends on, beside the vertices. */
export interface Frame {
  view: SceneView;
  viewport: Viewport;
  /** How the surface is set into the box; null while there is none. */
  fit: Fit | null;
  /** The same of a view from above; null in 3D. */
  plane: PlaneFit | null;
  /** Whether the surface is cut off at the box's walls. */
  clipped: boolean;
}

export interface Pose {
  camera: Camera;
  plane: PlaneCamera;
  fit: Fit | null;
  /** The box is that of an earlier surface, and this one may leave it. */
  held: boolean;
  /** CSS pixels: the page's size of text in this view. */
  fontSize: number;
}

export function frameOf(view: SceneView, box: Box, pose: Pose): Frame {
  const { camera, plane, fit, held, fontSize } = pose;
  const above = view.projection === "above";
  return {
    view,
    viewport: above
      ? planeViewport(box, plane, view.insets, numberSize(fontSize) / 11)
      : cameraViewport(box, camera, view.insets, fit?.half[2]),
    fit,
    plane: above && view.stage ? fitPlane(view.stage) : null,
    clipped: !above && fit?.clipped === true && !held,
  };
}

/** Axes with numbers, in CSS pixels from the view's top left. */
export function axesOf({ view, viewport, fit, plane }: Frame, type: Type): Drawing {
  const { x, y, z, u, v } = view.labels;
  if (plane) return frameAxes(viewport, plane, [u, v], type);
  if (fit && viewport.basis) return boxAxes(viewport, fit, [x, y, z], type);
  return { lines: [], labels: [] };
}

/** The part of a view that its surface may cover, relative to the view. */
export function drawnArea({ viewport, plane }: Frame): Box {
  const { width, height } = viewport.box;
  return plane ? plotArea(viewport, plane) : { left: 0, top: 0, width, height };
}

const eye = new ThreeCamera();
eye.matrixAutoUpdate = false;
eye.matrixWorldAutoUpdate = false;

/** A camera of three that has a viewport's matrices, until the next call. */
export function eyeOf({ view, projection }: Viewport): ThreeCamera {
  eye.matrixWorldInverse.fromArray(view);
  eye.projectionMatrix.fromArray(projection);
  return eye;
}

/**
 * Draws a surface into the viewport and scissor that are set.
 * @param pixelRatio pixels of the target per CSS pixel
 */
export function drawSurface(
  gl: WebGLRenderer,
  { view, viewport, fit, plane, clipped }: Frame,
  { scene, material }: Drawable,
  pixelRatio: number,
): void {
  if (!fit || !view.stage) return;
  const [sx, sy, sz] = plane ? [...plane.scale, 1] : fit.scale;
  const [cx, cy, cz] = plane ? [...plane.center, 0] : fit.center;
  scene.matrix.set(sx, 0, 0, -sx * cx, 0, sy, 0, -sy * cy, 0, 0, sz, -sz * cz, 0, 0, 0, 1);
  scene.matrixWorldNeedsUpdate = true;
  setLook(material, {
    ...lookOf(view, view.stage),
    lookup: lookupTexture(view.colormap),
    pixelRatio,
    box: fit,
    clipped,
  });
  drawPasses(material, () => gl.render(scene, eyeOf(viewport)));
}

/** What a view says of its look; views from above lie on paper, and nothing is behind them. */
export function lookOf(
  view: SceneView,
  stage: SurfaceStage | null,
): Omit<SurfaceLook, "lookup" | "pixelRatio" | "box" | "clipped"> {
  const above = view.projection === "above";
  const wireframe = view.wireframe ?? false;
  const gridLines = (view.gridLines ?? !above) && !wireframe;
  return {
    scale: view.scale,
    shading: view.shading ?? true,
    gridFrequency: gridLines && stage ? lineFrequencies(stage.domain) : [0, 0],
    isolines: view.isolines ?? null,
    zeroLine: view.zeroLine
      ? { threshold: lineThreshold(view.scale, stage?.statistics[view.quantity]) }
      : null,
    wireframe: wireframe ? gridOf(stage) : null,
    opacity: above ? 1 : (view.opacity ?? 1),
    noise: stage ? roundOffOf(stage) : 0,
  };
}

function gridOf(stage: SurfaceStage | null): NonNullable<SurfaceLook["wireframe"]> {
  const intervals = Object.values(stage?.domain ?? {});
  const at = (axis: 0 | 1): [start: number, cells: number] => {
    const [low, high] = intervals[axis] ?? [0, 1];
    return [low, high > low ? ((stage?.size[axis] ?? 2) - 1) / (high - low) : 0];
  };
  const [u, v] = [at(0), at(1)];
  return { origin: [u[0], v[0]], cells: [u[1], v[1]] };
}

/** Lines across the surface: about so many of each coordinate, at round numbers. */
const lines = 10;

function lineFrequencies(domain: Record<string, readonly [number, number]>): [number, number] {
  const [u, v] = Object.values(domain).map(([low, high]) => {
    const [first, second] = ticks(low, high, lines);
    return second ? 1 / (second.value - first.value) : 0;
  });
  return [u ?? 0, v ?? 0];
}
