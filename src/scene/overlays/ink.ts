import { fontOf, type Label, type Type } from "../axes/drawing";
import type { Theme } from "../types";

/*
 * Marks are drawn in the ground's opposite with a rim of the ground, so that they read on every colour of the surface and on
 * the ground itself, and carry no colour of their own. What is hidden has no rim and is faint.
 */

/** What the marks of a view consist of, in CSS pixels from the view's top left. */
export type Mark =
  | { kind: "line"; points: readonly (readonly [x: number, y: number])[]; width: number; hidden: boolean }
  | {
      kind: "shape";
      /** In a square of side 2. */
      path: string;
      x: number;
      y: number;
      /** Half a side of that square. */
      size: number;
      width: number;
      inside: "ink" | "paper" | "nothing";
      hidden: boolean;
    }
  | { kind: "label"; label: Label; hidden: boolean };

export interface Inks {
  ink: string;
  /** The inside of an outlined sign. */
  paper: string;
  /** The rim. */
  halo: string;
}

export const inks: Record<Theme, Inks> = {
  light: { ink: "#1d1c1a", paper: "#ffffff", halo: "rgb(255 255 255 / 82%)" },
  dark: { ink: "#f4f2ee", paper: "#131416", halo: "rgb(12 13 15 / 78%)" },
};

/** CSS pixels of the rim on each side. */
const rims: Record<Mark["kind"], number> = { line: 1.1, shape: 1.3, label: 1.6 };
const faint = 0.34;

/** Paints with the context's origin at the view's top left: what is hidden first, then all rims, then all ink. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  type: Type,
  { ink, paper, halo }: Inks,
): void {
  context.save();
  context.lineCap = "round";
  context.lineJoin = "round";
  context.textAlign = "center";
  context.textBaseline = "middle";
  const seen = marks.filter(({ hidden }) => !hidden);
  context.globalAlpha = faint;
  for (const mark of marks)
    if (mark.hidden) paintMark(context, mark, type, { color: ink, paper: null, extra: 0 });
  context.globalAlpha = 1;
  for (const mark of seen)
    paintMark(context, mark, type, { color: halo, paper: null, extra: 2 * rims[mark.kind] });
  for (const mark of seen) paintMark(context, mark, type, { color: ink, paper, extra: 0 });
  context.restore();
}

interface Manner {
  color: string;
  /** Of the inside of outlined signs; null for their outline alone. */
  paper: string | null;
  /** Added to a line's width; a rim, where it is not 0. */
  extra: number;
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, type: Type, manner: Manner): void {
  context.strokeStyle = manner.color;
  painters[mark.kind](context, mark as never, type, manner);
}

const painters: {
  [kind in Mark["kind"]]: (
    context: CanvasRenderingContext2D,
    mark: Mark & { kind: kind },
    type: Type,
    manner: Manner,
  ) => void;
} = {
  line: (context, { points, width }, _, { extra }) => {
    context.lineWidth = width + extra;
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.stroke();
  },
  shape: (context, { path, x, y, size, width, inside }, _, { color, paper, extra }) => {
    context.save();
    context.translate(x, y);
    context.scale(size, size);
    context.lineWidth = (width + extra) / size;
    const outline = new Path2D(path);
    const fill = { ink: color, paper, nothing: null }[inside];
    if (fill) {
      context.fillStyle = fill;
      context.fill(outline);
    }
    context.stroke(outline);
    context.restore();
  },
  label: (context, { label }, type, { color, extra }) => {
    context.font = fontOf(label.kind, label.kind === "name" ? type.name : type.number);
    if (extra > 0) {
      context.lineWidth = extra;
      context.strokeText(label.text, label.x, label.y);
    } else {
      context.fillStyle = color;
      context.fillText(label.text, label.x, label.y);
    }
  },
};
