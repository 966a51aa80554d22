import type { SurfaceSpec } from "../core/types";
import {
  type Camera,
  defaultCamera,
  defaultColumns,
  defaultLinks,
  defaultOverlays,
  defaultView,
  type Settings,
  sliderFor,
  type ViewSpec,
} from "../settings";

type Bounds = [low: string, high: string];
/** [value, least, greatest, step] of a slider, or the value alone. */
type Slider = number | [value: number, min: number, max: number, step: number];

interface Definition {
  u: Bounds;
  v: Bounds;
  parameters?: Record<string, Slider>;
  definitions?: string;
}

function surfaceOf(
  kind: SurfaceSpec["kind"],
  expressions: Record<string, string>,
  { u, v, parameters = {}, definitions = "" }: Definition,
): SurfaceSpec {
  const sliders = Object.entries(parameters).map(([name, slider]) => {
    if (typeof slider === "number") return [name, sliderFor(slider)];
    const [value, min, max, step] = slider;
    return [name, { value, min, max, step }];
  });
  return {
    kind,
    expressions,
    definitions,
    variables: ["u", "v"],
    domain: { u, v },
    parameters: Object.fromEntries(sliders),
  };
}

/** The graph z = f(u, v). */
export function graph(z: string, definition: Definition): SurfaceSpec {
  return surfaceOf("graph", { z }, definition);
}

/** The surface (x, y, z)(u, v). */
export function parametric(x: string, y: string, z: string, definition: Definition): SurfaceSpec {
  return surfaceOf("parametric", { x, y, z }, definition);
}

export function view(quantity: ViewSpec["quantity"], changes: Partial<ViewSpec> = {}): ViewSpec {
  return { ...defaultView, quantity, ...changes };
}

/** Scalar curvature beside the trace of the Hessian: what a graph is looked at with. */
export const pair: ViewSpec[] = [view("scalarCurvature"), view("hessianTrace")];

export function settingsOf(
  surfaces: SurfaceSpec | SurfaceSpec[],
  views: ViewSpec[],
  camera: Partial<Camera> = {},
  changes: Partial<Settings> = {},
): Settings {
  return {
    version: 1,
    surfaces: Array.isArray(surfaces) ? surfaces : [surfaces],
    views,
    camera: { ...defaultCamera, ...camera },
    probe: null,
    links: defaultLinks,
    overlays: defaultOverlays,
    columns: defaultColumns,
    ...changes,
  };
}

/** Marks at the critical points. */
export const marked: Partial<Settings> = { overlays: { ...defaultOverlays, criticalPoints: true } };
