import { graph, marked, settingsOf, view } from "./make";
import type { Example } from "./types";

export const goldsteinPrice: Example = {
  title: "Goldstein–Price function",
  caption:
    "The height is the logarithm ln f, since f itself grows from 3 to a million, and the colours are logarithmic, too. At the lowest point (0, −1) S is 86 400; at none of the other eight critical points is its magnitude above 4320.",
  keywords: "test function benchmark logarithm symlog",
  group: "optimisation",
  settings: settingsOf(
    graph(
      "log((1 + (u + v + 1)^2*(19 - 14*u + 3*u^2 - 14*v + 6*u*v + 3*v^2))*(30 + (2*u - 3*v)^2*(18 - 32*u + 12*u^2 + 48*v - 36*u*v + 27*v^2)))",
      { u: ["-2", "2"], v: ["-2", "2"] },
    ),
    [view("scalarCurvature", { scale: "symlog" }), view("hessianTrace", { scale: "symlog" })],
    { azimuth: -0.6, elevation: 0.85 },
    marked,
  ),
};
