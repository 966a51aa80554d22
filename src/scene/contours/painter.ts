import { fontOf, type Type, typeFor } from "../axes/drawing";
import type { Frame } from "../frame";
import { inks } from "../overlays/ink";
import type { TextFrame } from "../pagePicture";
import type { Theme } from "../types";
import { labelsOf } from "./labels";
import type { PlacedLabel } from "./place";

/** CSS pixels of the rim about a number, on each side: it interrupts its line. */
const rim = 2.2;

/** Writes the numbers on lines of equal value. */
export class ContourPainter {
  #painted = "";
  /** Of each view, by its id: the numbers, and what they were placed for. */
  #known = new Map<string, Known>();

  /**
   * Writes the numbers of all views, unless they are as they were: a canvas that is touched is composed anew.
   * @param context gives the canvas; it is not asked for while there is nothing to write and nothing to wipe
   * @param frames none while something moves
   */
  paintPage(
    context: () => CanvasRenderingContext2D | null,
    frames: readonly TextFrame[],
    theme: Theme,
  ): void {
    if (frames.length === 0 && this.#painted === "") return;
    const canvas = context();
    if (!canvas) return;
    const { width, height } = canvas.canvas;
    const scale = canvas.getTransform().a;
    const pictures = frames.map(({ frame, fontSize }) => {
      const type = typeFor(canvas, fontSize);
      return { id: frame.view.id, box: frame.viewport.box, type, known: this.#place(frame, type) };
    });
    this.#known = new Map(pictures.map(({ id, known }) => [id, known]));
    const picture =
      frames.length === 0
        ? ""
        : JSON.stringify([
            width,
            height,
            scale,
            theme,
            pictures.map(({ box, type, known }) => [box, type, known.labels]),
          ]);
    if (picture === this.#painted) return;
    this.#painted = picture;
    canvas.clearRect(0, 0, width / scale, height / scale);
    for (const { box, type, known } of pictures) {
      canvas.save();
      canvas.translate(box.left, box.top);
      write(canvas, known.labels, type, theme);
      canvas.restore();
    }
  }

  /** Those of one view, with the context's origin at the view's top left. */
  paintView(context: CanvasRenderingContext2D, frame: Frame, fontSize: number, theme: Theme): void {
    const type = typeFor(context, fontSize);
    write(context, labelsOf(frame, type), type, theme);
  }

  /** Placing asks for visibility, which costs: what is drawn anew for other reasons keeps its numbers. */
  #place(frame: Frame, type: Type): Known {
    const { id, stage, isolines } = frame.view;
    const { box, combined } = frame.viewport;
    const key = JSON.stringify([box.width, box.height, combined, frame.clipped, type.number, isolines]);
    const before = this.#known.get(id);
    if (before?.key === key && before.stage === stage) return before;
    return { key, stage, labels: labelsOf(frame, type) };
  }
}

interface Known {
  key: string;
  stage: Frame["view"]["stage"];
  labels: readonly PlacedLabel[];
}

function write(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  type: Type,
  theme: Theme,
): void {
  const { ink, halo } = inks[theme];
  context.font = fontOf("number", type.number);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 2 * rim;
  context.strokeStyle = halo;
  context.fillStyle = ink;
  for (const { text, x, y, angle } of labels) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeText(text, 0, 0.5);
    context.fillText(text, 0, 0.5);
    context.restore();
  }
}
