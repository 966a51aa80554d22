/** The id lists that any layer may import: names only, no code behind them. */

/** Quantities that a surface can be coloured by; each is one file in `quantities/`. */
export const quantityIds = [
  "scalarCurvature",
  "hessianTrace",
  "gaussianCurvature",
  "meanCurvature",
  "principalCurvature1",
  "principalCurvature2",
  "hessianSquaredTrace",
  "gradientNorm",
  "height",
] as const;
export type QuantityId = (typeof quantityIds)[number];

/** Ways to define a surface; each is one file in `surfaces/`. */
export const surfaceKindIds = ["graph", "parametric"] as const;
export type SurfaceKindId = (typeof surfaceKindIds)[number];

/** Ways to run a program over a grid; each is one folder in `backend/`. */
export const backendIds = ["wasm", "tape"] as const;
export type BackendId = (typeof backendIds)[number];

/** What a surface looks like near a point, by the signs of its principal curvatures. */
export const pointKinds = ["elliptic", "hyperbolic", "parabolic", "planar", "umbilic"] as const;
export type PointKind = (typeof pointKinds)[number];
