import type { WebGLRenderer } from "three";
import { paint, typeFor } from "../axes/drawing";
import type { Ground } from "../theme";
import { axesOf, drawnArea, type Frame, type TextFrame } from "../view/frame";

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

/**
 * Lets a view draw into its box on the page's canvas.
 * @param canvasHeight CSS pixels
 * @param draw draws into the viewport and scissor that are set, at so many pixels per CSS pixel
 */
export function drawOnPage(
  gl: WebGLRenderer,
  frame: Frame,
  canvasHeight: number,
  draw: (ratio: number) => void,
): void {
  const { left, top, width, height } = frame.viewport.box;
  const area = drawnArea(frame);
  gl.setViewport(left, canvasHeight - top - height, width, height);
  gl.setScissorTest(true);
  gl.setScissor(left + area.left, canvasHeight - top - area.top - area.height, area.width, area.height);
  draw(gl.getPixelRatio());
}

/**
 * Lines and text of a page. They are painted anew only when they have changed: a canvas that is touched costs the browser an
 * upload and another composition of the page, which is dear where the processor draws.
 */
export class PageText {
  #painted = "";

  /** Paints the axes of all views, each cut at its box. */
  paint(context: CanvasRenderingContext2D, frames: readonly TextFrame[], ground: Ground): void {
    const pictures = frames.map(({ frame, fontSize }) => {
      const type = typeFor(context, fontSize);
      return { box: frame.viewport.box, type, drawing: axesOf(frame, type) };
    });
    const { width, height } = context.canvas;
    const scale = context.getTransform().a;
    const picture = JSON.stringify([width, height, scale, ground, pictures]);
    if (picture === this.#painted) return;
    this.#painted = picture;
    context.clearRect(0, 0, width / scale, height / scale);
    for (const { box, type, drawing } of pictures) {
      context.save();
      context.beginPath();
      context.rect(box.left, box.top, box.width, box.height);
      context.clip();
      context.translate(box.left, box.top);
      paint(context, drawing, type, ground);
      context.restore();
    }
  }
}
