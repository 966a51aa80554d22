import type { Box } from "../camera/viewport";
import { textRatio } from "./device";

/**
 * The canvases of a page, one above the other: below, lines and text; above, transparent beside the surfaces, WebGL; on top, as soon
 * as there are any, numbers on lines of equal value, and marks upon the surfaces. All lines of the axes lie behind all surfaces, and marks know by themselves whether
 * they are hidden, so that the three need no common depth, and text is as sharp as the screen allows.
 */
export class Layers {
  readonly #text = document.createElement("canvas");
  readonly #surface: HTMLCanvasElement;
  #numbers: HTMLCanvasElement | null = null;
  #marks: HTMLCanvasElement | null = null;
  readonly #host: HTMLElement;

  /** @param surface the canvas with the WebGL context */
  constructor(host: HTMLElement, surface: HTMLCanvasElement) {
    this.#host = host;
    this.#surface = surface;
    for (const canvas of [this.#text, surface]) this.#append(canvas);
  }

  /** The page's box of the host, in CSS pixels of the window. */
  measure(): DOMRect {
    return this.#host.getBoundingClientRect();
  }

  /** The layer for lines and text, in CSS pixels; null in a browser that gives none. A change of size empties it. */
  text(size: Size): CanvasRenderingContext2D | null {
    return contextOf(this.#text, size);
  }

  /** The layer for numbers on lines of equal value, likewise; below the marks. */
  numbers(size: Size): CanvasRenderingContext2D | null {
    this.#numbers ??= this.#append(document.createElement("canvas"), this.#marks);
    return contextOf(this.#numbers, size);
  }

  /** The layer for marks upon the surfaces, likewise. */
  marks(size: Size): CanvasRenderingContext2D | null {
    this.#marks ??= this.#append(document.createElement("canvas"));
    return contextOf(this.#marks, size);
  }

  #append(canvas: HTMLCanvasElement, above: Node | null = null): HTMLCanvasElement {
    canvas.style.cssText =
      "position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none";
    this.#host.insertBefore(canvas, above);
    return canvas;
  }

  remove(): void {
    this.#text.remove();
    this.#surface.remove();
    this.#numbers?.remove();
    this.#marks?.remove();
  }
}

interface Size {
  width: number;
  height: number;
}

function contextOf(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D | null {
  const ratio = textRatio();
  const pixels = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== pixels[0] || canvas.height !== pixels[1]) {
    canvas.width = pixels[0];
    canvas.height = pixels[1];
  }
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Where an element lies on the canvases; null where it has no area there. */
export function boxOf(element: HTMLElement | null, host: DOMRect): Box | null {
  if (!element?.isConnected) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { left: left - host.left, top: top - host.top, width, height };
  const apart =
    box.left >= host.width || box.top >= host.height || box.left + width <= 0 || box.top + height <= 0;
  return width < 1 || height < 1 || apart ? null : box;
}

/** How much larger an element is shown than it is laid out, on a slide that fits its screen by a transform. */
export function scaleOf(element: HTMLElement): number {
  const scale = element.getBoundingClientRect().width / element.offsetWidth;
  // Widths are laid out in fractions of a pixel and told in whole ones.
  return Number.isFinite(scale) && Math.abs(scale - 1) > 0.02 ? scale : 1;
}

/** CSS pixels of an element's text, before it is scaled. */
export function fontSizeOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 16;
}
