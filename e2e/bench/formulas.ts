import type { Interval } from "../../src/core/types";

/** The five formulas of the bench: what each stresses is in its comment. */
export interface Formula {
  text: string;
  /** Value of each parameter in the text. */
  parameters: Record<string, number>;
  /** Of u and of v. */
  domain: Interval;
}

/** Centre (x, y), width w and height a of a·exp(−((u−x)² + (v−y)²)/(2w²)). */
export const gaussians = [
  { x: -1.9, y: 0.4, w: 0.7, a: 1.1 },
  { x: 1.2, y: -1.5, w: 0.9, a: -0.8 },
  { x: 0.3, y: 1.8, w: 0.5, a: 0.9 },
  { x: 2.1, y: 1.1, w: 1.1, a: 0.6 },
  { x: -0.8, y: -2.2, w: 0.6, a: -1.2 },
  { x: -2.3, y: 2.0, w: 0.8, a: 0.7 },
  { x: 0.1, y: -0.2, w: 1.3, a: -0.5 },
  { x: 2.4, y: -0.6, w: 0.4, a: 1.0 },
] as const;

const plus = (x: number) => (x < 0 ? `${x}` : `+${x}`);
const gaussianSum = gaussians
  .map(({ x, y, w, a }) => `${plus(a)}*exp(-((u${plus(-x)})^2+(v${plus(-y)})^2)/(2*${w}^2))`)
  .join("")
  .replace(/^\+/, "");

export const formulas = {
  /** The paper's figure 2: a product of terms of u and of v alone. */
  f1: { text: "exp(-c*u)*sin(u)*sin(v)", parameters: { c: 0.1 }, domain: [0, 10] },
  /** Three functions of both variables at once, one of them hoistable only in part. */
  f2: { text: "sin(u*v)+exp(-(u^2+v^2)/4)*cos(3*sqrt(u^2+v^2)+1)", parameters: {}, domain: [-3, 3] },
  /** Eight exponentials. */
  f3: { text: gaussianSum, parameters: {}, domain: [-3, 3] },
  /** Himmelblau: polynomials only, so memory decides. */
  f4: { text: "(u^2+v-11)^2+(u+v^2-7)^2", parameters: {}, domain: [-5, 5] },
  /** Ackley: a root, an exponential of it, a separable exponential. */
  f5: {
    text: "-20*exp(-0.2*sqrt(0.5*(u^2+v^2)))-exp(0.5*(cos(2*pi*u)+cos(2*pi*v)))+e+20",
    parameters: {},
    domain: [-5, 5],
  },
} satisfies Record<string, Formula>;

export type FormulaId = keyof typeof formulas;
export const formulaIds = Object.keys(formulas) as FormulaId[];

/** What is computed at each point, in this order. */
export const planeNames = [
  "height",
  "hessianTrace",
  "scalarCurvature",
  "meanCurvature",
  "normal x",
  "normal y",
  "normal z",
  "gradientNorm",
] as const;

/** n equally spaced numbers, ends inclusive. */
export function axis([minimum, maximum]: Interval, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => minimum + ((maximum - minimum) * i) / (n - 1));
}
