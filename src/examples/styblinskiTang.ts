import { graph, marked, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const styblinskiTang: Example = {
  title: "Styblinski–Tang function",
  caption:
    "A sum of two functions of one variable, so that the Hessian is diagonal: four minima, four saddles, one maximum. At the saddles tr H is positive, as it is at the minima; only S changes its sign.",
  keywords: "test function benchmark separable",
  group: "optimisation",
  settings: settingsOf(
    graph("s*(u^4 - 16*u^2 + 5*u + v^4 - 16*v^2 + 5*v)/2", {
      u: ["-4.2", "4.2"],
      v: ["-4.2", "4.2"],
      parameters: { s: [0.02, 0.002, 0.1, 0.001] },
    }),
    pair,
    { elevation: 0.85 },
    marked,
  ),
};
