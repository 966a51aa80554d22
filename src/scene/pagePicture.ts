import type { WebGLRenderer } from "three";
import { paint, typeFor } from "./axes/drawing";
import type { Drawable } from "./Contents";
import { axesOf, drawnArea, drawSurface, type Frame } from "./frame";
import type { Ground } from "./theme";

/** Gives the drawing buffer the size of its place on the page; that empties it, so only when it has another. */
export function sizeBuffer(gl: WebGLRenderer, { width, height }: DOMRect, ratio: number): void {
  if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio);
  const { width: pixelsX, height: pixelsY } = gl.domElement;
  if (pixelsX !== Math.floor(width * ratio) || pixelsY !== Math.floor(height * ratio))
    gl.setSize(width, height, false);
}

/** Empties the whole canvas. */
export function clearPage(gl: WebGLRenderer): void {
  gl.setScissorTest(false);
  // three starts, and starts again after a lost context, with opaque black.
  gl.setClearAlpha(0);
  gl.clear();
}

/** Draws a surface into its box on the page's canvas, which is so many CSS pixels high. */
export function drawOnPage(
  gl: WebGLRenderer,
  frame: Frame,
  drawable: Drawable,
  canvasHeight: number,
  held: boolean,
): void {
  const { left, top, width, height } = frame.viewport.box;
  const area = drawnArea(frame);
  gl.setViewport(left, canvasHeight - top - height, width, height);
  gl.setScissorTest(true);
  gl.setScissor(left + area.left, canvasHeight - top - area.top - area.height, area.width, area.height);
  drawSurface(gl, frame, drawable, gl.getPixelRatio(), held);
}

/** Paints the axes of a view on the page's canvas, cut at its box. */
export function paintOnPage(
  context: CanvasRenderingContext2D,
  frame: Frame,
  fontSize: number,
  ground: Ground,
): void {
  const { left, top, width, height } = frame.viewport.box;
  const type = typeFor(context, fontSize);
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.translate(left, top);
  paint(context, axesOf(frame, type), type, ground);
  context.restore();
}
