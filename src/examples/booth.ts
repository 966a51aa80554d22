import { graph, marked, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const booth: Example = {
  title: "Booth’s function",
  caption:
    "A quadratic bowl with its minimum at (1, 3). The trace of the Hessian is 20 s at every point, however steep; S is greatest at the minimum, where it is 2 det H = 72 s², and fades up the walls.",
  keywords: "test function benchmark quadratic bowl convex",
  group: "optimisation",
  settings: settingsOf(
    graph("s*((u + 2*v - 7)^2 + (2*u + v - 5)^2)", {
      u: ["-2", "4"],
      v: ["0", "6"],
      parameters: { s: [0.1, 0.01, 1, 0.01] },
    }),
    pair,
    {},
    marked,
  ),
};
