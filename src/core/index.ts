/** The public library: text in, numbers out. Runs in Node, in a worker, on a page. */
export { type Backend, backends, type Evaluator, fastestBackend } from "./backend";
export { compile, type SurfaceDefinition } from "./compile";
export { constants, ExpressionError, evaluateText, type FunctionDefinition, functions } from "./expression";
export { backendIds, quantityIds, surfaceKindIds } from "./ids";
export { type Quantity, quantities } from "./quantities";
export type { Surface } from "./surface";
export { type SurfaceKind, surfaceKinds } from "./surfaces";
export type {
  Allocator,
  BackendId,
  Interval,
  Parameter,
  Plane,
  PointData,
  Problem,
  QuantityId,
  SampledSurface,
  SampleOptions,
  Statistics,
  SurfaceKindId,
  SurfaceSpec,
} from "./types";
