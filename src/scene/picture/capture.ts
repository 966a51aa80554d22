import type { WebGLRenderer } from "three";
import { axesShapes, typeFor } from "../axes/drawing";
import type { Box } from "../camera/viewport";
import type { ContourPainter } from "../contours/painter";
import { paintShapes } from "../drawing/canvas";
import type { Shape } from "../drawing/shapes";
import type { OverlayPainter } from "../overlays/painter";
import { type Ground, grounds } from "../theme";
import type { CaptureOptions, Theme } from "../types";
import { axesOf, drawnArea, type Frame } from "../view/frame";
import { type Part, type Pixels, partsOf, pixelsOf, pixelsWithin, shared } from "./tiles";

export interface Subject {
  /** In a box whose corner is the picture's. */
  frame: Frame;
  /** CSS pixels of the view's text. */
  fontSize: number;
  /** Pixels of the picture per CSS pixel. */
  ratio: number;
  /** Samples per pixel, 0 for none. */
  samples: number;
  theme: Theme;
  axes: boolean;
  /** Of the numbers on lines. Null as long as no view has wanted such lines. */
  contours: ContourPainter | null;
  /** Null where they are not wanted, too. */
  overlays: OverlayPainter | null;
  /** Draws the surface into the target that is set. */
  draw(): void;
}

/** A picture of one view before it is painted. Shapes are in CSS pixels from its top left, and cut off at its edges. */
export interface ViewPicture {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Pixels of the picture per CSS pixel. */
  ratio: number;
  ground: Ground;
  frame: Frame;
  /** Where the surface may be. */
  area: Box;
  /** Behind the surface. */
  below: Shape[];
  /** The surface. */
  pixels: Pixels;
  /** Upon it, each cut off at an area of its own. */
  above: { area: Box; shapes: Shape[] }[];
}

export function pictureOf(gl: WebGLRenderer, subject: Subject): ViewPicture {
  const { frame, fontSize, ratio, samples, theme, axes, contours, overlays, draw } = subject;
  const { width, height } = frame.viewport.box;
  const ground = grounds[theme];
  const context = document.createElement("canvas").getContext("2d");
  const area = drawnArea(frame);
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  const pixels = pixelsOf(gl, {
    ...size,
    samples,
    // What is drawn repeats itself after so many pixels: see `hatchFrequency`.
    period: Math.round(8 * ratio),
    scissor: {
      left: area.left * ratio,
      top: (height - area.top - area.height) * ratio,
      width: area.width * ratio,
      height: area.height * ratio,
    },
    draw,
  });
  const picture: ViewPicture = { width, height, ratio, ground, frame, area, below: [], pixels, above: [] };
  if (!context) return picture;
  const type = typeFor(context, fontSize);
  if (axes) picture.below = axesShapes(axesOf(frame, type), type, ground);
  const whole: Box = { left: 0, top: 0, width, height };
  if (contours) picture.above.push({ area: whole, shapes: contours.shapesOf(frame, type, theme) });
  if (overlays)
    picture.above.push({ area: overlays.areaOf(frame), shapes: overlays.shapesOf(frame, type, theme) });
  return picture;
}

/** The picture in a canvas of its own, at once. */
export function capturePicture(
  picture: ViewPicture,
  { background = true }: CaptureOptions,
): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * picture.ratio);
  canvas.height = Math.round(picture.height * picture.ratio);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return canvas;
  if (background) {
    context.fillStyle = picture.ground.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const whole = { left: 0, top: 0, width: canvas.width, height: canvas.height };
  const steps = painting(context, picture, whole);
  for (let step = steps.next(); !step.done; ) step = steps.next(picture.pixels.read(step.value));
  return canvas;
}

/**
 * Paints a part of a picture, or all of it, with the context's origin, in pixels, at the picture's top left.
 * @yields parts of the surface, and wants their pixels
 */
export function* painting(
  context: CanvasRenderingContext2D,
  { width, height, ratio, below, pixels, above, area }: ViewPicture,
  part: Part,
): Generator<Part, void, ImageData> {
  const paintWithin = (within: Box, shapes: readonly Shape[]) => {
    context.save();
    context.scale(ratio, ratio);
    for (const { left, top, width: w, height: h } of [{ left: 0, top: 0, width, height }, within]) {
      context.beginPath();
      context.rect(left, top, w, h);
      context.clip();
    }
    paintShapes(context, shapes);
    context.restore();
  };
  paintWithin({ left: 0, top: 0, width, height }, below);
  const drawn = shared(part, pixelsWithin(area, ratio));
  const piece = document.createElement("canvas");
  // In memory, as what it is painted on: from the graphics card each piece would have to be waited for.
  const pieceContext = piece.getContext("2d", { willReadFrequently: true });
  for (const each of drawn ? partsOf(drawn, pixels.side) : []) {
    const image = yield each;
    piece.width = each.width;
    piece.height = each.height;
    pieceContext?.putImageData(image, 0, 0);
    context.drawImage(piece, each.left, each.top);
  }
  for (const { area: within, shapes } of above) paintWithin(within, shapes);
}
