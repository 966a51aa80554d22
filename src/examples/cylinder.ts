import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const cylinder: Example = {
  title: "A sheet, rolled",
  caption:
    "Move t: a flat sheet is rolled up, to a full tube at t = 2. The mean curvature is t/2, the scalar curvature zero for every t: rolling stretches nothing.",
  keywords: "cylinder paper developable isometry Theorema Egregium",
  group: "flat",
  settings: settingsOf(
    parametric("sin(t*u)/t", "v", "(1 - cos(t*u))/t", {
      u: ["-pi/2", "pi/2"],
      v: ["-1.5", "1.5"],
      parameters: { t: [1, 0.05, 2, 0.05] },
    }),
    [view("meanCurvature", { vertical: "equal" }), view("scalarCurvature", { vertical: "equal" })],
  ),
};
