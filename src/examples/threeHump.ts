import { graph, marked, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const threeHump: Example = {
  title: "Three-hump camel",
  caption:
    "Three minima: the deepest, at the origin, is the flattest, with S = 14 and tr H = 6; the two beside it have S ≈ 46.6 and tr H ≈ 14.2. At the two saddles between them S ≈ −17.5.",
  keywords: "test function benchmark camel back minima",
  group: "optimisation",
  settings: settingsOf(
    graph("2*u^2 - 1.05*u^4 + u^6/6 + u*v + v^2", { u: ["-2.1", "2.1"], v: ["-1.8", "1.8"] }),
    pair,
    { elevation: 0.75 },
    marked,
  ),
};
