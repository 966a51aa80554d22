import { type WebGLRenderer, WebGLRenderTarget } from "three";
import { paint, typeFor } from "./axes/drawing";
import { axesOf, drawnArea, type Frame } from "./frame";
import type { Ground } from "./theme";
import type { CaptureOptions } from "./types";
import type { Box } from "./viewport";

interface Subject {
  /** In a box whose corner is the picture's. */
  frame: Frame;
  /** CSS pixels of the view's text. */
  fontSize: number;
  /** Pixels of the picture per CSS pixel. */
  ratio: number;
  /** Samples per pixel, 0 for none. */
  samples: number;
  ground: Ground;
  /** Draws the surface into the target that is set. */
  draw(): void;
  /** Paints what lies above the surface, in CSS pixels from the view's top left. */
  paintMarks(context: CanvasRenderingContext2D): void;
}

/** A picture of one view, drawn anew. */
export function capturePicture(
  gl: WebGLRenderer,
  subject: Subject,
  options: CaptureOptions,
): HTMLCanvasElement {
  const { frame, fontSize, ratio, samples, ground, draw, paintMarks } = subject;
  const { width, height } = frame.viewport.box;
  const area = drawnArea(frame);
  const target = {
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    samples,
    scissor: {
      left: area.left * ratio,
      top: (height - area.top - area.height) * ratio,
      width: area.width * ratio,
      height: area.height * ratio,
    },
  };
  const surface = renderPixels(gl, target, draw);
  const paintAxes = (context: CanvasRenderingContext2D) => {
    const type = typeFor(context, fontSize);
    if (options.axes ?? true) paint(context, axesOf(frame, type), type, ground);
  };
  const background = (options.background ?? true) ? ground.background : null;
  return compose({ width, height, ratio, background, paintAxes, surface, paintMarks });
}

interface Target {
  /** Pixels. */
  width: number;
  height: number;
  /** Samples per pixel, 0 for none. */
  samples: number;
  /** What may be drawn on, in pixels from the lower left. */
  scissor: Box;
}

/**
 * Draws a picture of its own, apart from the page's canvas, and reads it back.
 * @returns straight (not premultiplied) RGBA, rows from the top
 */
function renderPixels(gl: WebGLRenderer, target: Target, draw: () => void): ImageData {
  const { width, height, samples, scissor } = target;
  const buffer = new WebGLRenderTarget(width, height, { samples, depthBuffer: true });
  const pixels = new Uint8Array(4 * width * height);
  try {
    gl.setRenderTarget(buffer);
    gl.setClearAlpha(0);
    gl.clear();
    buffer.scissorTest = true;
    buffer.scissor.set(scissor.left, scissor.top, scissor.width, scissor.height);
    gl.setRenderTarget(buffer);
    draw();
    gl.readRenderTargetPixels(buffer, 0, 0, width, height, pixels);
  } finally {
    gl.setRenderTarget(null);
    buffer.dispose();
  }
  const image = new ImageData(width, height);
  for (let row = 0; row < height; row++) {
    const source = pixels.subarray(4 * width * (height - 1 - row), 4 * width * (height - row));
    image.data.set(source, 4 * width * row);
  }
  // A smoothed edge is its colour times its coverage.
  for (let at = 0; at < image.data.length; at += 4) {
    const alpha = image.data[at + 3];
    if (alpha === 0 || alpha === 255) continue;
    for (let k = 0; k < 3; k++) image.data[at + k] = Math.min(255, (image.data[at + k] * 255) / alpha);
  }
  return image;
}

interface Picture {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Pixels of the picture per CSS pixel. */
  ratio: number;
  /** Null leaves it transparent. */
  background: string | null;
  /** In CSS pixels. */
  paintAxes(context: CanvasRenderingContext2D): void;
  surface: ImageData;
  paintMarks(context: CanvasRenderingContext2D): void;
}

/** Background, axes, surface and marks in one canvas. */
function compose({ width, height, ratio, background, paintAxes, surface, paintMarks }: Picture) {
  const layer = canvasOf(surface);
  layer.getContext("2d")?.putImageData(surface, 0, 0);
  const canvas = canvasOf(surface);
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const paint = (picture: (context: CanvasRenderingContext2D) => void) => {
    context.save();
    context.scale(ratio, ratio);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.clip();
    picture(context);
    context.restore();
  };
  paint(paintAxes);
  context.drawImage(layer, 0, 0);
  paint(paintMarks);
  return canvas;
}

function canvasOf({ width, height }: ImageData): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
