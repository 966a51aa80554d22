import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

/** The curvature has no bound at the pinch points: this shows the lobes. */
const range = { mode: "typed", min: -40, max: 40 } as const;

export const roman: Example = {
  title: "Steiner’s Roman surface",
  caption:
    "An image of the projective plane with the symmetry of a tetrahedron. Its four lobes are positive; toward the six pinch points, where the surface has no tangent plane, the curvature falls without bound.",
  keywords: "Steiner projective plane non-orientable pinch points",
  group: "closed",
  settings: settingsOf(
    parametric("sin(2*u)*cos(v)^2/2", "sin(u)*sin(2*v)/2", "cos(u)*sin(2*v)/2", {
      u: ["0", "pi"],
      v: ["-pi/2", "pi/2"],
    }),
    [view("scalarCurvature", { vertical: "equal", range })],
    { elevation: 0.4 },
  ),
};
