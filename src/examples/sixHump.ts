import { graph, marked, pair, settingsOf } from "./make";
import type { Example } from "./types";

export const sixHump: Example = {
  title: "Six-hump camel",
  caption:
    "Six minima, two maxima and seven saddles. At the saddle in the middle the Hessian is ((8, 1), (1, −8)): its trace is zero, S = −130; at the other six saddles the trace is positive, and S is negative all the same.",
  keywords: "test function benchmark camel back saddles blind trace",
  group: "optimisation",
  settings: settingsOf(
    graph("(4 - 2.1*u^2 + u^4/3)*u^2 + u*v + (4*v^2 - 4)*v^2", { u: ["-2", "2"], v: ["-1.1", "1.1"] }),
    pair,
    { elevation: 0.85 },
    marked,
  ),
};
