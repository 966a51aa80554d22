import type { QuantityId, SurfaceKindId } from "../../core/types";

/*
 * Each quantity as it is computed here, in TeX. The Hessian is bold, so that H is the mean curvature alone. Conventions: normal upward for a
 * graph, r_u × r_v for a parametric surface; H > 0 for a convex bowl, −1/R for a sphere with outward normal.
 */

/** What a formula needs to be explained, in the order in which it is read. */
export const explanations = {
  gradient: ({ u, v }: Names) => `\\nabla f &= \\left(f_{${u}}, f_{${v}}\\right)`,
  hessian: ({ u, v }: Names) =>
    `\\mathbf{H} &= \\begin{pmatrix} f_{${u}${u}} & f_{${u}${v}} \\\\ f_{${u}${v}} & f_{${v}${v}} \\end{pmatrix}`,
  beta: () => "\\beta &= \\frac{1}{1 + |\\nabla f|^2}",
  normal: ({ u, v }: Names) =>
    `\\mathbf{n} &= \\frac{\\mathbf{r}_{${u}} \\times \\mathbf{r}_{${v}}}{\\left|\\mathbf{r}_{${u}} \\times \\mathbf{r}_{${v}}\\right|}`,
  firstForm: ({ u, v }: Names) =>
    `E &= \\mathbf{r}_{${u}} \\cdot \\mathbf{r}_{${u}}, \\quad F = \\mathbf{r}_{${u}} \\cdot \\mathbf{r}_{${v}}, \\quad G = \\mathbf{r}_{${v}} \\cdot \\mathbf{r}_{${v}}`,
  secondForm: ({ u, v }: Names) =>
    `L &= \\mathbf{r}_{${u}${u}} \\cdot \\mathbf{n}, \\quad M = \\mathbf{r}_{${u}${v}} \\cdot \\mathbf{n}, \\quad N = \\mathbf{r}_{${v}${v}} \\cdot \\mathbf{n}`,
  gaussian: (_: Names, kind: SurfaceKindId) => `K &= ${gaussian[kind]}`,
  mean: (_: Names, kind: SurfaceKindId) => `H &= ${mean[kind]}`,
} satisfies Record<string, (names: Names, kind: SurfaceKindId) => string>;

export type ExplanationId = keyof typeof explanations;

/** TeX of the two coordinates. */
export interface Names {
  u: string;
  v: string;
}

export interface CurvatureFormula {
  /** For an `align` environment. */
  tex(names: Names): string;
  needs: readonly ExplanationId[];
}

const gaussian: Record<SurfaceKindId, string> = {
  graph: "\\beta^2 \\det \\mathbf{H}",
  parametric: "\\frac{L N - M^2}{E G - F^2}",
};

const mean: Record<SurfaceKindId, string> = {
  graph:
    "\\frac{\\sqrt{\\beta}}{2} \\left(\\operatorname{tr} \\mathbf{H} - \\beta \\, \\nabla f^{\\top} \\mathbf{H} \\, \\nabla f\\right)",
  parametric: "\\frac{E N - 2 F M + G L}{2 \\left(E G - F^2\\right)}",
};

const ofFunction: readonly ExplanationId[] = ["gradient", "hessian", "beta"];
const ofForms: readonly ExplanationId[] = ["normal", "firstForm", "secondForm"];
const line = (tex: string, needs: readonly ExplanationId[]): CurvatureFormula => ({ tex: () => tex, needs });

const principal = (index: 1 | 2, sign: "+" | "-") => `\\kappa_${index} &= H ${sign} \\sqrt{H^2 - K}`;

/** The formula for each quantity on each kind of surface to which it applies. */
export const curvatureFormulas = {
  scalarCurvature: {
    // The paper's equation 4, and what it comes to for two variables.
    graph: line(
      "S &= \\beta \\left(\\operatorname{tr}(\\mathbf{H})^2 - \\operatorname{tr}(\\mathbf{H}^2)\\right) + 2 \\beta^2 \\, \\nabla f^{\\top} \\left(\\mathbf{H}^2 - \\operatorname{tr}(\\mathbf{H}) \\, \\mathbf{H}\\right) \\nabla f \\\\ &= 2 \\beta^2 \\det \\mathbf{H}",
      ofFunction,
    ),
    parametric: line(`S &= 2 K = 2 \\, ${gaussian.parametric}`, ofForms),
  },
  hessianTrace: {
    graph: {
      tex: ({ u, v }) => `\\operatorname{tr} \\mathbf{H} &= f_{${u}${u}} + f_{${v}${v}}`,
      needs: ["hessian"],
    },
  },
  gaussianCurvature: {
    graph: line(`K &= ${gaussian.graph}`, ofFunction),
    parametric: line(`K &= ${gaussian.parametric}`, ofForms),
  },
  meanCurvature: {
    graph: line(`H &= ${mean.graph}`, ofFunction),
    parametric: line(`H &= ${mean.parametric}`, ofForms),
  },
  principalCurvature1: {
    graph: line(principal(1, "+"), [...ofFunction, "gaussian", "mean"]),
    parametric: line(principal(1, "+"), [...ofForms, "gaussian", "mean"]),
  },
  principalCurvature2: {
    graph: line(principal(2, "-"), [...ofFunction, "gaussian", "mean"]),
    parametric: line(principal(2, "-"), [...ofForms, "gaussian", "mean"]),
  },
  hessianSquaredTrace: {
    graph: {
      tex: ({ u, v }) =>
        `\\operatorname{tr} \\mathbf{H}^2 &= f_{${u}${u}}^2 + 2 f_{${u}${v}}^2 + f_{${v}${v}}^2`,
      needs: ["hessian"],
    },
  },
  gradientNorm: {
    graph: { tex: ({ u, v }) => `|\\nabla f| &= \\sqrt{f_{${u}}^2 + f_{${v}}^2}`, needs: [] },
  },
  height: { graph: line("z &= f", []), parametric: line("z &= \\mathbf{r}_z", []) },
} satisfies Record<QuantityId, Partial<Record<SurfaceKindId, CurvatureFormula>>>;
