import type { Quantity } from "./types";

/** |∇f| = √(f_u² + f_v²). */
export const gradientNorm: Quantity = {
  label: "norm of the gradient",
  symbol: "|\\nabla f|",
  short: "grad",
  scale: "sequential",
  appliesTo: ["graph"],
  otherwise:
    "A gradient belongs to a function. This surface is given by its points, not as the graph of a function.",
  build(_dag, { slope }) {
    if (slope === undefined) throw new TypeError("only a graph has a gradient");
    return slope;
  },
};
