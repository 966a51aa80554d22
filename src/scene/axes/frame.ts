import { ticks } from "../../color";
import { type Box, project, rayAt, type Viewport } from "../camera/viewport";
import type { PlaneFit } from "../fit/fit";
import { type Drawing, declutter, type Label, type Line, labelBeside, type Type } from "./drawing";

const tickLength = 4;
const tooSmallForNumbers = 130;

/** The part of the domain that a view from above shows, in CSS pixels from the view's top left. */
export function plotArea(viewport: Viewport, fit: PlaneFit): Box {
  const { free } = viewport;
  const a = project(viewport, [-fit.half[0], fit.half[1], 0]);
  const b = project(viewport, [fit.half[0], -fit.half[1], 0]);
  const left = Math.max(free.left, a.x);
  const top = Math.max(free.top, a.y);
  return {
    left,
    top,
    width: Math.max(0, Math.min(free.left + free.width, b.x) - left),
    height: Math.max(0, Math.min(free.top + free.height, b.y) - top),
  };
}

/** Axes of a view from above: u below, v to the left, ticks outside. */
export function frameAxes(
  viewport: Viewport,
  fit: PlaneFit,
  names: readonly [string, string],
  type: Type,
): Drawing {
  const { left, top, width, height } = plotArea(viewport, fit);
  const lines: Line[] = [];
  const labels: Label[] = [];
  if (width < 1 || height < 1) return { lines, labels };
  const crisp = (x: number) => Math.round(x) + 0.5;
  const bottom = crisp(top + height);
  const start = crisp(left - 1);
  const low = rayAt(viewport, left, top + height).origin;
  const high = rayAt(viewport, left + width, top).origin;
  const value = (axis: 0 | 1, place: number) => place / fit.scale[axis] + fit.center[axis];
  const roomy = Math.min(viewport.box.width, viewport.box.height) >= tooSmallForNumbers;
  const size = 11 / type.number;

  lines.push({ from: [start, bottom], to: [crisp(left + width), bottom], ink: "line" });
  lines.push({ from: [start, bottom], to: [start, crisp(top)], ink: "line" });
  const below = labelBeside(
    type,
    names[0],
    "name",
    [left + width / 2, bottom],
    [0, 1],
    roomy ? 8 + type.number + 4 : 6,
  );
  const beside = labelBeside(
    type,
    names[1],
    "name",
    [start, top + height / 2],
    [-1, 0],
    roomy ? 2.7 * type.number : 6,
  );
  labels.push(below, beside);
  if (roomy) {
    const across = ticks(value(0, low[0]), value(0, high[0]), Math.max(2, (width / 70) * size));
    for (const { value: u, label } of across) {
      const x = crisp(project(viewport, [(u - fit.center[0]) * fit.scale[0], 0, 0]).x - 0.5);
      lines.push({ from: [x, bottom], to: [x, bottom + tickLength], ink: "line" });
      labels.push(labelBeside(type, label, "number", [x, bottom + tickLength], [0, 1], 4));
    }
    const upwards = ticks(value(1, low[1]), value(1, high[1]), Math.max(2, (height / 60) * size));
    for (const { value: v, label } of upwards) {
      const y = crisp(project(viewport, [0, (v - fit.center[1]) * fit.scale[1], 0]).y - 0.5);
      lines.push({ from: [start, y], to: [start - tickLength, y], ink: "line" });
      labels.push(labelBeside(type, label, "number", [start - tickLength, y], [-1, 0], 4));
    }
  }
  return { lines, labels: declutter(labels) };
}
