import type { WebGLRenderer } from "three";
import { type Type, typeFor } from "../axes/drawing";
import type { Box } from "../camera/viewport";
import { paintShapes } from "../drawing/canvas";
import type { Shape } from "../drawing/shapes";
import { inks } from "../theme";
import type { Theme } from "../types";
import { drawnArea, type Frame, type TextFrame } from "../view/frame";
import { Sight } from "../view/sight";
import { overlayKinds } from "./index";
import { type Mark, markShapes } from "./ink";
import type { Overlay } from "./overlay";
import { Patches } from "./patches";

/** CSS pixels about a critical point's mark that still mean it. */
const grasp = 9;
/** CSS pixels that marks may stand over the edge of a plot from above. */
const overhang = 10;

/** CSS pixels: half a side of a view that has room for signs of full size, and its usual numbers. */
const roomyRadius = 120;
const usualNumber = 12;

/** Draws everything that lies upon the surfaces. */
export class OverlayPainter {
  readonly #patches = new Patches();
  #painted = "";

  /** Among the surfaces, of one view, into the viewport and scissor that are set. */
  drawPatches(gl: WebGLRenderer, frame: Frame, pixelRatio: number, theme: Theme): void {
    this.#patches.draw(gl, frame, pixelRatio, theme);
  }

  /** Paints the marks of all views, unless they are as they were: a canvas that is touched is composed anew. */
  paintPage(context: CanvasRenderingContext2D, frames: readonly TextFrame[], theme: Theme): void {
    const pictures = frames.map(({ frame, fontSize }) => {
      const type = typeFor(context, fontSize);
      return { frame, type, marks: marksOf(frame, type) };
    });
    const { width, height } = context.canvas;
    const scale = context.getTransform().a;
    const boxes = pictures.map(({ frame, type, marks }) => [frame.viewport.box, type, marks]);
    const picture = JSON.stringify([width, height, scale, theme, boxes]);
    if (picture === this.#painted) return;
    this.#painted = picture;
    context.clearRect(0, 0, width / scale, height / scale);
    for (const { frame, type, marks } of pictures) {
      const { left, top } = frame.viewport.box;
      context.save();
      context.translate(left, top);
      const area = this.areaOf(frame);
      context.beginPath();
      context.rect(area.left, area.top, area.width, area.height);
      context.clip();
      paintShapes(context, markShapes(marks, type, inks[theme]));
      context.restore();
    }
  }

  /** Where marks may be: a little beyond the edge of a plot from above. */
  areaOf(frame: Frame): Box {
    const { left, top, width, height } = drawnArea(frame);
    const over = frame.plane ? overhang : 0;
    return { left: left - over, top: top - over, width: width + 2 * over, height: height + 2 * over };
  }

  /** The marks of one view from its top left, to be cut off at their area. */
  shapesOf(frame: Frame, type: Type, theme: Theme): Shape[] {
    return markShapes(marksOf(frame, type), type, inks[theme]);
  }

  /** The critical point whose mark is at a place of a view, if it is seen there. */
  criticalPointAt(frame: Frame, x: number, y: number) {
    const points = frame.view.overlays?.criticalPoints ?? [];
    const rough = new Sight(frame, false);
    let nearest = grasp;
    let found = -1;
    points.forEach(({ at, position }, index) => {
      const seen = rough.ofPoint(at, position);
      const distance = seen ? Math.hypot(seen.x - x, seen.y - y) : Number.POSITIVE_INFINITY;
      if (distance > nearest) return;
      nearest = distance;
      found = index;
    });
    if (found < 0) return null;
    const { at, position } = points[found];
    if (new Sight(frame).ofPoint(at, position)?.hidden !== false) return null;
    const place: [number, number, number] = [position[0], position[1], position[2]];
    return { u: at[0], v: at[1], position: place, criticalPoint: found };
  }

  dispose(): void {
    this.#patches.dispose();
  }
}

function marksOf(frame: Frame, type: Type): Mark[] {
  const { overlays, stage } = frame.view;
  if (!overlays || !stage) return [];
  const sight = new Sight(frame);
  const scale = signScale(frame, type);
  return Object.values<Overlay>(overlayKinds)
    .flatMap((overlay) => overlay.marks(overlays, sight, type))
    .map((mark) => (mark.kind === "shape" ? { ...mark, size: scale * mark.size } : mark));
}

/** Signs are smaller in a small view, where they would lie one upon another, and larger beside large text. */
function signScale({ viewport }: Frame, type: Type): number {
  const room = viewport.radius / roomyRadius;
  return Math.min(1, Math.max(0.6, room)) * Math.max(1, type.number / usualNumber);
}
