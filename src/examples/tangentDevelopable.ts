import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const tangentDevelopable: Example = {
  title: "Tangent surface of a helix",
  caption:
    "All the tangents of a helix, on one side: a flat surface, S = 0, that is neither a cylinder nor a cone. Its sharp edge is the helix itself, toward which the mean curvature grows without bound.",
  keywords: "developable ruled flat edge of regression",
  group: "flat",
  settings: settingsOf(
    parametric("cos(u) - v*sin(u)", "sin(u) + v*cos(u)", "c*(u + v)", {
      u: ["-pi", "pi"],
      v: ["0.1", "1.4"],
      parameters: { c: [0.4, 0.1, 1, 0.05] },
    }),
    [view("meanCurvature", { vertical: "equal" }), view("scalarCurvature", { vertical: "equal" })],
    { elevation: 0.75 },
  ),
};
