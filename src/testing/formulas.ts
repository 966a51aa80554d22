import { Dag } from "../core/calculus/dag";
import { type Jet, JetAlgebra } from "../core/calculus/jets";
import { ExpressionError, type ReadOptions, readExpression } from "../core/expression";
import type { Problem } from "../core/types";
import { evaluateNodes } from "./evaluateDag";

/** Value, gradient and Hessian (upper triangle by rows) of a formula. */
export interface FormulaValue {
  value: number;
  gradient: number[];
  hessian: number[];
}

/** Values of variables and parameters, by name. */
export type Point = Readonly<Record<string, number>>;

/** Reads a formula, to be computed at many points. */
export function formulaFunction(
  text: string,
  variables: readonly string[],
  options: Partial<ReadOptions> = {},
): (at: Point) => FormulaValue {
  const read = readExpression(text, { field: "z", variables, ...options });
  const dag = new Dag(variables.length, read.parameters.length);
  const algebra = new JetAlgebra(dag);
  const inputs = new Map<string, Jet>([
    ...variables.map((name, k): [string, Jet] => [name, algebra.variable(k)]),
    ...read.parameters.map((name, k): [string, Jet] => [name, algebra.parameter(k)]),
  ]);
  const { value, gradient, hessian } = read.build(algebra, inputs);
  return (at) => {
    const point = [...variables, ...read.parameters].map((name) => {
      if (!Object.hasOwn(at, name)) throw new Error(`No value given for ${name} in ${text}`);
      return at[name];
    });
    const [first, ...rest] = evaluateNodes(dag, [value, ...gradient, ...hessian], point);
    return { value: first, gradient: rest.slice(0, gradient.length), hessian: rest.slice(gradient.length) };
  };
}

/** Reads a formula and computes it at one point. */
export function evaluateFormula(
  text: string,
  variables: readonly string[],
  at: Point,
  options: Partial<ReadOptions> = {},
): FormulaValue {
  return formulaFunction(text, variables, options)(at);
}

/** The problems of a text; none if it can be read. Errors of any other kind are thrown on. */
export function problemsOf(text: string, options: Partial<ReadOptions> = {}): Problem[] {
  try {
    readExpression(text, { field: "z", variables: ["u", "v"], ...options });
    return [];
  } catch (error) {
    if (error instanceof ExpressionError) return error.problems;
    throw error;
  }
}
