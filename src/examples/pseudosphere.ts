import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const pseudosphere: Example = {
  title: "Pseudosphere",
  caption:
    "S = −2 at every point: what the sphere is among the positive, this is among the negative. It is a piece of the hyperbolic plane, and ends at a sharp rim, where it cannot be continued smoothly.",
  keywords: "tractricoid hyperbolic plane Beltrami tractrix negative constant",
  group: "constant",
  settings: settingsOf(
    parametric("cos(v)/cosh(u)", "sin(v)/cosh(u)", "u - tanh(u)", { u: ["0", "3.5"], v: ["0", "2*pi"] }),
    [view("scalarCurvature", { vertical: "equal", range: { mode: "full" } })],
  ),
};
