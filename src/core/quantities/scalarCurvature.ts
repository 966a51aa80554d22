import { gaussianCurvature } from "./gaussianCurvature";
import type { Quantity } from "./types";

/**
 * S = 2K for two coordinates. For a graph this is the paper's equation 4,
 * S = β(tr(H)² − tr(H²)) + 2β²∇fᵀ(H² − tr(H)H)∇f, in the form 2β² det H, which is equal and does not cancel where the
 * gradient is large. Positive on spheres (2/R²), negative at saddles; the normal's direction does not matter.
 */
export const scalarCurvature: Quantity = {
  label: "scalar curvature",
  symbol: "S",
  short: "S",
  scale: "diverging",
  appliesTo: ["graph", "parametric"],
  powerOfW: 4,
  build: (dag, forms) => dag.multiply(dag.constant(2), gaussianCurvature.build(dag, forms)),
};
