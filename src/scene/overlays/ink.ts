import { faces, type Label, type Type } from "../axes/drawing";
import type { Path, Shape } from "../drawing/shapes";
import type { Inks } from "../theme";

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

/** CSS pixels of the rim on each side. */
const rims: Record<Mark["kind"], number> = { line: 1.1, shape: 1.3, label: 1.6 };
const faint = 0.34;

/** What is hidden first, then all rims, then all ink. */
export function markShapes(marks: readonly Mark[], type: Type, { ink, paper, halo }: Inks): Shape[] {
  const seen = marks.filter(({ hidden }) => !hidden);
  const hidden = marks.filter((mark) => mark.hidden);
  const shaped = (mark: Mark, manner: Manner) => makers[mark.kind](mark as never, type, manner);
  return [
    ...hidden.map((mark) => ({ ...shaped(mark, { color: ink, paper: null, extra: 0 }), opacity: faint })),
    ...seen.map((mark) => shaped(mark, { color: halo, paper: null, extra: 2 * rims[mark.kind] })),
    ...seen.map((mark) => shaped(mark, { color: ink, paper, extra: 0 })),
  ];
}

interface Manner {
  color: string;
  /** Of the inside of outlined signs; null for their outline alone. */
  paper: string | null;
  /** Added to a line's width; a rim, where it is not 0. */
  extra: number;
}

const makers: {
  [kind in Mark["kind"]]: (mark: Mark & { kind: kind }, type: Type, manner: Manner) => Shape;
} = {
  line: ({ points, width }, _, { color, extra }) => ({
    kind: "lines",
    lines: [points],
    stroke: color,
    width: width + extra,
  }),
  shape: ({ path, x, y, size, width, inside }, _, { color, paper, extra }) => {
    const outline: Path = {
      kind: "path",
      path,
      place: { x, y, scale: size },
      stroke: color,
      width: width + extra,
    };
    const fill = { ink: color, paper, nothing: null }[inside];
    return fill ? { ...outline, fill } : outline;
  },
  label: ({ label: { text, kind, x, y } }, type, { color, extra }) => ({
    kind: "text",
    runs: [{ text, face: faces[kind] }],
    x,
    y,
    size: type[kind],
    align: "middle",
    ...(extra > 0 ? { stroke: color, width: extra } : { fill: color }),
  }),
};
