import { type Mesh, Camera as ThreeCamera, type WebGLRenderer } from "three";
import type { Camera } from "../../settings/types";
import { boxAxes } from "../axes/box";
import { type Drawing, numberSize, type Type } from "../axes/drawing";
import { frameAxes, plotArea } from "../axes/frame";
import { type Box, cameraViewport, planeViewport, type Viewport } from "../camera/viewport";
import { type Fit, fitPlane, type PlaneFit } from "../fit/fit";
import { putFarFirst } from "../surface/farFirst";
import { lookupTexture } from "../surface/lookupTexture";
import { type Drawable, drawPasses, setLook } from "../surface/material";
import type { PlaneCamera, SceneView } from "../types";
import { isTranslucent, lookOf } from "./look";

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

/** A view's frame, with the size of its text in CSS pixels. */
export interface TextFrame {
  frame: Frame;
  fontSize: number;
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
  const textScale = numberSize(fontSize) / 11;
  return {
    view,
    viewport: above
      ? planeViewport(box, plane, view.insets, textScale)
      : cameraViewport(box, camera, view.insets, fit?.half, textScale),
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
  if (isTranslucent(view)) {
    const [a, b, c] = [2, 6, 10].map((k) => viewport.view[k]);
    for (const mesh of scene.children as Mesh[]) putFarFirst(mesh.geometry, [a * sx, b * sy, c * sz]);
  }
  drawPasses(material, () => gl.render(scene, eyeOf(viewport)));
}
