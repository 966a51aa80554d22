import { onTangentPlane, planeReach } from "./geometry";
import type { Overlay } from "./overlay";
import { rimMarks } from "./rim";

/** The tangent plane at the shown point, as a patch along the principal directions that is as large at every point, as drawn. */
export const tangentPlane: Overlay = {
  marks: (overlays, sight) => rimMarks(tangentPlane, overlays, sight),
  patch: {
    wanted: (overlays) => overlays.tangentPlane,
    at: (point, fit) => {
      const [first, second] = planeReach(point, fit);
      return { place: (s, t) => onTangentPlane(point, s * first, t * second), lines: 0 };
    },
  },
};
