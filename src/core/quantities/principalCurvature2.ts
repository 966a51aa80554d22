import { principalCurvatures } from "./shapeOperator";
import type { Quantity } from "./types";

/** The lesser eigenvalue of the shape operator; its sign is that of the normal. */
export const principalCurvature2: Quantity = {
  label: "lesser principal curvature",
  symbol: "\\kappa_2",
  short: "k2",
  scale: "diverging",
  appliesTo: ["graph", "parametric"],
  powerOfW: 3,
  build: (dag, forms) => principalCurvatures(dag, forms).k2,
};
