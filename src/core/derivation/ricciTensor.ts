import { graphParts, limitNote, matrixOf } from "./parts";
import { aligned } from "./tex";
import type { DerivationDefinition } from "./types";

/** R_ab = β(tr(H)H − H²) − β²((∇fᵀH∇f)H − (H∇f)(H∇f)ᵀ); for two variables (S/2) G. */
export const ricciTensor: DerivationDefinition = {
  title: (texts) => texts.titles.ricciTensor,
  steps: {
    graph(input) {
      const { point, texts } = input;
      const { write, g } = graphParts(input);
      const [fu, fv] = g;
      const S = point.scalarCurvature;
      const G = [1 + fu * fu, fu * fv, fu * fv, 1 + fv * fv];
      const ricci = Array.from(point.ricci ?? G.map((entry) => (S / 2) * entry));
      return [
        {
          label: texts.labels.formula,
          tex: aligned(
            "\\operatorname{Ric} &= \\beta \\left(\\operatorname{tr}(H) H - H^2\\right)",
            "&\\quad - \\beta^2 \\left(\\left(\\nabla f^{\\top} H \\nabla f\\right) H - H \\nabla f \\, (H \\nabla f)^{\\top}\\right)",
          ),
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.inTwoDimensions,
          tex: aligned(
            "\\operatorname{Ric} &= \\tfrac{1}{2} S \\, G",
            `&= \\tfrac{1}{2} \\cdot ${write.factor(S)} \\, ${matrixOf(write, G)}`,
            `&= ${matrixOf(write, ricci)}`,
          ),
          note: texts.notes.ricci,
          values: ricci,
        },
        {
          label: texts.labels.contraction,
          tex: `G^{ab} R_{ab} = S ${write.equals(S)}`,
          values: [S],
        },
      ];
    },
  },
};
