import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const pole: Example = {
  title: "A pole",
  caption:
    "The surface runs off to infinity at u = 5 and is cut there: no wall is drawn across. With w = u − 5, S = −2w⁴/(w⁴ + w² + v²)², nowhere positive; tr H = 2v/w³ changes its sign at the cut.",
  keywords: "singularity infinity cut asymptote rational",
  group: "landscape",
  settings: settingsOf(graph("v/(u - 5)", { u: ["0", "10"], v: ["-5", "5"] }), pair),
};
