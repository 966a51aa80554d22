import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const scherk: Example = {
  title: "Scherk’s surface",
  caption:
    "A minimal surface over a square, with walls that rise and fall without bound at its edges. S = −2cos²u cos²v/(1 − sin²u sin²v)² is nowhere positive; tr H changes its sign, since it is not a curvature.",
  keywords: "soap film doubly periodic",
  group: "minimal",
  settings: settingsOf(graph("log(cos(v)/cos(u))", { u: ["-1.5", "1.5"], v: ["-1.5", "1.5"] }), pair),
};
