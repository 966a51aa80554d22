import { nameToTex } from "../../core/expression/tex";
import type { SurfaceSpec } from "../../core/types";
import type { DerivativeId } from "../../worker/symbolic";

/** TeX of the names of the derivatives: f_u of a graph, x_u of a surface in space. */
export function derivativeNames(
  { kind, variables }: SurfaceSpec,
  field: string,
): Record<DerivativeId, string> {
  const f = kind === "graph" ? "f" : field;
  const [u, v] = variables.map(nameToTex);
  const name = (...by: string[]) => `${f}_{${by.join(" ")}}`;
  return { fu: name(u), fv: name(v), fuu: name(u, u), fuv: name(u, v), fvv: name(v, v) };
}
