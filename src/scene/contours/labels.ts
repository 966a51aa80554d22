import type { Type } from "../axes/drawing";
import { drawnArea, type Frame } from "../view/frame";
import { Sight } from "../view/sight";
import { type PlacedLabel, placeLabels } from "./place";
import { contoursOf, piecesOf, samplesOf } from "./screen";

/** CSS pixels from one place of a line that is asked whether it is seen to the next. */
const sampling = 16;
/** Numbers keep off the edge of the drawn area. */
const inset = 4;

/** The numbers on the lines of equal value of one view. */
export function labelsOf(frame: Frame, type: Type): PlacedLabel[] {
  const { isolines, stage } = frame.view;
  if (!isolines || isolines.levels.length === 0 || !stage || !frame.fit) return [];
  const sight = new Sight(frame, false);
  const pieces = contoursOf(stage, isolines).flatMap((line) => {
    const text = isolines.levels[line.level].label;
    const width = type.measure(text, "number");
    return piecesOf(line, sight).map((piece) => ({ ...piece, text, width }));
  });
  const seeing = new Sight(frame);
  const known = pieces.map(() => new Map<number, boolean>());
  const samples: Uint32Array[] = [];
  const { left, top, width, height } = drawnArea(frame);
  return placeLabels(pieces, {
    area: { left: left + inset, top: top + inset, width: width - 2 * inset, height: height - 2 * inset },
    height: type.number,
    sees: (number, point) => {
      if (sight.isAbove) return true;
      const { points, x, y } = pieces[number];
      samples[number] ??= samplesOf(x, y, sampling);
      const sample = samples[number][point];
      let seen = known[number].get(sample);
      if (seen === undefined) {
        const { position, normal } = points[sample];
        seen = seeing.ofWorld(position, normal)?.hidden === false;
        known[number].set(sample, seen);
      }
      return seen;
    },
  });
}
