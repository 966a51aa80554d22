import { graph, marked, settingsOf, view } from "./make";
import type { Example } from "./types";

export const beale: Example = {
  title: "Beale’s function",
  caption:
    "The height is the logarithm ln(1 + f), since f itself grows from 0 to 180 000; where f = 0, at the minimum (3, 0.5), that changes neither S ≈ 29.5 nor tr H ≈ 49.3. At the saddle (0, 1) the trace is exactly zero while S ≈ −6.7; the colours are logarithmic, too.",
  keywords: "test function benchmark logarithm narrow valley symlog",
  group: "optimisation",
  settings: settingsOf(
    graph("log(1 + (1.5 - u + u*v)^2 + (2.25 - u + u*v^2)^2 + (2.625 - u + u*v^3)^2)", {
      u: ["-4.5", "4.5"],
      v: ["-4.5", "4.5"],
    }),
    [view("scalarCurvature", { scale: "symlog" }), view("hessianTrace", { scale: "symlog" })],
    { azimuth: -2.2, elevation: 0.8 },
    marked,
  ),
};
