import type { SurfaceSpec } from "../../core/types";

/** A graph over −2 … 2 and −π … π. */
export const graphSpec = (z: string, changes: Partial<SurfaceSpec> = {}): SurfaceSpec => ({
  kind: "graph",
  expressions: { z },
  definitions: "",
  variables: ["u", "v"],
  domain: { u: ["-2", "2"], v: ["-pi", "pi"] },
  parameters: {},
  ...changes,
});
