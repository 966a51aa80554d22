import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const peaks: Example = {
  title: "Peaks",
  caption:
    "Three hills, three hollows and the saddles between. At the highest hill, near (−0.01, 1.58), tr H is −48.7 and S is 1056; far out the surface is flat and both vanish.",
  keywords: "MATLAB Gaussian hills",
  group: "optimisation",
  settings: settingsOf(
    graph(
      "3*(1 - u)^2*exp(-u^2 - (v + 1)^2) - 10*(u/5 - u^3 - v^5)*exp(-u^2 - v^2) - exp(-(u + 1)^2 - v^2)/3",
      {
        u: ["-3", "3"],
        v: ["-3", "3"],
      },
    ),
    pair,
  ),
};
