import { formParts, graphParts, limitNote } from "./parts";
import { aligned, sum } from "./tex";
import type { DerivationDefinition } from "./types";

/**
 * H = (EN − 2FM + GL)/(2(EG − F²)); for a graph ((1+f_v²)f_uu − 2f_u f_v f_uv + (1+f_u²)f_vv)/(2W³). H_m in TeX, since H is the
 * Hessian.
 */
export const meanCurvature: DerivationDefinition = {
  title: (texts) => texts.titles.meanCurvature,
  steps: {
    graph(input) {
      const { point, texts } = input;
      const { write, g, fuu, fuv, fvv, W2, names } = graphParts(input);
      const { number, product, equals, square } = write;
      const [fu, fv] = g;
      const terms = [(1 + fv * fv) * fuu, -2 * fu * fv * fuv, (1 + fu * fu) * fvv];
      const W = Math.sqrt(W2);
      return [
        {
          label: texts.labels.formula,
          tex: aligned(
            "H_m &= \\frac{A}{2 W^3}",
            `A &= \\left(1 + ${names.fv}^2\\right) ${names.fuu} - 2 ${names.fu} ${names.fv} ${names.fuv}`,
            `&\\quad + \\left(1 + ${names.fu}^2\\right) ${names.fvv}`,
            "W &= \\sqrt{1 + |\\nabla f|^2}",
          ),
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.parts,
          tex: aligned(
            `A &= \\left(1 + ${square(fv)}\\right) \\cdot ${write.factor(fuu)}`,
            `&\\quad - 2 \\cdot ${product(fu, fv, fuv)}`,
            `&\\quad + \\left(1 + ${square(fu)}\\right) \\cdot ${write.factor(fvv)}`,
            `&= ${sum(...terms.map(number))}`,
            `&${equals(terms[0] + terms[1] + terms[2])}`,
            `W &${equals(W)}`,
          ),
          values: [terms[0] + terms[1] + terms[2], W],
        },
        {
          label: texts.labels.numbers,
          tex: aligned(
            `H_m &= \\frac{${number(terms[0] + terms[1] + terms[2])}}{2 \\cdot ${write.factor(W)}^{3}}`,
            `&${equals(point.meanCurvature)}`,
          ),
          note: texts.notes.normal,
          values: [point.meanCurvature],
        },
      ];
    },
    parametric(input) {
      const { point, texts } = input;
      const { write, first, second, D } = formParts(input);
      const { E, F, G } = first;
      const { L, M, N } = second;
      const { number, equals } = write;
      const terms = [E * N, -2 * F * M, G * L];
      return [
        {
          label: texts.labels.formula,
          tex: "H_m = \\frac{E N - 2 F M + G L}{2 \\left(E G - F^2\\right)}",
          values: [],
          ...limitNote(point, texts.notes.limit),
        },
        {
          label: texts.labels.numbers,
          tex: aligned(
            `H_m &= \\frac{${sum(...terms.map(number))}}{2 \\cdot ${write.factor(D)}}`,
            `&${equals(point.meanCurvature)}`,
          ),
          note: texts.notes.normal,
          values: [point.meanCurvature],
        },
      ];
    },
  },
};
