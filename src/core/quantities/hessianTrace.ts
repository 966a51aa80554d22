import { functionOf, needsGraph } from "./hessian";
import type { Quantity } from "./types";

/** tr H = f_uu + f_vv, of the Euclidean Hessian. Zero at a balanced saddle, which it cannot tell from a flat place. */
export const hessianTrace: Quantity = {
  label: "trace of the Hessian",
  symbol: "\\operatorname{tr} H",
  short: "trH",
  scale: "diverging",
  appliesTo: ["graph"],
  otherwise: needsGraph,
  build(dag, forms) {
    const [fuu, , fvv] = functionOf(forms).hessian;
    return dag.add(fuu, fvv);
  },
};
