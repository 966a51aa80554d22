/** The data that flows between the layers: types only, importable from anywhere. */
import type { BackendId, PointKind, QuantityId, SurfaceKindId } from "./ids";

export type { BackendId, PointKind, QuantityId, SurfaceKindId } from "./ids";

export type Interval = [min: number, max: number];

/** A free parameter of the formulas, and the slider that moves it. */
export interface Parameter {
  value: number;
  min: number;
  max: number;
  step: number;
}

/** What a person defines, in the person's words. */
export interface SurfaceSpec {
  kind: SurfaceKindId;
  /** graph: {z}; parametric: {x, y, z}. */
  expressions: Record<string, string>;
  /** Auxiliary definitions, "r = sqrt(u^2+v^2)"; may be empty. */
  definitions: string;
  /** ["u","v"]; a graph may have more: ["w1","w2","w3"]. */
  variables: string[];
  /** Text, so that "2*pi" stays; evaluated to an Interval on compiling. */
  domain: Record<string, [string, string]>;
  parameters: Record<string, Parameter>;
}

/** What cannot be read, and where, in the characters that were typed (UTF-16 offsets, end exclusive). */
export interface Problem {
  /** "x", "y", "z" for a formula, "domain.u.0" for a bound, "definitions", "variables", "parameters.c". */
  field: string;
  message: string;
  start: number;
  end: number;
  /** A replacement for the characters from start to end, where one can be offered. */
  suggestion?: string;
  /** An unknown name that would be understood if it were declared as a parameter, with a slider. */
  parameter?: string;
}

/** A formula as it was understood: in mathjs syntax with every sign written, and in TeX. */
export interface FormulaText {
  explicit: string;
  tex: string;
  /** What a rule, and no sign, gave its meaning, where there is any. */
  inferred?: Inferred;
}

export interface Inferred {
  /** The characters that were typed (UTF-16 offsets, ends exclusive), in their order, without overlap. */
  spans: [start: number, end: number][];
  /** The formula in TeX with `\class{inferred}{…}` around what they became. */
  tex: string;
}

/** What can be said of a plane of numbers. All are NaN where nothing is defined. */
export interface Statistics {
  /** How many vertices are defined. */
  count: number;
  minimum: number;
  maximum: number;
  /** 101 values: the 0th, 1st, … 100th percentile, of all vertices or of some 2048 spread evenly; ends exact. */
  quantiles: Float64Array;
  /** What rounding may make of zero; absent where that is not known. */
  roundOff?: number;
}

/** One scalar quantity on the vertices of a surface. */
export interface Plane<A extends Float32Array | Float64Array = Float32Array> {
  /** n values, all finite: 0 where undefined. */
  values: A;
  /** n flags: 0 draws the colour for "undefined". */
  defined: Uint8Array;
  /** Of the grid's vertices, without those on cuts. */
  statistics: Statistics;
}

/**
 * What the worker hands to the scene. The first nu·nv vertices are the grid, vertex i·nv + j with i along u;
 * those after them lie on cuts: borders of the function's domain and both banks of a jump.
 */
export interface SampledSurface<A extends Float32Array | Float64Array = Float32Array> {
  /** Grid points along u and along v. */
  size: [nu: number, nv: number];
  /** 3n, world units, z up; NaN where the surface has no point. */
  positions: A;
  /** 3n, unit, analytic, never averaged from faces; 0 where undefined. */
  normals: A;
  /**
   * 3t, no triangle touches a vertex without position; wound as ru × rv. Whole grids of one size share one array: not to be written to,
   * nor handed to another thread.
   */
  index: Uint32Array;
  /** 2n, (u,v) of each vertex. */
  coordinates: A;
  planes: Partial<Record<QuantityId, Plane<A>>>;
  /** How many vertices of the grid have no position. */
  holes: number;
  /** Of the vertices on cuts, where there are any. */
  cuts?: CutPoints;
}

/** Where the vertices on cuts lie, c numbers each: what a plane that is computed later needs to know of them. */
export interface CutPoints {
  u: Float64Array;
  v: Float64Array;
  /** On a bank of a jump: a little way back towards the surface, where normal and scalars are taken. */
  insideU: Float64Array;
  insideV: Float64Array;
  /** 1 where the surface ends: normal and scalars are limits, if there are any. */
  border: Uint8Array;
}

/** A part of the domain's grid: `rows` = [first, last] along u, inclusive, so that neighbouring bands share a row. */
export interface SampleOptions {
  domain?: Record<string, Interval>;
  /** Grid points along u and v, at least 2 each. Default [256, 256]. */
  size?: [nu: number, nv: number];
  /** Rows of the grid to compute, inclusive. Default all. */
  rows?: [first: number, last: number];
  quantities?: readonly QuantityId[];
  /** Default: the fastest that works here. */
  backend?: BackendId;
  precision?: "float32" | "float64";
  /** Where result arrays come from: new ones, or recycled ones. Contents need not be zero. */
  allocate?: Allocator;
}

/** Planes of a surface that has been sampled: the same domain, size and rows. */
export interface PlaneOptions extends Omit<SampleOptions, "quantities"> {
  quantities: readonly QuantityId[];
  /** The surface's own, as it was sampled. */
  holes: number;
  cuts?: CutPoints;
}

export interface ArrayKinds {
  float32: Float32Array;
  float64: Float64Array;
  uint32: Uint32Array;
  uint8: Uint8Array;
}

/** Gives an array of exactly `length` elements, contents arbitrary. */
export type Allocator = <K extends keyof ArrayKinds>(kind: K, length: number) => ArrayKinds[K];

/** How far the numbers of a point may be off by rounding: one that is not larger is zero as far as doubles can tell. NaN: unknown. */
export interface PointRoundOff extends Partial<Record<QuantityId, number>> {
  position?: Float64Array;
  value?: number;
  gradient?: Float64Array;
  /** q × q, row-major */
  hessian?: Float64Array;
  /** Of [E, F, G]. */
  firstForm?: Float64Array;
}

/** What is known of a surface at one point; what does not apply to its kind is absent. */
export interface PointData extends Partial<Record<QuantityId, number>> {
  /** (x, y, z), or for a graph of q > 2 variables (w1 … wq, f). */
  position: Float64Array;
  /** Unit normal; for a graph of q variables (−∇f, 1)/W. */
  normal: Float64Array;
  /** f, of a graph. */
  value?: number;
  /** ∇f, length q, of a graph. */
  gradient?: Float64Array;
  /** q × q, row-major, of a graph. */
  hessian?: Float64Array;
  /** β = 1/(1+|∇f|²), of a graph. */
  beta?: number;
  /** q × q, row-major Ricci tensor, of a graph. */
  ricci?: Float64Array;
  /** Descending. */
  principalCurvatures: Float64Array;
  scalarCurvature: number;
  meanCurvature: number;
  principalCurvature1: number;
  principalCurvature2: number;
  height: number;
  /** r_u and r_v, two coordinates. */
  tangents?: [ru: Float64Array, rv: Float64Array];
  /** Unit vectors of the greater and the lesser principal curvature, two coordinates; r_u's direction first at umbilics. */
  principalDirections?: [Float64Array, Float64Array];
  /** Elliptic, hyperbolic …, two coordinates; absent where the curvature is undefined. */
  kind?: PointKind;
  /** First fundamental form [E, F, G], two coordinates. */
  firstForm?: Float64Array;
  /** Second fundamental form [L, M, N], two coordinates. */
  secondForm?: Float64Array;
  /** True where the point is singular and normal and scalars are one-sided limits. */
  limit: boolean;
  /** Bounds of the errors, where they were asked for: `surface.roundOff`. */
  roundOff?: PointRoundOff;
}
