import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

/** Dinh's rescaling of two weights in a row: the network's function depends on uv alone. */
export const valley: Example = {
  title: "One function, rescaled",
  caption:
    "All along the valley floor uv = 1 the product uv is the same, yet the trace of the Hessian there is 2(u² + v²): 4 at u = 1 and 8.5 at u = 2. The scalar curvature is zero on the whole floor, since the valley bends in one direction only.",
  keywords: "rescaling reparametrisation Dinh loss two weights network",
  group: "landscape",
  settings: settingsOf(graph("(u*v - 1)^2", { u: ["0.2", "2.5"], v: ["0.2", "2.5"] }), pair, {
    azimuth: 0.6,
  }),
};
