import {
  type ErratumId,
  exampleErrata,
  exampleResiduals,
  type Residuals,
} from "../../core/derivation/errata";
import type { SurfaceSpec } from "../../core/types";
import type { InspectedPoint } from "../../scene/show/inspection";
import { parameterOf } from "../state/edits";

/** f = e^{−cu} sin u sin v: what the formulas of example 3.1 are about. */
const exampleFormula = "e^(-c*u)*sin(u)*sin(v)";

/** Whether a surface is that of example 3.1 still; the formulas say nothing of others. */
export function isExample({ kind, expressions, definitions, variables }: SurfaceSpec): boolean {
  const typed = expressions.z?.replaceAll(/\s/g, "");
  return kind === "graph" && typed === exampleFormula && definitions === "" && variables.join() === "u,v";
}

/**
 * The paper's formula and the right one at a point of example 3.1, held against the engine's number there. The engine's number is
 * of the same parameter, since both come from one answer. Null where the surface is another one.
 */
export function residualsAt(id: ErratumId, { spec, at, data }: InspectedPoint): Residuals | null {
  const engine = data[exampleErrata[id].quantity];
  if (!isExample(spec) || engine === undefined) return null;
  return exampleResiduals(id, [at[0], at[1]], parameterOf(spec, "c").value, engine);
}
