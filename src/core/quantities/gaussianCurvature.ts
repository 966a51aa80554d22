import type { Quantity } from "./types";

/** K = (LN − M²)/(EG − F²), with the forms' L, M, N carrying a factor √D each: K = (LN − M²)/D². */
export const gaussianCurvature: Quantity = {
  label: "Gaussian curvature",
  symbol: "K",
  short: "K",
  scale: "diverging",
  appliesTo: ["graph", "parametric"],
  powerOfW: 4,
  build(dag, { L, M, N, inverseRootD }) {
    const determinant = dag.subtract(dag.multiply(L, N), dag.square(M));
    return dag.multiply(determinant, dag.square(dag.square(inverseRootD)));
  },
};
