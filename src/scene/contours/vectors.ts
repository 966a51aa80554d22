import type { Lines, Point, Shape } from "../drawing/shapes";
import { Slices } from "../nextTask";
import type { Isolines } from "../types";
import type { Frame } from "../view/frame";
import { isTranslucent, opacityOf } from "../view/look";
import { Sight } from "../view/sight";
import { black, inkedRuns, inkOn, white } from "./inks";
import { contoursOf, type Piece, piecesOf, samplesOf } from "./screen";
import { type ContourLine, type ContourPoint, traceContours } from "./trace";
import { traceZero } from "./zero";

/** CSS pixels from one place of a line that is asked whether it is seen to the next. */
const sampling = 3;
/** So often halved, what lies between two such places is less than a tenth of a pixel. */
const halvings = 5;
/** Points of a line lie on the very triangles that may hide it, so that next to nothing lifts them off. */
const lift = 0.002;
/** As the shader draws them, see `surface/lines.ts`. */
const lineWidth = 1.2;
const opacity = 0.66;
const zeroWidth = 2.2;
const rimWidth = 4.6;

/**
 * The lines of equal value and of zero of one view, as far as they are seen, from the view's top left; in short tasks, for each place
 * that may be hidden takes a ray. Through a translucent surface its hidden lines are seen, too, fainter and under the others.
 */
export async function contourVectors(frame: Frame): Promise<Shape[]> {
  const { stage, isolines, zeroLine, quantity } = frame.view;
  if (!stage || !frame.fit) return [];
  const shapes: Shape[] = [];
  const veil = 1 - opacityOf(frame.view);
  if (isolines) {
    const chains = await isolineChains(frame, isolines);
    for (const hidden of [true, false])
      for (const [level] of isolines.levels.entries())
        for (const ink of [black, white]) {
          const lines = chains.filter(
            (chain) => chain.hidden === hidden && chain.level === level && chain.ink === ink,
          );
          if (lines.length > 0)
            shapes.push({
              ...{ kind: "lines", stroke: ink, width: lineWidth, opacity: hidden ? opacity * veil : opacity },
              lines: lines.map(({ points }) => points),
            });
        }
  }
  if (zeroLine) {
    const chains = await chainsOf(frame, traceZero(stage, quantity), () => black);
    for (const hidden of [true, false]) {
      const lines = chains.filter((chain) => chain.hidden === hidden).map(({ points }) => points);
      const line = (stroke: string, width: number, over: number): Lines => ({
        kind: "lines",
        lines,
        stroke,
        width,
        opacity: hidden ? over * veil : over,
      });
      if (lines.length > 0) shapes.push(line(white, rimWidth, 0.85), line(black, zeroWidth, 1));
    }
  }
  return shapes;
}

interface Chain {
  level: number;
  ink: string;
  /** The surface lies between it and the eye. */
  hidden: boolean;
  points: Point[];
}

/** A line's own colour is that of the surface, unless the surface is coloured by something else. */
function isolineChains(frame: Frame, isolines: Isolines): Promise<Chain[]> {
  const { view } = frame;
  if (!view.stage) return Promise.resolve([]);
  if (isolines.quantity === view.quantity) {
    const inks = isolines.levels.map(({ value }) => inkOn(view, value));
    return chainsOf(frame, contoursOf(view.stage, isolines), (_, level) => inks[level]);
  }
  return chainsOf(frame, traceContours(view.stage, isolines, view.quantity), ({ beside = Number.NaN }) =>
    inkOn(view, beside),
  );
}

async function chainsOf(
  frame: Frame,
  contours: readonly ContourLine[],
  inkAt: (point: ContourPoint, level: number) => string,
): Promise<Chain[]> {
  const [sight, seeing] = [new Sight(frame, false), new Sight(frame)];
  const slices = new Slices();
  const seesThrough = isTranslucent(frame.view);
  const chains: Chain[] = [];
  for (const piece of contours.flatMap((line) => piecesOf(line, sight))) {
    const { level, points } = piece;
    for (const part of await partsOf(piece, seeing, slices)) {
      if (part.hidden && !seesThrough) continue;
      const [start, end] = [Math.floor(part.from), Math.ceil(part.to)];
      for (const { ink, first, last } of inkedRuns(points, start, end, (point) => inkAt(point, level)))
        chains.push({
          level,
          ink,
          hidden: part.hidden,
          points: pointsOf(piece, Math.max(first, part.from), Math.min(last, part.to)),
        });
    }
  }
  return chains;
}

/** From a place of a line to another one. A place is a point's index, or lies between two. */
interface Part {
  from: number;
  to: number;
  hidden: boolean;
}

function pointsOf(piece: Piece, from: number, to: number): Point[] {
  const inner: number[] = [];
  for (let k = Math.floor(from) + 1; k < to; k++) inner.push(k);
  return [from, ...inner, to].map((place) => [valueAt(piece.x, place), valueAt(piece.y, place)]);
}

function valueAt(values: readonly number[], place: number): number {
  const k = Math.floor(place);
  const share = place - k;
  return share === 0 ? values[k] : values[k] + share * (values[k + 1] - values[k]);
}

/** A line in parts that the surface hides and such that it does not, by turns. */
async function partsOf({ x, y, points }: Piece, seeing: Sight, slices: Slices): Promise<Part[]> {
  const last = points.length - 1;
  if (seeing.isAbove) return [{ from: 0, to: last, hidden: false }];
  const isSeen = (place: number) => {
    const [a, b] = [points[Math.floor(place)], points[Math.ceil(place)]];
    const at = (from: readonly number[], to: readonly number[]) =>
      from.map((value, axis) => value + (place % 1) * (to[axis] - value));
    return seeing.ofWorld(at(a.position, b.position), at(a.normal, b.normal), lift)?.hidden === false;
  };
  const [, ...samples] = [...new Set(samplesOf(x, y, sampling)), last];
  let part: Part = { from: 0, to: 0, hidden: !isSeen(0) };
  const parts = [part];
  for (const place of samples) {
    await slices.pause();
    const hidden = !isSeen(place);
    if (hidden !== part.hidden) {
      const edge = edgeBetween(part.to, place, isSeen);
      part.to = edge;
      part = { from: edge, to: place, hidden };
      parts.push(part);
    }
    part.to = place;
  }
  return parts.filter(({ from, to }) => to > from);
}

/** Between two places of which one is seen: that where this changes. */
function edgeBetween(a: number, b: number, isSeen: (place: number) => boolean): number {
  const first = isSeen(a);
  let [low, high] = [a, b];
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    if (isSeen(middle) === first) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
