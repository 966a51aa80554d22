import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const ackley: Example = {
  title: "Ackley’s function",
  caption:
    "A grid of hollows in a funnel: S is positive in each hollow and on each hilltop, and negative on the saddles between. At the origin the surface has a tip, like a cone, and neither quantity is defined there.",
  keywords: "test function benchmark multimodal cone tip undefined",
  group: "optimisation",
  settings: settingsOf(
    graph("-a*exp(-b*sqrt((u^2 + v^2)/2)) - exp((cos(2*pi*u) + cos(2*pi*v))/2) + a + e", {
      u: ["-2", "2"],
      v: ["-2", "2"],
      parameters: { a: [20, 0, 40, 1], b: [0.2, 0, 1, 0.01] },
    }),
    pair,
  ),
};
