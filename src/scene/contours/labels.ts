import type { Type } from "../axes/drawing";
import { drawnArea, type Frame } from "../frame";
import { Sight } from "../overlays/sight";
import type { Isolines } from "../types";
import { type PlacedLabel, placeLabels, type ScreenLine } from "./place";
import { type ContourLine, type ContourPoint, traceContours } from "./trace";

/** CSS pixels from one place of a line that is asked whether it is seen to the next. */
const sampling = 16;
/** Numbers keep off the edge of the drawn area. */
const inset = 4;

type Stage = NonNullable<Frame["view"]["stage"]>;

const traced = new WeakMap<Stage, Map<string, ContourLine[]>>();

/** The lines of a stage, traced when they are first asked for, and kept as long as the stage is. */
function contoursOf(stage: Stage, isolines: Isolines): ContourLine[] {
  const key = JSON.stringify([isolines.quantity, isolines.threshold, isolines.levels]);
  let known = traced.get(stage);
  if (!known) {
    known = new Map();
    traced.set(stage, known);
  }
  let lines = known.get(key);
  if (!lines) {
    // While levels change, those before are of no more use.
    known.clear();
    lines = traceContours(stage, isolines);
    known.set(key, lines);
  }
  return lines;
}

/** The numbers on the lines of equal value of one view. */
export function labelsOf(frame: Frame, type: Type): PlacedLabel[] {
  const { isolines, stage } = frame.view;
  if (!isolines || isolines.levels.length === 0 || !stage || !frame.fit) return [];
  const sight = new Sight(frame, false);
  const pieces = contoursOf(stage, isolines).flatMap((line) => projected(line, isolines, sight, type));
  const seeing = new Sight(frame);
  const known = pieces.map(() => new Map<number, boolean>());
  const { left, top, width, height } = drawnArea(frame);
  return placeLabels(
    pieces.map(({ screen }) => screen),
    {
      area: { left: left + inset, top: top + inset, width: width - 2 * inset, height: height - 2 * inset },
      height: type.number,
      sees: (number, point) => {
        if (sight.isAbove) return true;
        const { points, samples } = pieces[number];
        const sample = samples[point];
        let seen = known[number].get(sample);
        if (seen === undefined) {
          const { position, normal } = points[sample];
          seen = seeing.ofWorld(position, normal)?.hidden === false;
          known[number].set(sample, seen);
        }
        return seen;
      },
    },
  );
}

interface Piece {
  screen: ScreenLine;
  points: readonly ContourPoint[];
  /** For each point the one whose visibility stands for it. */
  samples: Uint32Array;
}

/** A line in a view: in pieces where it is cut off by a wall or lies behind the eye. */
function projected(
  { level, points, closed }: ContourLine,
  { levels }: Isolines,
  sight: Sight,
  type: Type,
): Piece[] {
  const text = levels[level].label;
  const width = type.measure(text, "number");
  const pieces: Piece[] = [];
  let run: { x: number[]; y: number[]; points: ContourPoint[] } = { x: [], y: [], points: [] };
  const finish = () => {
    if (run.points.length > 1) {
      const { x, y, points } = run;
      pieces.push({ screen: { level, text, width, x, y }, points, samples: samplesOf(x, y) });
    }
    run = { x: [], y: [], points: [] };
  };
  for (const point of closed ? [...points, points[0]] : points) {
    const place = sight.isAbove
      ? sight.ofCoordinates(point.u, point.v)
      : sight.ofWorld(point.position, point.normal);
    if (!place) {
      finish();
      continue;
    }
    run.x.push(place.x);
    run.y.push(place.y);
    run.points.push(point);
  }
  finish();
  return pieces;
}

function samplesOf(x: readonly number[], y: readonly number[]): Uint32Array {
  const samples = new Uint32Array(x.length);
  let length = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let k = 0; k < x.length; k++) {
    if (k > 0) length += Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
    if (length >= sampling) [last, length] = [k, 0];
    samples[k] = last;
  }
  return samples;
}
