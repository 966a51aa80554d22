import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const clifford: Example = {
  title: "Clifford torus",
  caption:
    "The flat torus of the 3-sphere, seen in space by stereographic projection; t turns it in the sphere before. What is seen is never flat, yet the integral of H² over it is 2π² for every t: no torus has less.",
  keywords: "Willmore cyclide Dupin conformal Hopf stereographic",
  group: "closed",
  settings: settingsOf(
    parametric("(cos(t)*cos(u) - sin(t)*sin(v))/w", "sin(u)/w", "cos(v)/w", {
      u: ["0", "2*pi"],
      v: ["0", "2*pi"],
      parameters: { t: [0.35, 0, 0.6, 0.01] },
      definitions: "w = sqrt(2) - sin(t)*cos(u) - cos(t)*sin(v)",
    }),
    [view("scalarCurvature", { vertical: "equal" }), view("meanCurvature", { vertical: "equal" })],
    { elevation: 0.85 },
  ),
};
