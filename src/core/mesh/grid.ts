import type { Node } from "../calculus/dag";
import type { Outputs, SurfaceProgram } from "../program";
import { steepest } from "../surfaces/steep";
import type { Allocator, CutPoints, Interval, QuantityId, SampleOptions } from "../types";
import { axisPoints } from "./axis";
import { limitsAt } from "./limits";
import { extentOf, probePoints } from "./probe";
import { roundOffOver } from "./roundOff";
import { type FloatArray, isNormal } from "./vertices";

/** Where more than this share of the surface lacks a number, it is degenerate there, not singular in places: no limits are taken. */
const degenerateShare = 1 / 8;
const greatestFloat32 = (2 - 2 ** -23) * 2 ** 127;
/** x, y, z and the normal. */
const leading = 6;

const allocateNew: Allocator = ((kind: string, length: number) =>
  kind === "float32"
    ? new Float32Array(length)
    : kind === "float64"
      ? new Float64Array(length)
      : kind === "uint32"
        ? new Uint32Array(length)
        : new Uint8Array(length)) as Allocator;

/** Outputs of a sample: position, normal, then one node for each quantity. */
export function sampledOutputs(program: SurfaceProgram, ids: readonly QuantityId[]): Outputs {
  const { forms } = program;
  if (!forms) throw new RangeError("only surfaces with two coordinates can be sampled over a grid");
  const nodes: Node[] = [...forms.position, ...forms.normal, ...ids.map((id) => program.quantityNode(id))];
  return { key: `sample ${ids.join(" ")}`, nodes };
}

/** Rows of a grid over a surface's domain, and what is asked of the surface at places that need care. */
export class Grid {
  readonly program: SurfaceProgram;
  readonly precision: "float32" | "float64";
  readonly allocate: Allocator;
  /** Grid points of the rows that are computed. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** The one grid point before and after these rows, where the grid goes on. */
  readonly before: Float64Array | undefined;
  readonly after: Float64Array | undefined;
  /** Without repetition, and those only that apply to this kind of surface. */
  readonly quantities: readonly QuantityId[];
  readonly #intervals: readonly [u: Interval, v: Interval];
  readonly #parameters: Float64Array;
  readonly #backend: SampleOptions["backend"];

  /** @throws RangeError for a size below 2 × 2, rows outside the grid, or a surface without two coordinates. */
  constructor(
    program: SurfaceProgram,
    parameters: Float64Array,
    domain: Record<string, Interval>,
    options: SampleOptions,
  ) {
    const [nu, nv] = options.size ?? [256, 256];
    const [first, last] = options.rows ?? [0, nu - 1];
    if (!(Number.isInteger(nu) && Number.isInteger(nv) && nu >= 2 && nv >= 2))
      throw new RangeError("a grid needs at least 2 points along each variable");
    if (!(Number.isInteger(first) && Number.isInteger(last) && first >= 0 && last > first && last < nu))
      throw new RangeError("rows must lie inside the grid, at least two of them");
    this.program = program;
    this.precision = options.precision ?? "float32";
    this.allocate = options.allocate ?? allocateNew;
    this.quantities = [...new Set(options.quantities ?? [])].filter((id) => program.applies(id));
    this.#parameters = parameters;
    this.#backend = options.backend;
    this.#intervals = program.variables.map((name) => domain[name]) as [Interval, Interval];
    const [u, v] = this.#intervals;
    this.u = axisPoints(u, nu, first, last);
    this.v = axisPoints(v, nv);
    this.before = first > 0 ? axisPoints(u, nu, first - 1, first - 1) : undefined;
    this.after = last < nu - 1 ? axisPoints(u, nu, last + 1, last + 1) : undefined;
  }

  /** What rounding may make of zero, of each quantity; told with the first rows, once for the whole grid. */
  roundOff(): Partial<Record<QuantityId, number>> {
    return this.before ? {} : roundOffOver(this.program, this.#parameters, this.#intervals, this.quantities);
  }

  get count(): number {
    return this.u.length * this.v.length;
  }

  float(length: number): FloatArray {
    return this.allocate(this.precision, length);
  }

  evaluator(outputs: Outputs) {
    return this.program.evaluator(outputs, this.#parameters, this.#backend);
  }

  /** Position, normal and the quantities. */
  get outputs(): Outputs {
    return sampledOutputs(this.program, this.quantities);
  }

  /** x, y and z at scattered points: NaN where there is none, or none that the grid's numbers can hold. */
  positionsAt(u: Float64Array, v: Float64Array): Float64Array[] {
    const nodes = sampledOutputs(this.program, []).nodes.slice(0, 3);
    const greatest = this.precision === "float32" ? greatestFloat32 : Number.MAX_VALUE;
    const held = (x: number) => (Math.abs(x) <= greatest ? x : Number.NaN);
    return this.evaluator({ key: "position", nodes })
      .points([u, v])
      .map((values) => values.map(held));
  }

  /** How far the whole surface reaches along x, y and z: the same for all rows of the grid. */
  extent(): [x: number, y: number, z: number] {
    return extentOf(this.#intervals, (u, v) => this.positionsAt(u, v));
  }

  /**
   * Which of normal and scalars are missing in places only, so that limits can take their place: decided by the whole surface,
   * for each by itself.
   */
  singularInPlaces(): { normal: boolean; scalars: boolean[] } {
    const [u, v] = probePoints(this.#intervals);
    const outputs = this.#copied(this.outputs, u, v);
    this.#mendSteep(outputs, u, v);
    const rounded = this.precision === "float32" ? Math.fround : (x: number) => x;
    const finite = (values: Float64Array, k: number) => Number.isFinite(rounded(values[k]));
    const [x, y, z, nx, ny, nz, ...scalars] = outputs;
    const there = [...x.keys()].filter((k) => finite(x, k) && finite(y, k) && finite(z, k));
    const inPlaces = (known: (k: number) => boolean) =>
      there.filter((k) => !known(k)).length <= degenerateShare * there.length;
    return {
      normal: inPlaces((k) => isNormal(nx[k], ny[k], nz[k])),
      scalars: scalars.map((values) => inPlaces((k) => finite(values, k))),
    };
  }

  /**
   * All outputs where the surface has a point and the back end's grid lacks some of them: computed with care where it is so
   * steep that numbers overflow, and else their one-sided limits.
   */
  singularValues(u: Float64Array, v: Float64Array): Float64Array[] {
    if (u.length === 0) return this.outputs.nodes.map(() => new Float64Array());
    const values = limitsAt(
      [u, v],
      this.#intervals.map(([min, max]) => max - min),
      this.#intervals.map(([min, max]) => (min + max) / 2),
      (points) => this.evaluator(this.outputs).points(points),
      this.outputs.nodes.length,
      leading,
    );
    this.#mendSteep(values, u, v);
    return values;
  }

  /** All outputs at vertices on cuts. */
  cutValues({ u, v, insideU, insideV, border }: CutPoints): Float64Array[] {
    const inside = this.#copied(this.outputs, insideU, insideV);
    const chosen = [...border.keys()].filter((k) => border[k] === 1);
    const column = (values: Float64Array) => Float64Array.from(chosen, (k) => values[k]);
    const limits = this.singularValues(column(u), column(v));
    // Where a scalar runs to infinity at the border it has no limit, but is as large as it was a little way back.
    chosen.forEach((vertex, k) => {
      for (let output = 3; output < inside.length; output++)
        if (Number.isFinite(limits[output][k])) inside[output][vertex] = limits[output][k];
    });
    this.positionsAt(u, v).forEach((values, axis) => {
      inside[axis] = values;
    });
    return inside;
  }

  /** Writes normal and scalars where there is no normal, because the surface is too steep for the plain formulas. */
  #mendSteep(outputs: readonly Float64Array[], u: Float64Array, v: Float64Array): void {
    const [, , , nx, ny, nz] = outputs;
    const chosen = [...u.keys()].filter((k) => !isNormal(nx[k], ny[k], nz[k]));
    if (chosen.length === 0) return;
    const { W, normal, quantity } = this.program.steep;
    const nodes = [W, ...normal, ...this.quantities.map(quantity)];
    const column = (values: Float64Array) => Float64Array.from(chosen, (k) => values[k]);
    const wanted = { key: `steep ${this.quantities.join(" ")}`, nodes };
    const [length, ...values] = this.#copied(wanted, column(u), column(v));
    chosen.forEach((vertex, k) => {
      if (!(length[k] > steepest)) return;
      values.forEach((output, n) => {
        outputs[3 + n][vertex] = output[k];
      });
    });
  }

  #copied(outputs: Outputs, u: Float64Array, v: Float64Array): Float64Array[] {
    return this.evaluator(outputs)
      .points([u, v])
      .map((values) => values.slice());
  }
}
