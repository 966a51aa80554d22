import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const ellipsoid: Example = {
  title: "Ellipsoid",
  caption:
    "Positive everywhere: S = 2/(a²b²c² (x²/a⁴ + y²/b⁴ + z²/c⁴)²), greatest at the ends of the longest axis. With a = b = c it is a sphere, and the colour the same all over.",
  keywords: "quadric egg sphere",
  group: "quadric",
  settings: settingsOf(
    parametric("a*sin(u)*cos(v)", "b*sin(u)*sin(v)", "c*cos(u)", {
      u: ["0", "pi"],
      v: ["0", "2*pi"],
      parameters: { a: [1.5, 0.5, 2, 0.05], b: [1, 0.5, 2, 0.05], c: [0.75, 0.5, 2, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal" })],
  ),
};
