import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const sphere: Example = {
  title: "Sphere",
  caption:
    "S = 2/R² at every point, twice the Gaussian curvature 1/R². Move R: twice the radius, a quarter of the curvature.",
  keywords: "ball round positive constant",
  group: "constant",
  settings: settingsOf(
    parametric("R*sin(u)*cos(v)", "R*sin(u)*sin(v)", "R*cos(u)", {
      u: ["0", "pi"],
      v: ["0", "2*pi"],
      parameters: { R: [1, 0.5, 4, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal", range: { mode: "typed", min: -2, max: 2 } })],
  ),
};
