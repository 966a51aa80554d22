import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const doubleWell: Example = {
  title: "Sharp and flat minimum",
  caption:
    "Two wells of nearly the same depth, one narrow and one wide. At the bottoms S = 2 det H is about 242.5 and 3.05, and tr H about 22 and 2.5: the scalar curvature goes with the square of the trace.",
  keywords: "sharpness flatness minima Gaussian wells loss generalisation",
  group: "landscape",
  settings: settingsOf(
    graph("-d1*exp(-((u - a)^2 + v^2)/(2*s1^2)) - d2*exp(-((u + a)^2 + v^2)/(2*s2^2))", {
      u: ["-3", "3"],
      v: ["-3", "3"],
      parameters: {
        a: [1.2, 0, 2, 0.05],
        d1: [1, 0, 2, 0.05],
        s1: [0.3, 0.1, 1, 0.01],
        d2: [1, 0, 2, 0.05],
        s2: [0.9, 0.1, 1.5, 0.01],
      },
    }),
    pair,
    { elevation: 0.95 },
  ),
};
