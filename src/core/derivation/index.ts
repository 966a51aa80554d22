import type { SurfaceKindId } from "../ids";
import type { PointData } from "../types";
import { christoffelSymbols } from "./christoffelSymbols";
import { fundamentalForms } from "./fundamentalForms";
import { gaussianCurvature } from "./gaussianCurvature";
import { hessianTrace } from "./hessianTrace";
import { meanCurvature } from "./meanCurvature";
import { metric } from "./metric";
import { principalCurvatures } from "./principalCurvatures";
import { ricciTensor } from "./ricciTensor";
import { riemannTensor } from "./riemannTensor";
import { scalarCurvature } from "./scalarCurvature";
import { english } from "./texts";
import type { Derivation, DerivationDefinition, DerivationInput } from "./types";

export { type Erratum, type ErratumId, exampleErrata, exampleResiduals, type Residuals } from "./errata";
export { type DerivationTexts, english } from "./texts";
export type { Derivation, DerivationDefinition, DerivationInput, DerivationStep } from "./types";

/** Everything that can be derived at a point, in the order in which it is read. */
export const derivations = {
  scalarCurvature,
  hessianTrace,
  metric,
  christoffelSymbols,
  riemannTensor,
  ricciTensor,
  fundamentalForms,
  gaussianCurvature,
  meanCurvature,
  principalCurvatures,
} satisfies Record<string, DerivationDefinition>;

export type DerivationId = keyof typeof derivations;

export const derivationIds = Object.keys(derivations) as DerivationId[];

/** Significant digits that fit a narrow panel. */
const defaultDigits = 6;

/** Those that apply to a point; none for graphs of more than two variables. */
export function derivationsOf(point: PointData): DerivationId[] {
  return derivationIds.filter((id) => stepsOf(id, point) !== undefined);
}

/**
 * The derivation of a quantity at a point.
 * @throws RangeError if it does not apply to the surface; see `derivationsOf`.
 */
export function derive(id: DerivationId, input: DerivationInput): Derivation {
  const steps = stepsOf(id, input.point);
  if (!steps) throw new RangeError(`${id} is not derived on this kind of surface`);
  const complete = { digits: defaultDigits, texts: english, ...input };
  return { title: derivations[id].title(complete.texts), steps: steps(complete) };
}

function stepsOf(id: DerivationId, point: PointData): DerivationDefinition["steps"][SurfaceKindId] {
  const definition: DerivationDefinition = derivations[id];
  return point.firstForm && definition.steps[point.gradient ? "graph" : "parametric"];
}
