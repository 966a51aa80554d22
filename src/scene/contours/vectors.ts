import type { Lines, Point, Shape } from "../drawing/shapes";
import type { Frame } from "../frame";
import { Slices } from "../nextTask";
import { Sight } from "../overlays/sight";
import type { Isolines } from "../types";
import { black, inkedRuns, inkOn, white } from "./inks";
import { contoursOf, type Piece, piecesOf, samplesOf } from "./screen";
import { type ContourLine, type ContourPoint, traceContours } from "./trace";
import { traceZero } from "./zero";

/** CSS pixels from one place of a line that is asked whether it is seen to the next. */
const sampling = 3;
/** As the shader draws them, see `surface/lines.ts`. */
const lineWidth = 1.2;
const opacity = 0.66;
const zeroWidth = 2.2;
const rimWidth = 4.6;

/**
 * The lines of equal value and of zero of one view, as far as they are seen, from the view's top left; in short tasks, for each place
 * that may be hidden takes a ray.
 */
export async function contourVectors(frame: Frame): Promise<Shape[]> {
  const { stage, isolines, zeroLine, quantity } = frame.view;
  if (!stage || !frame.fit) return [];
  const shapes: Shape[] = [];
  if (isolines) {
    const chains = await isolineChains(frame, isolines);
    for (const [level] of isolines.levels.entries())
      for (const ink of [black, white]) {
        const lines = chains.filter((chain) => chain.level === level && chain.ink === ink);
        if (lines.length > 0)
          shapes.push({
            ...{ kind: "lines", stroke: ink, width: lineWidth, opacity },
            lines: lines.map(({ points }) => points),
          });
      }
  }
  if (zeroLine) {
    const chains = await chainsOf(frame, traceZero(stage, quantity), () => black);
    const lines = chains.map(({ points }) => points);
    const line = (stroke: string, width: number, over: number): Lines => ({
      kind: "lines",
      lines,
      stroke,
      width,
      opacity: over,
    });
    if (lines.length > 0) shapes.push(line(white, rimWidth, 0.85), line(black, zeroWidth, 1));
  }
  return shapes;
}

interface Chain {
  level: number;
  ink: string;
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
  const chains: Chain[] = [];
  for (const { level, x, y, points } of contours.flatMap((line) => piecesOf(line, sight))) {
    for (const [start, end] of await seenParts({ level, x, y, points }, seeing, slices))
      for (const { ink, first, last } of inkedRuns(points, start, end, (point) => inkAt(point, level)))
        chains.push({ level, ink, points: pointsOf(x, y, first, last) });
  }
  return chains;
}

const pointsOf = (x: readonly number[], y: readonly number[], first: number, last: number): Point[] =>
  Array.from({ length: last - first + 1 }, (_, k) => [x[first + k], y[first + k]]);

/** What the surface does not hide: indices of the first and the last point. */
async function seenParts(
  { x, y, points }: Piece,
  seeing: Sight,
  slices: Slices,
): Promise<[first: number, last: number][]> {
  const samples = samplesOf(x, y, sampling);
  const parts: [first: number, last: number][] = [];
  let isSeen = false;
  for (let k = 0; k < points.length; k++) {
    const wasSeen = isSeen;
    if (samples[k] === k) {
      await slices.pause();
      const { position, normal } = points[k];
      isSeen = seeing.isAbove || seeing.ofWorld(position, normal)?.hidden === false;
    }
    if (!isSeen) continue;
    const part = parts.at(-1);
    if (wasSeen && part) part[1] = k;
    else parts.push([k, k]);
  }
  return parts.filter(([first, last]) => last > first);
}
