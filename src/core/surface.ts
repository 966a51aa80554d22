import {
  type CriticalPoint,
  type CriticalPoints,
  criticalPointSteps,
  placement,
} from "./analysis/criticalPoints";
import { findCorners, findKinks, type NonSmooth } from "./analysis/nonSmooth";
import type { Node } from "./calculus/dag";
import type { BackendId, QuantityId } from "./ids";
import { sampledOutputs } from "./mesh/grid";
import { samplePlanes, sampleSurface } from "./mesh/sample";
import { pointData, pointRoundOff } from "./point";
import type { SurfaceProgram } from "./program";
import type {
  FormulaText,
  Interval,
  PlaneOptions,
  PointData,
  PointRoundOff,
  SampledSurface,
  SampleOptions,
} from "./types";

/** Quantities that are listed of critical points. */
const tabulated: readonly QuantityId[] = ["scalarCurvature", "hessianTrace", "hessianSquaredTrace"];

/** A compiled surface with values of its parameters. All methods are synchronous and pure in what they return. */
export class Surface {
  readonly kind: SurfaceProgram["kind"];
  readonly variables: readonly string[];
  /** All free parameters of the text, in order of appearance, with their values. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Each formula as it was understood. */
  readonly formulas: Readonly<Record<string, FormulaText>>;
  /** Where `sample` samples. */
  readonly domain: Readonly<Record<string, Interval>>;
  #program: SurfaceProgram;
  #values: Float64Array;

  constructor(program: SurfaceProgram, values: Float64Array, domain: Record<string, Interval>) {
    this.kind = program.kind;
    this.variables = program.variables;
    this.formulas = program.formulas;
    this.parameters = Object.fromEntries(program.parameters.map((name, k) => [name, values[k]]));
    this.domain = domain;
    this.#program = program;
    this.#values = values;
  }

  /**
   * The same program with other values of some parameters; names that the text does not use are passed over.
   * @throws RangeError for a value that is not finite.
   */
  with(parameters: Record<string, number>): Surface {
    const values = this.#values.slice();
    this.#program.parameters.forEach((name, k) => {
      if (!Object.hasOwn(parameters, name)) return;
      if (!Number.isFinite(parameters[name])) throw new RangeError(`the value of ${name} must be finite`);
      values[k] = parameters[name];
    });
    return new Surface(this.#program, values, this.domain);
  }

  /** Value, derivatives and curvature at a point, one coordinate for each variable. */
  at(point: ArrayLike<number>): PointData {
    return pointData(this.#program, this.#values, this.domain, point);
  }

  /** How far rounding may have carried what `at` says of a point. */
  roundOff(point: ArrayLike<number>): PointRoundOff {
    return pointRoundOff(this.#program, this.#values)(point);
  }

  /** A grid over the domain, as the scene draws it: positions, normals, triangles and a plane for each quantity. */
  sample(options: SampleOptions & { precision: "float64" }): SampledSurface<Float64Array>;
  sample(options?: SampleOptions & { precision?: "float32" }): SampledSurface<Float32Array>;
  sample(options: SampleOptions = {}): SampledSurface<Float32Array | Float64Array> {
    return sampleSurface(this.#program, this.#values, { ...this.domain, ...options.domain }, options);
  }

  /**
   * Planes of other quantities on a surface that was sampled before: what sampling it anew would give, without its geometry.
   * @param options those of the surface, and what its sample said of holes and cuts.
   */
  samplePlanes(options: PlaneOptions & { precision: "float64" }): SampledSurface<Float64Array>["planes"];
  samplePlanes(options: PlaneOptions & { precision?: "float32" }): SampledSurface<Float32Array>["planes"];
  samplePlanes(options: PlaneOptions): SampledSurface<Float32Array | Float64Array>["planes"] {
    return samplePlanes(this.#program, this.#values, { ...this.domain, ...options.domain }, options);
  }

  /**
   * Quantities at scattered points; NaN where undefined.
   * @param points 2n numbers, u and v of each point.
   */
  evaluate<Q extends QuantityId>(
    points: ArrayLike<number>,
    quantities: readonly Q[],
    { backend }: { backend?: BackendId } = {},
  ): Record<Q, Float64Array> {
    const n = Math.floor(points.length / 2);
    const axis = (offset: number) => Float64Array.from({ length: n }, (_, k) => points[2 * k + offset]);
    const outputs = sampledOutputs(this.#program, quantities);
    const wanted = { key: `evaluate ${outputs.key}`, nodes: outputs.nodes.slice(6) };
    const planes = this.#program.evaluator(wanted, this.#values, backend).points([axis(0), axis(1)]);
    return Object.fromEntries(quantities.map((id, k) => [id, planes[k].slice()])) as Record<Q, Float64Array>;
  }

  /**
   * The critical points of a graph of two variables in the domain, to a double's precision.
   * @throws RangeError on other surfaces: they have no function.
   */
  criticalPoints(options: { domain?: Record<string, Interval> } = {}): CriticalPoints {
    const steps = this.criticalPointSteps(options);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  }

  /**
   * The same in steps, so that the caller may let other events in or give up.
   * @throws RangeError with the first step, on other surfaces.
   */
  *criticalPointSteps({
    domain = {},
  }: {
    domain?: Record<string, Interval>;
  } = {}): Generator<undefined, CriticalPoints, undefined> {
    const { f, variables } = this.#program;
    if (!f || variables.length !== 2)
      throw new RangeError("only a graph of two variables has critical points here");
    const outputs = { key: "jet", nodes: [f.value, ...f.gradient, ...f.hessian] };
    const intervals = variables.map((name) => ({ ...this.domain, ...domain })[name]);
    const found = yield* criticalPointSteps(intervals as [Interval, Interval], (u, v) =>
      this.#program.evaluator(outputs, this.#values).points([u, v]),
    );
    const roundOffAt = pointRoundOff(this.#program, this.#values, tabulated);
    const points = found.points.map((point) => {
      const at = [point.u, point.v];
      const uncertainty = at.map((x, k) => Math.max(Math.abs(x) * Number.EPSILON, placement(intervals[k])));
      return { ...point, roundOff: roundOffAt(at, uncertainty) };
    });
    const nonSmooth = this.#nonSmooth(intervals as [Interval, Interval], points);
    return { ...found, points, ...(nonSmooth && { nonSmooth }) };
  }

  #nonSmooth(domain: [Interval, Interval], known: readonly CriticalPoint[]): NonSmooth | undefined {
    const { dag, f } = this.#program;
    const kinks = f ? findKinks(dag, f.value) : [];
    if (!f || kinks.length === 0) return undefined;
    const valuesAt = (nodes: readonly Node[], u: Float64Array, v: Float64Array) => {
      const outputs = { key: `kink ${nodes.join(" ")}`, nodes: [...nodes] };
      return this.#program.evaluator(outputs, this.#values).points([u, v]);
    };
    return findCorners(domain, f.value, kinks, known, valuesAt);
  }

  /** Gives the program's memory back. Surfaces made by `with` share the program; the next use allocates anew. */
  dispose(): void {
    this.#program.dispose();
  }
}
