import type { Quantity } from "./types";

/**
 * H = (EN − 2FM + GL)/(2D), the mean of the principal curvatures, with a factor √D in L, M, N.
 * Sign: that of the normal; > 0 for a convex bowl as a graph, −1/R for a sphere with outward normal.
 */
export const meanCurvature: Quantity = {
  label: "mean curvature",
  symbol: "H",
  short: "H",
  scale: "diverging",
  appliesTo: ["graph", "parametric"],
  powerOfW: 3,
  build(dag, { E, F, G, L, M, N, inverseRootD }) {
    const outer = dag.add(dag.multiply(E, N), dag.multiply(G, L));
    const sum = dag.subtract(outer, dag.multiply(dag.multiply(dag.constant(2), F), M));
    const scale = dag.multiply(dag.constant(0.5), inverseRootD);
    return dag.multiply(sum, dag.multiply(scale, dag.square(inverseRootD)));
  },
};
