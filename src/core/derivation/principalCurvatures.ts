import { dot, formParts, limitNote, matrixOf, tupleOf } from "./parts";
import { aligned, difference, sum } from "./tex";
import type { DerivationDefinition, DerivationInput, DerivationStep } from "./types";

/** κ₁,₂ = H ± √(H² − K), the eigenvalues of the shape operator A = I⁻¹II; directions (II − κI)w = 0 with wᵀIw = 1. */
export const principalCurvatures: DerivationDefinition = {
  title: (texts) => texts.titles.principalCurvatures,
  steps: { graph: steps, parametric: steps },
};

function steps(input: Required<DerivationInput>): DerivationStep[] {
  const { point, texts } = input;
  const { write, first, second, D } = formParts(input);
  const { E, F, G } = first;
  const { L, M, N } = second;
  const { number, equals, square } = write;
  const { meanCurvature: mean, principalCurvature1: k1, principalCurvature2: k2 } = point;
  const K = point.gaussianCurvature ?? Number.NaN;
  // I⁻¹II = (1/D)(G −F; −F E)(L M; M N)
  const A = [G * L - F * M, G * M - F * N, E * M - F * L, E * N - F * M].map((entry) => entry / D);
  // The root is half the difference of the curvatures, which the engine knows better than H² − K at an umbilic.
  const root = (k1 - k2) / 2;
  const roots = "\\sqrt{H_m^2 - K}";
  const all: DerivationStep[] = [
    {
      label: texts.labels.formula,
      tex: `\\kappa_{1,2} = H_m \\pm ${roots}`,
      values: [],
      ...limitNote(point, texts.notes.limit),
    },
    {
      label: texts.labels.shapeOperator,
      tex: aligned(
        "A &= \\begin{pmatrix}E & F \\\\ F & G\\end{pmatrix}^{-1} \\begin{pmatrix}L & M \\\\ M & N\\end{pmatrix}",
        `&= ${matrixOf(write, A)}`,
        `H_m &= \\tfrac{1}{2} \\operatorname{tr} A ${equals(mean)}`,
        `K &= \\det A ${equals(K)}`,
      ),
      values: [...A, mean, K],
    },
    {
      label: texts.labels.numbers,
      tex: aligned(
        `${roots} &= \\sqrt{${difference(square(mean), number(K))}}`,
        `&${equals(root)}`,
        `\\kappa_1 &= ${sum(number(mean), number(root))} ${equals(k1)}`,
        `\\kappa_2 &= ${difference(number(mean), number(root))} ${equals(k2)}`,
      ),
      note: point.kind === "umbilic" || point.kind === "planar" ? texts.notes.umbilic : texts.notes.normal,
      values: [root, k1, k2],
    },
  ];
  const directions = coordinateDirections(input);
  if (!directions) return all;
  return [
    ...all,
    {
      label: texts.labels.directions,
      tex: aligned(
        "\\left(\\mathrm{II} - \\kappa \\, \\mathrm{I}\\right) \\mathbf{w} &= 0",
        ...directions.map((direction, k) => `\\mathbf{w}_${k + 1} &= ${tupleOf(write, direction)}`),
      ),
      note: texts.notes.directions,
      values: directions.flat(),
    },
  ];
}

/** The principal directions as (du, dv): d = du r_u + dv r_v, so I(du, dv)ᵀ = (d·r_u, d·r_v)ᵀ. */
function coordinateDirections(input: Required<DerivationInput>): number[][] | undefined {
  const { principalDirections } = input.point;
  if (!principalDirections) return undefined;
  const { first, D, tangents } = formParts(input);
  const { E, F, G } = first;
  return principalDirections.map((direction) => {
    const [a, b] = [dot(direction, tangents[0]), dot(direction, tangents[1])];
    return [(G * a - F * b) / D, (E * b - F * a) / D];
  });
}
