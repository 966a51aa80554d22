import { type Component, type Jet, slopes } from "./tensors";

/** The paper's equation 3 as it is printed (erratum E1): R^i_jkm = β(f_ik f_jm − f_jm f_jk) − β² f_i f_r (f_rk f_im − f_rm f_jk). */
export function printedRiemann(jet: Jet): Component {
  const { g, H, beta } = jet;
  return (i, j, k, m) =>
    beta * (H[i][k] * H[j][m] - H[j][m] * H[j][k]) -
    beta * beta * g[i] * (slopes(jet, k) * H[i][m] - slopes(jet, m) * H[j][k]);
}

/** A formula in TeX, and its value in Example 3.1, f = e^{−cu} sin u sin v. */
interface ExampleFormula {
  tex: string;
  value(u: number, v: number, c: number): number;
}

/** What the paper prints, and what is right. */
export interface Erratum {
  /** Where in the paper. */
  place: string;
  quantity: "hessianTrace" | "scalarCurvature";
  printed: ExampleFormula;
  right: ExampleFormula;
}

const { sin, cos, exp } = Math;

// N = (c² − 1) cos 2u − cos 2v − c(c − 2 sin 2u) = 2e^{2cu} det H
const numerator = (u: number, v: number, c: number) =>
  (c * c - 1) * cos(2 * u) - cos(2 * v) - c * (c - 2 * sin(2 * u));
const numeratorTex = "\\left(c^2-1\\right) \\cos 2u - \\cos 2v - c \\left(c - 2 \\sin 2u\\right)";

/** Errata of Example 3.1, to be held against the engine at any point. */
export const exampleErrata = {
  E7: {
    place: "Example 3.1, trace of the Hessian",
    quantity: "hessianTrace",
    printed: {
      tex: "e^{-cu} \\left(-2u \\cos u + \\left(c^2-2\\right) \\sin u\\right) \\sin v",
      value: (u, v, c) => exp(-c * u) * (-2 * u * cos(u) + (c * c - 2) * sin(u)) * sin(v),
    },
    right: {
      tex: "e^{-cu} \\left(-2c \\cos u + \\left(c^2-2\\right) \\sin u\\right) \\sin v",
      value: (u, v, c) => exp(-c * u) * (-2 * c * cos(u) + (c * c - 2) * sin(u)) * sin(v),
    },
  },
  E8: {
    place: "Example 3.1, scalar curvature",
    quantity: "scalarCurvature",
    printed: {
      tex: `\\frac{${numeratorTex}}{e^{2cu} + \\cos v \\sin^2 u + \\left(\\cos u - c \\sin u\\right) \\sin^2 v}`,
      value: (u, v, c) =>
        numerator(u, v, c) / (exp(2 * c * u) + cos(v) * sin(u) ** 2 + (cos(u) - c * sin(u)) * sin(v) ** 2),
    },
    right: {
      tex: `\\frac{e^{2cu} \\left(${numeratorTex}\\right)}{\\left(e^{2cu} + \\cos^2 v \\sin^2 u + \\left(\\cos u - c \\sin u\\right)^2 \\sin^2 v\\right)^2}`,
      value: (u, v, c) =>
        (exp(2 * c * u) * numerator(u, v, c)) /
        (exp(2 * c * u) + (cos(v) * sin(u)) ** 2 + ((cos(u) - c * sin(u)) * sin(v)) ** 2) ** 2,
    },
  },
} satisfies Record<string, Erratum>;

export type ErratumId = keyof typeof exampleErrata;

/** What is left between a formula and the engine at a point: 0 up to rounding for the right one. */
export interface Residuals {
  engine: number;
  printed: number;
  right: number;
  printedResidual: number;
  rightResidual: number;
}

/**
 * Holds both formulas against the engine's number.
 * @param engine the quantity, from `surface.at([u, v])` of Example 3.1 with the same c.
 */
export function exampleResiduals(
  id: ErratumId,
  [u, v]: [number, number],
  c: number,
  engine: number,
): Residuals {
  const erratum: Erratum = exampleErrata[id];
  const [printed, right] = [erratum.printed.value(u, v, c), erratum.right.value(u, v, c)];
  return { engine, printed, right, printedResidual: printed - engine, rightResidual: right - engine };
}
