import { faces, type Type, typeFor } from "../axes/drawing";
import { paintShapes } from "../drawing/canvas";
import type { Shape } from "../drawing/shapes";
import { inks } from "../theme";
import type { Theme } from "../types";
import type { Frame, TextFrame } from "../view/frame";
import { labelsOf } from "./labels";
import type { PlacedLabel } from "./place";

/** CSS pixels of the rim about a number, on each side: it interrupts its line. */
const rim = 2.2;

/** Writes the numbers on lines of equal value. */
export class ContourPainter {
  #painted = "";
  /** Of each view, by its id: the numbers, and what they were placed for. */
  readonly #known = new Map<string, Known>();

  /**
   * Writes the numbers that have been placed, unless they are as they were: a canvas that is touched is composed anew.
   * @param context gives the canvas; it is not asked for while there is nothing to write and nothing to wipe
   * @returns whether the numbers of all frames are there
   */
  paintPage(context: Canvas, frames: readonly TextFrame[], theme: Theme): boolean {
    const pictures = frames.flatMap(({ frame, fontSize }) => {
      const known = this.#placed(frame, fontSize);
      return known?.labels.length ? [{ box: frame.viewport.box, fontSize, labels: known.labels }] : [];
    });
    const complete = frames.every(({ frame, fontSize }) => this.#placed(frame, fontSize));
    const canvas = pictures.length > 0 || this.#painted !== "" ? context() : null;
    if (!canvas) return complete;
    const { width, height } = canvas.canvas;
    const scale = canvas.getTransform().a;
    const picture = pictures.length > 0 ? JSON.stringify([width, height, scale, theme, pictures]) : "";
    if (picture === this.#painted) return complete;
    this.#painted = picture;
    canvas.clearRect(0, 0, width / scale, height / scale);
    for (const { box, fontSize, labels } of pictures) {
      canvas.save();
      canvas.translate(box.left, box.top);
      paintShapes(canvas, numberShapes(labels, typeFor(canvas, fontSize), theme));
      canvas.restore();
    }
    return complete;
  }

  /** Places the numbers of one more of the frames. */
  placeNext(context: Canvas, frames: readonly TextFrame[]): void {
    for (const { frame, fontSize } of frames) {
      if (this.#placed(frame, fontSize)) continue;
      const canvas = context();
      const labels = canvas ? labelsOf(frame, typeFor(canvas, fontSize)) : [];
      this.#known.set(frame.view.id, { stage: frame.view.stage, key: keyOf(frame, fontSize), labels });
      return;
    }
  }

  /** Those of one view, placed anew, from its top left. */
  shapesOf(frame: Frame, type: Type, theme: Theme): Shape[] {
    return numberShapes(labelsOf(frame, type), type, theme);
  }

  /** What is drawn anew for other reasons keeps its numbers. */
  #placed(frame: Frame, fontSize: number): Known | null {
    if (!frame.view.isolines) return nothing;
    const known = this.#known.get(frame.view.id);
    return known?.stage === frame.view.stage && known.key === keyOf(frame, fontSize) ? known : null;
  }
}

type Canvas = () => CanvasRenderingContext2D | null;

/** Equal for frames whose numbers are at the same places. */
function keyOf({ view, viewport, clipped }: Frame, fontSize: number): string {
  const { box, combined } = viewport;
  return JSON.stringify([box.width, box.height, combined, clipped, fontSize, view.isolines]);
}

interface Known {
  key: string;
  stage: Frame["view"]["stage"];
  labels: readonly PlacedLabel[];
}

const nothing: Known = { key: "", stage: null, labels: [] };

function numberShapes(labels: readonly PlacedLabel[], type: Type, theme: Theme): Shape[] {
  const { ink, halo } = inks[theme];
  return labels.map(({ text, x, y, angle }) => ({
    kind: "text",
    runs: [{ text, face: faces.number }],
    x,
    y,
    angle,
    size: type.number,
    align: "middle",
    fill: ink,
    stroke: halo,
    width: 2 * rim,
  }));
}
