import { formParts, limitNote } from "./parts";
import { aligned, difference } from "./tex";
import type { DerivationDefinition, DerivationInput, DerivationStep } from "./types";

/** K = (LN − M²)/(EG − F²). */
export const gaussianCurvature: DerivationDefinition = {
  title: (texts) => texts.titles.gaussianCurvature,
  steps: { graph: gaussSteps, parametric: gaussSteps },
};

export function gaussSteps(input: Required<DerivationInput>): DerivationStep[] {
  const { point, texts } = input;
  const { write, D, determinant, ...forms } = formParts(input);
  const { E, F, G } = forms.first;
  const { L, M, N } = forms.second;
  const { product, square, equals, number } = write;
  const K = point.gaussianCurvature ?? Number.NaN;
  return [
    {
      label: texts.labels.formula,
      tex: "K = \\frac{L N - M^2}{E G - F^2}",
      values: [],
      ...limitNote(point, texts.notes.limit),
    },
    {
      label: texts.labels.parts,
      tex: aligned(
        "&L N - M^2",
        `&\\quad = ${difference(product(L, N), square(M))}`,
        `&\\quad ${equals(determinant)}`,
        "&E G - F^2",
        `&\\quad = ${difference(product(E, G), square(F))}`,
        `&\\quad ${equals(D)}`,
      ),
      values: [determinant, D],
    },
    {
      label: texts.labels.numbers,
      tex: `K = \\frac{${number(determinant)}}{${number(D)}} ${equals(K)}`,
      values: [K],
    },
  ];
}
