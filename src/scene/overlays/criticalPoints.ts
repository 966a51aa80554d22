import type { Mark } from "./ink";
import type { Overlay } from "./overlay";
import { criticalShapes } from "./shapes";

/** CSS pixels from the middle to the sides. */
const usual = 4.4;
const highlighted = 7;

/** Where the gradient is zero, by kind: a triangle down, a triangle up, a cross, a square; and extrema without a gradient: a kink. */
export const criticalPoints: Overlay = {
  marks: (overlays, sight) =>
    overlays.criticalPoints.flatMap((point): Mark[] => {
      const seen = sight.ofPoint(point.at, point.position);
      if (!seen) return [];
      const [size, width] = point.highlighted ? [highlighted, 2] : [usual, 1.5];
      const path = criticalShapes[point.kind];
      return [{ kind: "shape", path, ...seen, size, width, inside: "paper" }];
    }),
};
