import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const torus: Example = {
  title: "Torus",
  caption:
    "S = 2 cos v/(r(R + r cos v)): positive outside, negative inside, zero on the circles at the top and at the bottom. Summed over the whole surface it is zero, whatever R and r.",
  keywords: "doughnut ring parabolic curve total curvature Gauss-Bonnet",
  group: "closed",
  settings: settingsOf(
    parametric("(R + r*cos(v))*cos(u)", "(R + r*cos(v))*sin(u)", "r*sin(v)", {
      u: ["0", "2*pi"],
      v: ["0", "2*pi"],
      parameters: { R: [2, 1, 4, 0.05], r: [0.9, 0.2, 1, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal" }), view("meanCurvature", { vertical: "equal" })],
  ),
};
