import { type WebGLRenderer, WebGLRenderTarget } from "three";
import type { Box } from "../camera/viewport";

/** A part of a picture, in whole pixels from the picture's top left. */
export interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The pixels of a picture that is drawn part by part: straight (not premultiplied) RGBA, rows from the top. */
export interface Pixels {
  /** Pixels that a part may be wide, and high. */
  side: number;
  /** Draws a part and waits for its pixels. */
  read(part: Part): ImageData;
  /** The same, but lets other things happen while the machine draws. */
  readLater(part: Part): Promise<ImageData>;
}

export interface Target {
  /** Pixels. */
  width: number;
  height: number;
  /** Samples per pixel, 0 for none. */
  samples: number;
  /** Pixels after which what is drawn may repeat itself: hatching goes on from part to part. */
  period: number;
  /** What may be drawn on, in pixels from the lower left. */
  scissor: Box;
  /** Draws all of it into the target that is set, whose viewport is the whole picture's. */
  draw(): void;
}

/** With four samples a pixel such a part takes 34 MB while it is drawn: any machine has that, a phone, too. */
const longest = 1024;

/** Rows of a picture that are read and painted at a time: of 8K some 8 MB, which take no longer than the page may stand still. */
export const bandHeight = 256;

/** A picture apart from the page's canvas, of any size: a target must not be larger than a texture, and a part may be. */
export function pixelsOf(gl: WebGLRenderer, target: Target): Pixels {
  const context = gl.getContext();
  const most = Math.min(
    longest,
    context.getParameter(context.MAX_TEXTURE_SIZE),
    context.getParameter(context.MAX_RENDERBUFFER_SIZE),
  );
  return {
    side: Math.max(1, most - target.period),
    read(part) {
      const { buffer, left, bottom } = drawPart(gl, target, part);
      const bytes = new Uint8Array(4 * part.width * part.height);
      try {
        gl.readRenderTargetPixels(buffer, left, bottom, part.width, part.height, bytes);
      } finally {
        buffer.dispose();
      }
      return imageOf(bytes, part);
    },
    async readLater(part) {
      const { buffer, left, bottom } = drawPart(gl, target, part);
      const bytes = new Uint8Array(4 * part.width * part.height);
      try {
        await gl.readRenderTargetPixelsAsync(buffer, left, bottom, part.width, part.height, bytes);
      } catch {
        throw new Error("The machine lost the picture while it was drawn. A smaller one may do.");
      } finally {
        buffer.dispose();
      }
      return imageOf(bytes, part);
    },
  };
}

/** An area in parts that are no wider and no higher than a side. */
export function partsOf({ left, top, width, height }: Part, side: number): Part[] {
  const parts: Part[] = [];
  for (let y = 0; y < height; y += side)
    for (let x = 0; x < width; x += side)
      parts.push({
        left: left + x,
        top: top + y,
        width: Math.min(side, width - x),
        height: Math.min(side, height - y),
      });
  return parts;
}

/** All pixels that an area in CSS pixels touches. */
export function pixelsWithin({ left, top, width, height }: Box, ratio: number): Part {
  const [x, y] = [Math.floor(left * ratio), Math.floor(top * ratio)];
  return {
    left: x,
    top: y,
    width: Math.ceil((left + width) * ratio) - x,
    height: Math.ceil((top + height) * ratio) - y,
  };
}

/** What two areas share; null where that is nothing. */
export function shared(a: Part, b: Part): Part | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** @returns the target, in which the part begins `left` and `bottom` pixels from its lower left */
function drawPart(gl: WebGLRenderer, target: Target, part: Part) {
  const { samples, scissor, draw, period } = target;
  const partBottom = target.height - part.top - part.height;
  // Pixels are counted from the target's corner: it lies where what repeats itself begins anew.
  const [left, bottom] = [part.left % period, partBottom % period];
  const origin = { left: part.left - left, bottom: partBottom - bottom };
  const [width, height] = [left + part.width, bottom + part.height];
  const buffer = new WebGLRenderTarget(width, height, { samples, depthBuffer: true });
  try {
    gl.setRenderTarget(buffer);
    gl.setClearAlpha(0);
    gl.clear();
    buffer.viewport.set(-origin.left, -origin.bottom, target.width, target.height);
    buffer.scissorTest = true;
    // In whole pixels: WebGL would cut off fractions of its sides, and a row of pixels with them.
    const low = [scissor.left - origin.left, scissor.top - origin.bottom];
    const high = [low[0] + scissor.width, low[1] + scissor.height];
    const [x0, y0] = low.map((edge) => Math.max(0, Math.round(edge)));
    const [x1, y1] = [Math.min(width, Math.round(high[0])), Math.min(height, Math.round(high[1]))];
    buffer.scissor.set(x0, y0, Math.max(0, x1 - x0), Math.max(0, y1 - y0));
    gl.setRenderTarget(buffer);
    draw();
  } catch (error) {
    buffer.dispose();
    throw error;
  } finally {
    gl.setRenderTarget(null);
  }
  return { buffer, left, bottom };
}

/** From WebGL's rows, from the bottom up, of colours times their coverage. */
function imageOf(bytes: Uint8Array, { width, height }: Part): ImageData {
  const image = new ImageData(width, height);
  for (let row = 0; row < height; row++) {
    const source = bytes.subarray(4 * width * (height - 1 - row), 4 * width * (height - row));
    image.data.set(source, 4 * width * row);
  }
  for (let at = 0; at < image.data.length; at += 4) {
    const alpha = image.data[at + 3];
    if (alpha === 0 || alpha === 255) continue;
    for (let k = 0; k < 3; k++) image.data[at + k] = Math.min(255, (image.data[at + k] * 255) / alpha);
  }
  return image;
}
