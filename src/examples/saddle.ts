import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const saddle: Example = {
  title: "Saddle",
  caption:
    "The trace of the Hessian is zero everywhere and calls this surface flat. Its scalar curvature is S = −2/(1 + u² + v²)²: −2 in the middle, fading outward.",
  keywords: "hyperbolic paraboloid quadratic Pringle",
  group: "quadric",
  settings: settingsOf(graph("(u^2 - v^2)/2", { u: ["-2", "2"], v: ["-2", "2"] }), pair),
};
