import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const mobius: Example = {
  title: "Möbius band",
  caption:
    "A band with one side: the sign of the mean curvature has no meaning on it, the scalar curvature has. It is ruled by lines, so S is nowhere positive; on the middle circle S = −1/2.",
  keywords: "strip non-orientable one-sided ruled Moebius",
  group: "closed",
  settings: settingsOf(
    parametric("(1 + v/2*cos(u/2))*cos(u)", "(1 + v/2*cos(u/2))*sin(u)", "v/2*sin(u/2)", {
      u: ["0", "2*pi"],
      v: ["-1", "1"],
    }),
    [view("scalarCurvature", { vertical: "equal" })],
  ),
};
