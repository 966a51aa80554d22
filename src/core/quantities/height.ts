import type { Quantity } from "./types";

/** z, in world units; f of a graph. */
export const height: Quantity = {
  label: "height",
  symbol: "z",
  short: "z",
  scale: "sequential",
  appliesTo: ["graph", "parametric"],
  build: (_dag, forms) => forms.position[2],
};
