import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const catenoid: Example = {
  title: "Catenoid",
  caption:
    "The soap film between two rings: its mean curvature is zero everywhere. S = −2/(c² cosh⁴(v/c)), strongest at the waist, where it is −2/c².",
  keywords: "soap film minimal revolution",
  group: "minimal",
  settings: settingsOf(
    parametric("c*cosh(v/c)*cos(u)", "c*cosh(v/c)*sin(u)", "v", {
      u: ["0", "2*pi"],
      v: ["-1.4", "1.4"],
      parameters: { c: [1, 0.6, 2, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal" }), view("meanCurvature", { vertical: "equal" })],
  ),
};
