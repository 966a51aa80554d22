import { graph, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const rosenbrock: Example = {
  title: "Rosenbrock’s valley",
  caption:
    "The curved floor is flat along and steep across: at the minimum (1, 1) the Hessian has eigenvalues 1001.6 s and 0.4 s. So tr H = 1002 s is large there, while S = 800 s² is small beside the square of the trace.",
  keywords: "banana test function benchmark narrow valley ill-conditioned",
  group: "optimisation",
  settings: settingsOf(
    graph("s*((1 - u)^2 + 100*(v - u^2)^2)", {
      u: ["-1.6", "1.6"],
      v: ["-0.6", "2.4"],
      parameters: { s: [0.005, 0.001, 0.1, 0.001] },
    }),
    pair,
    { azimuth: -2.2 },
  ),
};
