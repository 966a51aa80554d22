import type { SurfaceSpec } from "../core/types";
import type { CompiledSurface } from "./engine";

const spec: SurfaceSpec = {
  kind: "graph",
  expressions: { z: "exp(-u)*sin(v)" },
  definitions: "",
  variables: ["u", "v"],
  domain: { u: ["0", "1"], v: ["0", "1"] },
  parameters: {},
};

/**
 * Builds and runs a small program once, so that tables are made and code is compiled by the time that the first surface
 * comes. A failure here shows itself again, and is reported, with the first surface.
 */
export function warmUp(compile: (spec: SurfaceSpec) => CompiledSurface): void {
  try {
    const surface = compile(spec);
    surface.sample({ size: [16, 16], quantities: ["scalarCurvature", "hessianTrace"], precision: "float32" });
    surface.dispose();
  } catch {
    return;
  }
}
