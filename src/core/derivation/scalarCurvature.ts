import { gaussSteps } from "./gaussianCurvature";
import { formParts, graphParts, limitNote, matrixOf, tupleOf } from "./parts";
import { equation4, slopes } from "./tensors";
import { aligned, difference, plainNumber } from "./tex";
import type { DerivationDefinition, DerivationInput, DerivationStep } from "./types";

/** Relative to Σκ², differences of equation 4 from S below this are the last digits of a double. */
const roundOff = 1e-12;

/** S = β(tr(H)² − tr(H²)) + 2β²∇fᵀ(H² − tr(H)H)∇f = 2β² det H (equation 4; FORMULAS §2). */
export const scalarCurvature: DerivationDefinition = {
  title: (texts) => texts.titles.scalarCurvature,
  steps: { graph: graphSteps, parametric: parametricSteps },
};

function graphSteps(input: Required<DerivationInput>): DerivationStep[] {
  const { point, texts } = input;
  const parts = graphParts(input);
  const { write, g, fuu, fuv, fvv, beta, trace, squaredTrace, determinant, names } = parts;
  const { number, equals, factor, square, product } = write;
  const Hg = [slopes(parts, 0), slopes(parts, 1)];
  const [gHg, gH2g] = [g[0] * Hg[0] + g[1] * Hg[1], Hg[0] ** 2 + Hg[1] ** 2];
  const S = point.scalarCurvature;
  const printed = equation4(parts);
  return [
    {
      label: texts.labels.equation(4),
      tex: aligned(
        "S &= \\beta \\left(\\operatorname{tr}(H)^2 - \\operatorname{tr}(H^2)\\right)",
        "&\\quad + 2 \\beta^2 \\, \\nabla f^{\\top} \\left(H^2 - \\operatorname{tr}(H) H\\right) \\nabla f",
      ),
      values: [],
      ...limitNote(point, texts.notes.limit),
    },
    {
      label: texts.labels.here,
      tex: aligned(
        `\\nabla f &= ${tupleOf(write, g)}`,
        `H &= ${matrixOf(write, [fuu, fuv, fuv, fvv])}`,
        `\\beta &= \\frac{1}{1 + |\\nabla f|^2} ${equals(beta)}`,
      ),
      values: [...g, fuu, fuv, fuv, fvv, beta],
    },
    {
      label: texts.labels.parts,
      tex: aligned(
        `\\operatorname{tr} H &${equals(trace)}`,
        `\\operatorname{tr}(H^2) &${equals(squaredTrace)}`,
        `\\nabla f^{\\top} H^2 \\nabla f &${equals(gH2g)}`,
        `\\nabla f^{\\top} H \\nabla f &${equals(gHg)}`,
      ),
      values: [trace, squaredTrace, gH2g, gHg],
    },
    {
      label: texts.labels.numbers,
      tex: aligned(
        `S &= ${factor(beta)} \\left(${difference(square(trace), number(squaredTrace))}\\right)`,
        `&\\quad + 2 \\cdot ${square(beta)} \\left(${difference(number(gH2g), product(trace, gHg))}\\right)`,
        `&${equals(printed)}`,
      ),
      values: [printed],
      ...cancellation(input, printed),
    },
    {
      label: texts.labels.stable,
      tex: aligned(
        "S &= 2 \\beta^2 \\det H",
        `\\det H &= ${names.fuu} ${names.fvv} - ${names.fuv}^2`,
        `&= ${difference(product(fuu, fvv), square(fuv))}`,
        `&${equals(determinant)}`,
        `S &= 2 \\cdot ${square(beta)} \\cdot ${factor(determinant)}`,
        `&${equals(S)}`,
      ),
      note: texts.notes.stable,
      values: [determinant, S],
    },
  ];
}

/** Says so where the printed form has lost digits at this point. */
function cancellation(
  { point, texts, digits }: Required<DerivationInput>,
  printed: number,
): { note?: string } {
  const S = point.scalarCurvature;
  const scale = point.principalCurvature1 ** 2 + point.principalCurvature2 ** 2;
  const error = Math.abs(printed - S) / scale;
  if (!(error > roundOff)) return {};
  const lost = Math.min(16, Math.round(Math.log10(error / Number.EPSILON)));
  return { note: texts.notes.cancelled(plainNumber(printed, digits), lost) };
}

function parametricSteps(input: Required<DerivationInput>): DerivationStep[] {
  const { texts, point } = input;
  const { write } = formParts(input);
  const [K, S] = [point.gaussianCurvature ?? Number.NaN, point.scalarCurvature];
  return [
    ...gaussSteps(input),
    {
      label: texts.labels.result,
      tex: `S = 2K = 2 \\cdot ${write.factor(K)} ${write.equals(S)}`,
      note: texts.notes.twice,
      values: [S],
    },
  ];
}
