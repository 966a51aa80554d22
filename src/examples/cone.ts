import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const cone: Example = {
  title: "Cone",
  caption:
    "Cut along a line, it unrolls to a sector of the plane: S = 0 at every point but the tip. The mean curvature grows without bound toward the tip, where the surface is cut off here.",
  keywords: "lampshade developable flat",
  group: "flat",
  settings: settingsOf(
    parametric("v*cos(u)", "v*sin(u)", "-h*v", {
      u: ["0", "2*pi"],
      v: ["0.1", "1"],
      parameters: { h: [1.2, 0, 2, 0.05] },
    }),
    [view("meanCurvature", { vertical: "equal" }), view("scalarCurvature", { vertical: "equal" })],
  ),
};
