import type { Isolines } from "../types";
import type { Frame } from "../view/frame";
import type { Sight } from "../view/sight";
import { type ContourLine, type ContourPoint, traceContours } from "./trace";

type Stage = NonNullable<Frame["view"]["stage"]>;

const traced = new WeakMap<Stage, Map<string, ContourLine[]>>();

/** The lines of a stage, traced when they are first asked for, and kept as long as the stage is. */
export function contoursOf(stage: Stage, isolines: Isolines): ContourLine[] {
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

/** A part of a line in a view, in CSS pixels from the view's top left. */
export interface Piece {
  level: number;
  x: number[];
  y: number[];
  points: ContourPoint[];
}

/** A line in a view: in pieces where it is cut off by a wall or lies behind the eye. */
export function piecesOf({ level, points, closed }: ContourLine, sight: Sight): Piece[] {
  const pieces: Piece[] = [];
  let run: Piece = { level, x: [], y: [], points: [] };
  const finish = () => {
    if (run.points.length > 1) pieces.push(run);
    run = { level, x: [], y: [], points: [] };
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

/** For each point of a chain the one, less than so many pixels before it, whose visibility stands for it. */
export function samplesOf(x: readonly number[], y: readonly number[], spacing: number): Uint32Array {
  const samples = new Uint32Array(x.length);
  let length = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let k = 0; k < x.length; k++) {
    if (k > 0) length += Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
    if (length >= spacing) [last, length] = [k, 0];
    samples[k] = last;
  }
  return samples;
}
