/** Every text of the derivations that a person reads; a translation is another value of the same type. */
export const english = {
  titles: {
    scalarCurvature: "Scalar curvature",
    hessianTrace: "Trace of the Hessian",
    metric: "Metric",
    christoffelSymbols: "Christoffel symbols",
    riemannTensor: "Riemann tensor",
    ricciTensor: "Ricci tensor",
    fundamentalForms: "Fundamental forms",
    gaussianCurvature: "Gaussian curvature",
    meanCurvature: "Mean curvature",
    principalCurvatures: "Principal curvatures",
  },
  labels: {
    formula: "Formula",
    here: "At this point",
    parts: "Its parts",
    numbers: "With these numbers",
    result: "Result",
    equation: (number: number) => `Equation ${number} of the paper`,
    corrected: (number: number) => `Equation ${number}, corrected`,
    printed: "As printed",
    contraction: "Contracted",
    stable: "The same, stable",
    inverse: "Inverse",
    upper: (variable: string) => `Upper index ${variable}`,
    lowered: "With the index lowered",
    inTwoDimensions: "In two dimensions",
    firstForm: "First fundamental form",
    secondForm: "Second fundamental form",
    shapeOperator: "Shape operator",
    directions: "Principal directions",
  },
  notes: {
    limit: "The point is singular: these numbers are limits from one side.",
    stable:
      "Equal to equation 4 for two variables. Equation 4 subtracts terms of nearly the same size where the slope is large; here nothing cancels but what det H itself does.",
    cancelled: (printed: string, digits: number) =>
      `Computed in this way, it comes to ${printed} here: about ${digits} of 16 digits have cancelled.`,
    twice: "For surfaces the scalar curvature is twice the Gaussian curvature.",
    traceBlind:
      "The two curvatures of the Hessian compensate each other here: the trace vanishes, the scalar curvature does not.",
    trace: "The trace adds the second derivatives, whatever the slope; it does not see the mixed one.",
    slope: "β is 1 on level ground and tends to 0 where the surface is steep.",
    christoffel: "Symmetric in the lower indices; zero where the surface is level.",
    erratum1:
      "Erratum: in equation 3 the paper prints f_jm twice in the first bracket and f_im for f_jm in the second.",
    printedContraction: (printed: string, right: string) =>
      `The printed formula, contracted, gives ${printed}; the scalar curvature is ${right}.`,
    oneComponent: "Two dimensions leave a single independent component.",
    ricci: "In two dimensions the Ricci tensor is always half the scalar curvature times the metric.",
    normal: "The sign is that of the normal: positive where a graph is a convex bowl.",
    umbilic: "Both are equal: every direction is principal.",
    directions: "As steps along the coordinates; each has length 1 on the surface.",
  },
};

export type DerivationTexts = typeof english;
