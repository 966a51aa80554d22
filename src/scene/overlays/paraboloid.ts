import { onParaboloid, paraboloidReach } from "./geometry";
import type { Overlay } from "./overlay";
import { rimMarks } from "./rim";

/** The osculating paraboloid at the shown point: a bowl, a saddle, a trough or a plane, as the curvatures are. */
export const paraboloid: Overlay = {
  marks: (overlays, sight) => rimMarks(paraboloid, overlays, sight),
  patch: {
    wanted: (overlays) => overlays.paraboloid,
    at: (point, fit) => {
      const [first, second] = paraboloidReach(point, fit);
      return { place: (s, t) => onParaboloid(point, s * first, t * second), lines: 4 };
    },
  },
};
