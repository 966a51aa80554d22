import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

/** S = 2 cos u cos v/(1 + sin²u + sin²v)². */
export const eggBox: Example = {
  title: "Egg box",
  caption:
    "The trace of the Hessian is −z: it sees hills and hollows, and nothing at all on the saddles between them. The scalar curvature is 2 at each hill and each hollow, and −2 at each saddle.",
  keywords: "egg crate cosine periodic saddles",
  group: "landscape",
  settings: settingsOf(graph("cos(u) + cos(v)", { u: ["-2*pi", "2*pi"], v: ["-2*pi", "2*pi"] }), pair),
};
