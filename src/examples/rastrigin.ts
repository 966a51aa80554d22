import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const rastrigin: Example = {
  title: "Rastrigin’s function",
  caption:
    "A wide bowl with a hollow near every pair of whole numbers, the deepest at the origin. All the hollows are nearly equally sharp, S about 126 at each, so that curvature does not tell the best one from the others; tr H nearly vanishes on the saddles between.",
  keywords: "test function benchmark multimodal many minima cosine",
  group: "optimisation",
  settings: settingsOf(
    graph("s*(2*a + u^2 + v^2 - a*(cos(2*pi*u) + cos(2*pi*v)))", {
      u: ["-2.5", "2.5"],
      v: ["-2.5", "2.5"],
      parameters: { a: [10, 0, 20, 0.5], s: [0.02, 0.002, 0.05, 0.001] },
    }),
    pair,
    { elevation: 0.8 },
  ),
};
