import curvature from "./reference/curvature.json";
import figures from "./reference/figures.json";
import malformed from "./reference/malformed.json";
import notation from "./reference/notation.json";

/** Reference data computed at 60 digits; the conventions stand in `meta` of each file. */

interface PointOfTwo {
  p: [number, number];
  S: number;
  K: number;
  H: number;
  kappa1: number;
  kappa2: number;
  /** What double precision can attain at the point. */
  err64: number;
}

export interface GraphPoint extends PointOfTwo {
  f: number;
  grad: number[];
  hess: number[][];
  trH: number;
}

export interface ParametricPoint extends PointOfTwo {
  xyz: number[];
  normal: number[];
  EFG: number[];
  LMN: number[];
}

export interface HypersurfacePoint {
  p: number[];
  f: number;
  grad: number[];
  hess: number[][];
  trH: number;
  S: number;
  beta: number;
  H: number;
  kappas: number[];
  ricci: number[][];
  err64: number;
}

interface Case<Kind, Expression, Point> {
  id: string;
  kind: Kind;
  vars: string[];
  expr: Expression;
  params: Record<string, number>;
  domain: [number, number][];
  points: Point[];
}

export type GraphCase = Case<"graph", string, GraphPoint>;
export type ParametricCase = Case<"parametric", Record<"x" | "y" | "z", string>, ParametricPoint>;
export type HypersurfaceCase = Case<"graph_q", string, HypersurfacePoint>;

const cases = curvature.cases as unknown as (GraphCase | ParametricCase | HypersurfaceCase)[];

export const graphCases = cases.filter((one): one is GraphCase => one.kind === "graph");
export const parametricCases = cases.filter((one): one is ParametricCase => one.kind === "parametric");
export const hypersurfaceCases = cases.filter((one): one is HypersurfaceCase => one.kind === "graph_q");

export interface CriticalPoint {
  p: [number, number];
  type: "min" | "max" | "saddle";
  f: number;
  trH: number;
  S: number;
  trH2: number;
}

export const figure2 = figures.fig2 as unknown as {
  expr: string;
  c: number;
  domain: [[number, number], [number, number]];
  grid: {
    n: number;
    extrema: Record<"S" | "trH" | "f", Record<"min" | "max", { value: number; i: number; j: number }>> & {
      fraction_S_negative: number;
      fraction_trH_negative: number;
    };
  };
  critical_points: CriticalPoint[];
};

export const figure5 = figures.fig5 as {
  surface: string;
  params: Record<string, number>;
  S: string;
  inf: number;
  sup: number;
}[];

/** Critical points of well-known functions. */
export const criticalPoints = figures as unknown as Record<
  "himmelblau" | "camel3" | "booth" | "beale" | "rosenbrock" | "goldstein_price" | "sharpflat" | "peaks",
  CriticalPoint[]
>;

export const malformedTexts = malformed as {
  text: string;
  expect: "ok" | "error" | "either";
  note: string;
}[];

export const notationCases = notation as unknown as {
  text: string;
  meaning: string;
  vars: string[];
  params: Record<string, number>;
  at: Record<string, number>;
  value: number;
}[];
