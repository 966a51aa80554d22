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

const families = {
  number: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  name: '"STIX Two Math", "Cambria Math", "Latin Modern Math", Georgia, "Times New Roman", serif',
};

export function fontOf(kind: Label["kind"], size: number): string {
  return kind === "name" ? `italic ${size}px ${families.name}` : `${size}px ${families.number}`;
}

/** CSS pixels of an axis's numbers: they follow the view's text, so that a presenter's size is followed, too. */
export const numberSize = (fontSize: number) => Math.max(10, 0.78 * fontSize);

export function typeFor(context: CanvasRenderingContext2D, fontSize: number): Type {
  const number = numberSize(fontSize);
  const name = Math.max(13, 1.08 * fontSize);
  return {
    number,
    name,
    measure(text, kind) {
      context.font = fontOf(kind, kind === "name" ? name : number);
      return context.measureText(text).width;
    },
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

/** Paints with the context's origin at the view's top left. */
export function paint(context: CanvasRenderingContext2D, drawing: Drawing, type: Type, ground: Ground): void {
  context.lineWidth = 1;
  context.lineCap = "round";
  for (const ink of ["faint", "line"] as const) {
    context.strokeStyle = ground[ink];
    context.beginPath();
    for (const { from, to } of drawing.lines.filter((line) => line.ink === ink)) {
      context.moveTo(...from);
      context.lineTo(...to);
    }
    context.stroke();
  }
  context.fillStyle = ground.text;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const kind of ["number", "name"] as const) {
    context.font = fontOf(kind, kind === "name" ? type.name : type.number);
    for (const { text, x, y } of drawing.labels.filter((label) => label.kind === kind))
      context.fillText(text, x, y + 0.5);
  }
}
