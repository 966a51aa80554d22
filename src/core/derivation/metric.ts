import { graphParts, limitNote, matrixOf, tupleOf } from "./parts";
import { aligned, matrix, sum } from "./tex";
import type { DerivationDefinition } from "./types";

/** G = I + ∇f∇fᵀ, det G = W² = 1 + |∇f|², β = 1/W², G⁻¹ = I − β∇f∇fᵀ. */
export const metric: DerivationDefinition = {
  title: (texts) => texts.titles.metric,
  steps: {
    graph(input) {
      const { point, texts } = input;
      const { write, g, beta, W2, names } = graphParts(input);
      const { equals, square } = write;
      const [fu, fv] = g;
      // I − β∇f∇fᵀ = β((1 + f_v², −f_u f_v), (−f_u f_v, 1 + f_u²)), which does not cancel
      const inverse = [beta * (1 + fv * fv), -beta * fu * fv, -beta * fu * fv, beta * (1 + fu * fu)];
      const G = [1 + fu * fu, fu * fv, fu * fv, 1 + fv * fv];
      const mixed = `${names.fu} ${names.fv}`;
      const symbols = matrix([
        [`1 + ${names.fu}^2`, mixed],
        [mixed, `1 + ${names.fv}^2`],
      ]);
      return [
        {
          label: texts.labels.formula,
          tex: `G = I + \\nabla f \\, \\nabla f^{\\top} = ${symbols}`,
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.here,
          tex: aligned(`\\nabla f &= ${tupleOf(write, g)}`, `G &= ${matrixOf(write, G)}`),
          values: [...g, ...G],
        },
        {
          label: "β",
          tex: aligned(
            "\\det G &= W^2 = 1 + |\\nabla f|^2",
            `&= ${sum("1", square(fu), square(fv))} ${equals(W2)}`,
            `\\beta &= \\frac{1}{W^2} ${equals(beta)}`,
          ),
          note: texts.notes.slope,
          values: [W2, beta],
        },
        {
          label: texts.labels.inverse,
          tex: aligned(
            "G^{-1} &= I - \\beta \\, \\nabla f \\, \\nabla f^{\\top}",
            `&= ${matrixOf(write, inverse)}`,
          ),
          values: inverse,
        },
      ];
    },
  },
};
