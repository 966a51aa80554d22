import { principalCurvatures } from "./shapeOperator";
import type { Quantity } from "./types";

/** The greater eigenvalue of the shape operator; its sign is that of the normal. */
export const principalCurvature1: Quantity = {
  label: "greater principal curvature",
  symbol: "\\kappa_1",
  short: "k1",
  scale: "diverging",
  appliesTo: ["graph", "parametric"],
  powerOfW: 3,
  build: (dag, forms) => principalCurvatures(dag, forms).k1,
};
