import { compile, type Surface } from "../core";
import type { SurfaceSpec } from "../core/types";

/** The engine's surface, for tests of layers that compute nothing themselves and must agree with it. */
export function compiled(
  expressions: Record<string, string>,
  u: [string, string],
  v: [string, string],
): Surface {
  const kind: SurfaceSpec["kind"] = "x" in expressions ? "parametric" : "graph";
  return compile({ kind, expressions, variables: ["u", "v"], domain: { u, v } });
}

/** The same of a definition. */
export const compiledFrom = (spec: SurfaceSpec): Surface => compile(spec);
