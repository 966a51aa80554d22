import { paintShapes } from "../drawing/canvas";
import type { Face, Shape } from "../drawing/shapes";
import { measureWith } from "../drawing/text";
import type { Ground } from "../theme";

/** What the axes of a view consist of, in CSS pixels from the view's top left. */
export interface Drawing {
  lines: Line[];
  labels: Label[];
}

export interface Line {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  ink: "line" | "faint";
}

export interface Label {
  text: string;
  kind: "number" | "name";
  /** Centre of the text. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sizes of text in a view, and how wide it runs. */
export interface Type {
  number: number;
  name: number;
  measure(text: string, kind: Label["kind"]): number;
}

/** Numbers are the page's, names are mathematics. */
export const faces = { number: "plain", name: "slanted" } satisfies Record<Label["kind"], Face>;

/** CSS pixels of an axis's numbers: they follow the view's text, so that a presenter's size is followed, too. */
export const numberSize = (fontSize: number) => Math.max(10, 0.78 * fontSize);

export function typeFor(context: CanvasRenderingContext2D, fontSize: number): Type {
  const number = numberSize(fontSize);
  const name = Math.max(13, 1.08 * fontSize);
  const width = measureWith(context);
  return {
    number,
    name,
    measure: (text, kind) => width([{ text, face: faces[kind] }], kind === "name" ? name : number),
  };
}

/** A label at a distance from a point in a direction (a unit vector), touching that distance with its nearest side. */
export function labelBeside(
  type: Type,
  text: string,
  kind: Label["kind"],
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
  distance: number,
): Label {
  const width = type.measure(text, kind);
  const height = kind === "name" ? type.name : type.number;
  const reach = distance + (Math.abs(dx) * width) / 2 + (Math.abs(dy) * height) / 2;
  return { text, kind, x: x + dx * reach, y: y + dy * reach, width, height };
}

/** The labels that fit: each is kept if it leaves those before it a little room. */
export function declutter(labels: readonly Label[], room = 3): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const free = kept.every(
      (other) =>
        Math.abs(label.x - other.x) >= (label.width + other.width) / 2 + room ||
        Math.abs(label.y - other.y) >= (label.height + other.height) / 2 + room / 3,
    );
    if (free) kept.push(label);
  }
  return kept;
}

/** What is painted: fainter lines below others, all lines below the text. */
export function axesShapes({ lines, labels }: Drawing, type: Type, ground: Ground): Shape[] {
  const strokes = (["faint", "line"] as const).map((ink): Shape => {
    const chains = lines.filter((line) => line.ink === ink).map(({ from, to }) => [from, to]);
    return { kind: "lines", lines: chains, stroke: ground[ink], width: 1 };
  });
  const texts = labels.map(
    ({ text, kind, x, y }): Shape => ({
      kind: "text",
      runs: [{ text, face: faces[kind] }],
      x,
      y,
      size: type[kind],
      align: "middle",
      fill: ground.text,
    }),
  );
  return [...strokes, ...texts];
}

/** Paints with the context's origin at the view's top left. */
export function paint(context: CanvasRenderingContext2D, drawing: Drawing, type: Type, ground: Ground): void {
  paintShapes(context, axesShapes(drawing, type, ground));
}
