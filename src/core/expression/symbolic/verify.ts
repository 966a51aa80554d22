import { tape } from "../../backend/tape";
import { Dag } from "../../calculus/dag";
import { type Jet, JetAlgebra } from "../../calculus/jets";
import type { Interval } from "../../types";
import { buildJet } from "../build";
import { canonicalName } from "../names";
import type { ReadExpression } from "../read";
import type { Expression } from "../syntax";
import { SymbolicError } from "./errors";

/** First and second derivatives, in the order of a jet's entries. */
export const derivativeIds = ["fu", "fv", "fuu", "fuv", "fvv"] as const;
export type DerivativeId = (typeof derivativeIds)[number];

/** Points tried with the parameters as they are, and as many with others nearby: at c = 0 or 1 some mistakes do not show. */
const pointCount = 16;
/** A derivative is believed if it could be compared at this many points. */
const leastPoints = 4;
/** Relative to the largest derivative at the point. The engine is far better, a formula that cancels may not be. */
const tolerance = 1e-6;

/** Compares formulas with the engine's derivatives. */
export class Verifier {
  #dag: Dag;
  #algebra: JetAlgebra;
  #inputs: ReadonlyMap<string, Jet>;
  /** Two sets of values for the parameters. */
  #parameters: Float64Array[];
  #u: Float64Array;
  #v: Float64Array;
  /** By derivative: the engine's numbers at all points, for one set of parameters after the other; NaN where f is undefined. */
  #truth: Float64Array[];

  /** @throws SymbolicError if the derivatives exist at hardly any point of the domain. */
  constructor(
    formula: ReadExpression,
    variables: readonly [string, string],
    parameters: Readonly<Record<string, number>>,
    [U, V]: readonly [Interval, Interval],
  ) {
    const names = formula.parameters;
    this.#dag = new Dag(2, names.length);
    this.#algebra = new JetAlgebra(this.#dag);
    const jets = (variable: (k: number) => Jet) =>
      new Map<string, Jet>([
        ...variables.map((name, k): [string, Jet] => [name, variable(k)]),
        ...names.map((name, k): [string, Jet] => [name, this.#algebra.parameter(k)]),
      ]);
    const { value, gradient, hessian } = formula.build(
      this.#algebra,
      jets((k) => this.#algebra.variable(k)),
    );
    // Of a derivative only its value is wanted: without derivatives of its variables there are none of its own.
    const values = jets((k) => this.#algebra.lift(this.#dag.variable(k)));
    this.#inputs = new Map([...values].map(([name, jet]) => [canonicalName(name) ?? name, jet]));
    const given = Float64Array.from(names, (name) => parameters[name] ?? 1);
    this.#parameters = [given, given.map((value, k) => value * (1 + 0.1 * spread(k)) + 0.03 * spread(k + 1))];
    // The R₂ sequence (Roberts 2018): points that fill the domain evenly, on none of its lines of symmetry.
    this.#u = Float64Array.from({ length: pointCount }, (_, k) => U[0] + (U[1] - U[0]) * spread(k));
    this.#v = Float64Array.from({ length: pointCount }, (_, k) => V[0] + (V[1] - V[0]) * spread2(k));
    // A derivative may exist where the function does not: 1/u at the negative u of log(u).
    const [f, ...derivatives] = this.#evaluate([value, ...gradient, ...hessian]);
    this.#truth = derivatives.map((entries) =>
      entries.map((entry, k) => (Number.isFinite(f[k]) ? entry : Number.NaN)),
    );
    const comparable = f.filter((_, k) => this.#truth.every((entries) => Number.isFinite(entries[k])));
    if (comparable.length < leastPoints) throw new SymbolicError("undefined");
  }

  /** Whether the expression is the derivative, wherever the engine knows it. */
  agrees(id: DerivativeId, expression: Expression): boolean {
    const builder = { inputs: this.#inputs, applications: new Map(), operations: { count: 0 } };
    const [found] = this.#evaluate([buildJet(expression, this.#algebra, builder).value]);
    const truth = this.#truth[derivativeIds.indexOf(id)];
    return found.every((value, k) => {
      const scale = Math.max(...this.#truth.map((values) => Math.abs(values[k])));
      return !Number.isFinite(scale) || Math.abs(value - truth[k]) <= tolerance * scale;
    });
  }

  #evaluate(nodes: number[]): Float64Array[] {
    const evaluator = tape.create(this.#dag, nodes);
    const parts = this.#parameters.map((values) => {
      evaluator.setParameters(values);
      return evaluator.points([this.#u, this.#v]).map((column) => Float64Array.from(column));
    });
    evaluator.dispose();
    return nodes.map((_, k) => Float64Array.from(parts.flatMap((part) => [...part[k]])));
  }
}

// ρ = 1.3247…, ρ³ = ρ + 1: multiples of 1/ρ and 1/ρ², modulo 1
const plastic = 1.324717957244746;
const spread = (k: number) => (0.5 + (k + 1) / plastic) % 1;
const spread2 = (k: number) => (0.5 + (k + 1) / plastic ** 2) % 1;
