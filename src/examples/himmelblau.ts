import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const himmelblau: Example = {
  title: "Himmelblau’s function",
  caption:
    "Four minima, all at height 0, with different curvature: at (3, 2) it is S = 2 det H = 4232 s² and tr H = 108 s. The factor s is the unit of height: with s near 1 the walls are so steep that S is visible only at the very bottom.",
  keywords: "test function benchmark four minima",
  group: "optimisation",
  settings: settingsOf(
    graph("s*((u^2 + v - 11)^2 + (u + v^2 - 7)^2)", {
      u: ["-5", "5"],
      v: ["-5", "5"],
      parameters: { s: [0.005, 0.001, 0.1, 0.001] },
    }),
    pair,
  ),
};
