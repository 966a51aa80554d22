import { functionOf, needsGraph } from "./hessian";
import type { Quantity } from "./types";

/** tr H² = f_uu² + 2f_uv² + f_vv², the squared Frobenius norm of the Euclidean Hessian. */
export const hessianSquaredTrace: Quantity = {
  label: "trace of the squared Hessian",
  symbol: "\\operatorname{tr} H^2",
  short: "trH2",
  scale: "sequential",
  appliesTo: ["graph"],
  otherwise: needsGraph,
  build(dag, forms) {
    const [fuu, fuv, fvv] = functionOf(forms).hessian;
    const diagonal = dag.add(dag.square(fuu), dag.square(fvv));
    return dag.add(diagonal, dag.multiply(dag.constant(2), dag.square(fuv)));
  },
};
