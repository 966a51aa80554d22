import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const dini: Example = {
  title: "Dini’s surface",
  caption:
    "A twisted pseudosphere: S = −2/(a² + b²) is the same at every point. Change a and b: the number in the legend changes, the colour stays one colour.",
  keywords: "hyperbolic pseudosphere twisted negative helicoidal",
  group: "constant",
  settings: settingsOf(
    parametric("a*cos(u)*sin(v)", "a*sin(u)*sin(v)", "a*(cos(v) + log(tan(v/2))) + b*u", {
      u: ["0", "4*pi"],
      v: ["0.05", "1.55"],
      parameters: { a: [1, 0.5, 2, 0.05], b: [0.2, 0, 0.5, 0.01] },
    }),
    [view("scalarCurvature", { vertical: "equal", range: { mode: "full" } })],
    { distance: 1.8 },
  ),
};
