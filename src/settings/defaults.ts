import type { Parameter, SurfaceKindId, SurfaceSpec } from "../core/types";
import type { Camera, Links, Overlays, Settings, ViewSpec } from "./types";

/*
 * What a link leaves out, it means to be as here: changing one of these values changes what old links show, and needs a
 * new version of the codec.
 */

export const defaultCamera: Camera = {
  azimuth: -1.05,
  elevation: 0.6,
  distance: 2.4,
  target: [0, 0, 0],
  projection: "perspective",
};

export const defaultView: ViewSpec = {
  title: "",
  surface: 0,
  quantity: "scalarCurvature",
  projection: "3d",
  colormap: "automatic",
  range: { mode: "automatic" },
  scale: "linear",
  isolines: "none",
  zeroLine: false,
  vertical: "fitted",
  shading: true,
  wireframe: false,
  opacity: 1,
  camera: null,
};

export const defaultLinks: Links = { camera: true, range: false };

export const defaultOverlays: Overlays = {
  criticalPoints: false,
  directions: true,
  tangentPlane: false,
  paraboloid: false,
};

/** The page chooses. */
export const defaultColumns = 0;

export const defaultBounds: readonly [string, string] = ["-3", "3"];

/** The formulas of a surface of each kind before anybody has typed one. */
export const defaultExpressions: Record<SurfaceKindId, Record<string, string>> = {
  graph: { z: "0" },
  parametric: { x: "u", y: "v", z: "0" },
};

export function defaultSurface(kind: SurfaceKindId = "graph"): SurfaceSpec {
  return {
    kind,
    expressions: { ...defaultExpressions[kind] },
    definitions: "",
    variables: ["u", "v"],
    domain: { u: [...defaultBounds], v: [...defaultBounds] },
    parameters: {},
  };
}

/**
 * The slider of a parameter of which only the value is known: −5 … 5, or as far as the next 1, 2 or 5 times a power of ten beyond
 * twice the value, in a thousand steps.
 */
export function sliderFor(value: number): Parameter {
  const reach = Math.max(5, roundUp(2 * Math.abs(value)));
  if (!Number.isFinite(2 * reach))
    return { value, min: -Number.MAX_VALUE / 4, max: Number.MAX_VALUE / 4, step: 1 };
  return { value, min: -reach, max: reach, step: Number((reach / 500).toPrecision(12)) };
}

function roundUp(x: number): number {
  if (x <= 5) return x;
  const power = Math.floor(Math.log10(x));
  for (const factor of [1, 2, 5, 10]) {
    const candidate = Number(`${factor}e${power}`);
    if (candidate >= x) return candidate;
  }
  return Number.POSITIVE_INFINITY;
}

/** A parameter that the text uses and nobody gave a value. */
export const defaultParameter: Parameter = sliderFor(1);

/** The page's first surface, the paper's example 3.1: scalar curvature beside the trace of the Hessian. */
export const defaultSettings: Settings = {
  version: 1,
  surfaces: [
    {
      ...defaultSurface("graph"),
      expressions: { z: "e^(-c*u)*sin(u)*sin(v)" },
      domain: { u: ["0", "10"], v: ["0", "10"] },
      parameters: { c: { value: 0.1, min: 0, max: 1, step: 0.01 } },
    },
  ],
  views: [defaultView, { ...defaultView, quantity: "hessianTrace" }],
  camera: defaultCamera,
  probe: null,
  links: defaultLinks,
  overlays: defaultOverlays,
  columns: defaultColumns,
};
