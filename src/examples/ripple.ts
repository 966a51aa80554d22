import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const ripple: Example = {
  title: "Ripple",
  caption:
    "A surface of revolution z = h(r): S = 2h′h″/(r(1 + h′²)²), so the sign changes at each crest, each trough and each inflection. The curvature is strongest at the centre and fades with 1/r outward.",
  keywords: "surface of revolution wave waves water radial",
  group: "landscape",
  settings: settingsOf(
    graph("a*cos(k*r)", {
      u: ["-6", "6"],
      v: ["-6", "6"],
      definitions: "r = sqrt(u^2 + v^2)",
      parameters: { a: [0.5, 0, 2, 0.05], k: [2, 0.5, 4, 0.1] },
    }),
    pair,
    { elevation: 0.75 },
  ),
};
