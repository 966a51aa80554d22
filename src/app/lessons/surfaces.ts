/** What several lessons show. */

import type { SurfaceSpec } from "../../core/types";
import { graph, parametric, view } from "../../examples/make";
import type { ProbePoint, RangeMode, Settings, ViewSpec } from "../../settings";

type Slider = [value: number, min: number, max: number, step: number];

/** z = (au² + bv²)/2: at the origin κ = a and b, tr H = a + b, S = 2ab. */
export const quadratic = (a: Slider, b: Slider): SurfaceSpec =>
  graph("(a*u^2 + b*v^2)/2", { u: ["-2", "2"], v: ["-2", "2"], parameters: { a, b } });

/** A torus with R = 2 and r = 0.9: S = 2 cos v/(r (R + r cos v)). */
export const torus: SurfaceSpec = parametric("(R + r*cos(v))*cos(u)", "(R + r*cos(v))*sin(u)", "r*sin(v)", {
  u: ["0", "2*pi"],
  v: ["0", "2*pi"],
  parameters: { R: [2, 1, 4, 0.05], r: [0.9, 0.2, 1, 0.05] },
});

/** The associated family of the catenoid: E = G = cosh²v, F = 0 and S = −2/cosh⁴ v, whatever t is. */
export const bending = (t: number): SurfaceSpec =>
  parametric(
    "cos(t)*cosh(v)*cos(u) + sin(t)*sinh(v)*sin(u)",
    "cos(t)*cosh(v)*sin(u) - sin(t)*sinh(v)*cos(u)",
    "cos(t)*v + sin(t)*u",
    { u: ["-pi", "pi"], v: ["-1.4", "1.4"], parameters: { t: [t, 0, 1.57, 0.01] } },
  );

/** In true proportions. */
export const true3d = (quantity: ViewSpec["quantity"], changes: Partial<ViewSpec> = {}): ViewSpec =>
  view(quantity, { vertical: "equal", ...changes });

export const typed = (min: number, max: number): RangeMode => ({ mode: "typed", min, max });

export const pinned = (at: number[], surface = 0): { probe: ProbePoint } => ({ probe: { surface, at } });

/** The same with other values of parameters of the first surface. */
export function withValues(settings: Settings, values: Record<string, number>): Settings {
  const [first, ...others] = settings.surfaces;
  const parameters = Object.fromEntries(
    Object.entries(first.parameters).map(([name, parameter]) => [
      name,
      { ...parameter, value: values[name] ?? parameter.value },
    ]),
  );
  return { ...settings, surfaces: [{ ...first, parameters }, ...others] };
}

/** The value of a parameter of the first surface. */
export function parameterValue({ surfaces: [{ parameters }] }: Settings, name: string): number {
  return parameters[name]?.value ?? Number.NaN;
}

/** Whether two numbers differ by no more than a tolerance. */
export const isNear = (x: number, wanted: number, tolerance: number) => Math.abs(x - wanted) <= tolerance;
