import { formatNumber, type Tick, ticks } from "../../color";
import { project, type Viewport } from "../camera/viewport";
import type { Fit, Vector } from "../fit/fit";
import { type Drawing, declutter, type Label, type Line, labelBeside, type Type } from "./drawing";
import { backFaces, type Edge, edgePoint, labelledEdge } from "./edges";

/** Views with a side shorter than this have no numbers, only the box and the names. */
const tooSmallForNumbers = 150;
/** CSS pixels from tick to tick. */
const spacing = 58;
const tickLength = 4;

/** The three walls behind the surface with lines at round numbers, and numbers and names along the outline. */
export function boxAxes(
  viewport: Viewport,
  fit: Fit,
  names: readonly [string, string, string],
  type: Type,
): Drawing {
  const edges = [0, 1, 2].map((axis) => labelledEdge(viewport, fit.half, axis));
  const axisTicks = [0, 1, 2].map((axis) => ticksAlong(viewport, fit, axis, edges[axis], type));
  const lines: Line[] = [];
  const names_: Label[] = [];
  const numbers: Label[] = [];
  for (const { axis, sign } of backFaces(viewport, fit.half)) {
    const [b, c] = [0, 1, 2].filter((other) => other !== axis);
    for (const [along, across] of [
      [b, c],
      [c, b],
    ]) {
      const marks = axisTicks[across].map(({ value }) => toBox(fit, across, value));
      for (const place of [-fit.half[across], ...marks, fit.half[across]]) {
        const end = (side: number): Vector => {
          const point: [number, number, number] = [0, 0, 0];
          point[axis] = sign * fit.half[axis];
          point[across] = place;
          point[along] = side * fit.half[along];
          return point;
        };
        push(lines, viewport, end(-1), end(1), "faint");
      }
    }
  }
  for (const axis of [0, 1, 2]) {
    const edge = edges[axis];
    if (!edge) continue;
    const placed = alongEdge(viewport, fit, edge, axisTicks[axis], names[axis], type);
    lines.push(...placed.lines);
    numbers.push(...placed.numbers);
    names_.push(...placed.names);
  }
  return { lines, labels: declutter([...names_, ...numbers]) };
}

function toBox(fit: Fit, axis: number, value: number): number {
  return (value - fit.center[axis]) * fit.scale[axis];
}

function push(lines: Line[], viewport: Viewport, a: Vector, b: Vector, ink: Line["ink"]): void {
  const from = project(viewport, a);
  const to = project(viewport, b);
  if (from.w > 0 && to.w > 0) lines.push({ from: [from.x, from.y], to: [to.x, to.y], ink });
}

function ticksAlong(viewport: Viewport, fit: Fit, axis: number, edge: Edge | null, type: Type): Tick[] {
  // An axis that points at the eye still has lines across the walls.
  const length = edge ? screenLength(viewport, fit, edge) : 2 * spacing;
  const wanted = (length / spacing) * (11 / type.number);
  // One number alone tells no scale.
  for (let count = Math.min(8, Math.max(2, wanted)); ; count++) {
    const marks = ticks(fit.low[axis], fit.high[axis], count);
    if (marks.length > 1 || count > 8) return marks;
  }
}

function screenLength(viewport: Viewport, fit: Fit, edge: Edge): number {
  const a = project(viewport, edgePoint(edge, fit.half, -1));
  const b = project(viewport, edgePoint(edge, fit.half, 1));
  return a.w > 0 && b.w > 0 ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

function alongEdge(
  viewport: Viewport,
  fit: Fit,
  edge: Edge,
  marks: readonly Tick[],
  name: string,
  type: Type,
) {
  const lines: Line[] = [];
  const numbers: Label[] = [];
  const names: Label[] = [];
  const { axis } = edge;
  const a = project(viewport, edgePoint(edge, fit.half, -1));
  const b = project(viewport, edgePoint(edge, fit.half, 1));
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (!(a.w > 0 && b.w > 0) || length < 24) return { lines, numbers, names };
  lines.push({ from: [a.x, a.y], to: [b.x, b.y], ink: "line" });
  const outward = outwards(viewport, a, b, length);
  const { box } = viewport;
  const roomy = Math.min(box.width, box.height) >= tooSmallForNumbers;
  let widest = 0;
  for (const { value, label } of marks) {
    const at: [number, number, number] = [...edgePoint(edge, fit.half, 0)];
    at[axis] = toBox(fit, axis, value);
    const { x, y } = project(viewport, at);
    if (!roomy) continue;
    const tip: [number, number] = [x + tickLength * outward[0], y + tickLength * outward[1]];
    lines.push({ from: [x, y], to: tip, ink: "line" });
    const number = labelBeside(type, label, "number", tip, outward, 4);
    widest = Math.max(widest, Math.abs(outward[0]) * number.width + Math.abs(outward[1]) * number.height);
    numbers.push(number);
  }
  const middle = project(viewport, edgePoint(edge, fit.half, 0));
  const distance = roomy ? tickLength + 9 + widest : 6;
  names.push(labelBeside(type, name, "name", [middle.x, middle.y], outward, distance));
  if (axis === 2 && roomy && Math.abs(fit.verticalFactor - 1) > 0.005) {
    const factor = `×${formatNumber(fit.verticalFactor, 2)}`;
    const above = names[0];
    names.push({
      text: factor,
      kind: "number",
      x: above.x,
      y: above.y + (type.name + type.number) / 2 + 2,
      width: type.measure(factor, "number"),
      height: type.number,
    });
  }
  return { lines, numbers, names };
}

/** The unit vector across an edge on the screen, away from the middle of the box. */
function outwards(
  viewport: Viewport,
  a: { x: number; y: number },
  b: { x: number; y: number },
  length: number,
): [number, number] {
  const center = project(viewport, [0, 0, 0]);
  const x = -(b.y - a.y) / length;
  const y = (b.x - a.x) / length;
  const away = x * ((a.x + b.x) / 2 - center.x) + y * ((a.y + b.y) / 2 - center.y) >= 0;
  return away ? [x, y] : [-x, -y];
}
