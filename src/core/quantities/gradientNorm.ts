import { functionOf } from "./hessian";
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
  build(dag, forms) {
    const [fu, fv] = functionOf(forms).gradient;
    return dag.sqrt(dag.add(dag.square(fu), dag.square(fv)));
  },
};
