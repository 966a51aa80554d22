import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const helicoid: Example = {
  title: "Helicoid",
  caption:
    "A winding stair, ruled by straight lines, and yet a minimal surface: the mean curvature is zero everywhere. S = −2c²/(c² + v²)², strongest along the axis, where it is −2/c².",
  keywords: "spiral stair screw ruled minimal",
  group: "minimal",
  settings: settingsOf(
    parametric("v*cos(u)", "v*sin(u)", "c*u", {
      u: ["-pi", "pi"],
      v: ["-1.5", "1.5"],
      parameters: { c: [0.6, 0.2, 1.5, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal" }), view("meanCurvature", { vertical: "equal" })],
  ),
};
