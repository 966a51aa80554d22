import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const hyperboloid: Example = {
  title: "Hyperboloid of one sheet",
  caption:
    "Two families of straight lines lie in this cooling tower, so that S is nowhere positive. It is S = −2/(a²b²c² (x²/a⁴ + y²/b⁴ + z²/c⁴)²), strongest at the waist.",
  keywords: "quadric ruled cooling tower",
  group: "quadric",
  settings: settingsOf(
    parametric("a*cosh(u)*cos(v)", "b*cosh(u)*sin(v)", "c*sinh(u)", {
      u: ["-1.2", "1.2"],
      v: ["0", "2*pi"],
      parameters: { a: [1, 0.5, 2, 0.05], b: [1, 0.5, 2, 0.05], c: [1, 0.5, 2, 0.05] },
    }),
    [view("scalarCurvature", { vertical: "equal" })],
  ),
};
