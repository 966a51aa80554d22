import type { Gradient, Lines, Path, Shape, Text } from "./shapes";
import { fontOf, measureWith, middleToBase } from "./text";

/** Paints shapes one after another; lengths are multiplied by the context's own scale. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  context.save();
  context.lineCap = "round";
  context.lineJoin = "round";
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const shape of shapes) {
    context.globalAlpha = shape.opacity ?? 1;
    painters[shape.kind](context, shape as never);
  }
  context.restore();
}

const painters: {
  [kind in Shape["kind"]]: (context: CanvasRenderingContext2D, shape: Shape & { kind: kind }) => void;
} = { lines: paintLines, path: paintPath, text: paintText };

function paintLines(context: CanvasRenderingContext2D, { lines, stroke, width }: Lines): void {
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.beginPath();
  for (const [start, ...others] of lines) {
    context.moveTo(...start);
    for (const point of others) context.lineTo(...point);
  }
  context.stroke();
}

function paintPath(context: CanvasRenderingContext2D, shape: Path): void {
  const { path, place = { x: 0, y: 0, scale: 1 }, fill, stroke, width = 1 } = shape;
  context.save();
  context.translate(place.x, place.y);
  context.scale(place.scale, place.scale);
  const outline = new Path2D(path);
  if (fill) {
    context.fillStyle = typeof fill === "string" ? fill : gradientOn(context, fill);
    context.fill(outline);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width / place.scale;
    context.stroke(outline);
  }
  context.restore();
}

function gradientOn(context: CanvasRenderingContext2D, { colors, from, to }: Gradient): CanvasGradient {
  const gradient = context.createLinearGradient(from, 0, to, 0);
  colors.forEach((color, k) => {
    gradient.addColorStop(k / (colors.length - 1), color);
  });
  return gradient;
}

function paintText(context: CanvasRenderingContext2D, text: Text): void {
  const { runs, x, y, size, align, fill, stroke, width = 1, angle = 0 } = text;
  const part = { start: 0, middle: 0.5, end: 1 }[align];
  context.save();
  // Whatever the page around is written in: from right to left "−5" is "5−", and begins at its other end.
  context.direction = "ltr";
  context.translate(x, y);
  if (angle !== 0) context.rotate(angle);
  let left = part === 0 ? 0 : -part * measureWith(context)(runs, size);
  for (const run of runs) {
    context.font = fontOf(run, size);
    const base = (middleToBase - (run.rise ?? 0)) * size;
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.strokeText(run.text, left, base);
    }
    if (fill) {
      context.fillStyle = fill;
      context.fillText(run.text, left, base);
    }
    if (runs.length > 1) left += context.measureText(run.text).width;
  }
  context.restore();
}
