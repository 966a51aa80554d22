import type { Node } from "../calculus/dag";
import type { Outputs, SurfaceProgram } from "../program";
import type { Allocator, Interval, Plane, QuantityId, SampledSurface, SampleOptions } from "../types";
import { axisPoints } from "./axis";
import { type Cuts, type CutVertex, findCuts } from "./breaks";
import { limitsAt } from "./limits";
import { statisticsOf } from "./statistics";
import type { GridArrays } from "./suspects";
import { gridTriangles } from "./triangles";
import { classify, computeVertices, type FloatArray, finiteness, type VertexValues } from "./vertices";

/** At most this many singular vertices get a limit; a surface with more is degenerate, not singular in places. */
const maximumLimits = 4096;

const allocateNew: Allocator = ((kind: string, length: number) =>
  kind === "float32"
    ? new Float32Array(length)
    : kind === "float64"
      ? new Float64Array(length)
      : kind === "uint32"
        ? new Uint32Array(length)
        : new Uint8Array(length)) as Allocator;

/**
 * Samples a surface over a grid: positions, normals and planes from the back end, limits at singular vertices, cuts at borders
 * and jumps, triangles.
 * @throws RangeError for a size below 2 × 2, rows outside the grid, or a surface without two coordinates.
 */
export function sampleSurface(
  program: SurfaceProgram,
  parameters: Float64Array,
  domain: Record<string, Interval>,
  options: SampleOptions,
): SampledSurface<FloatArray> {
  return new Sampler(program, parameters, domain, options).run();
}

class Sampler {
  #program: SurfaceProgram;
  #parameters: Float64Array;
  #options: SampleOptions;
  /** Those that apply to this kind of surface. */
  #quantities: readonly QuantityId[];
  #allocate: Allocator;
  #precision: "float32" | "float64";
  #intervals: [u: Interval, v: Interval];
  #u: Float64Array;
  #v: Float64Array;
  /** x, y, z, normal, then the quantities. */
  #outputs: Outputs;

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
    this.#program = program;
    this.#parameters = parameters;
    this.#options = options;
    this.#quantities = [...new Set(options.quantities ?? [])].filter((id) => program.applies(id));
    this.#allocate = options.allocate ?? allocateNew;
    this.#precision = options.precision ?? "float32";
    this.#intervals = program.variables.map((name) => domain[name]) as [Interval, Interval];
    this.#u = axisPoints(this.#intervals[0], nu, first, last);
    this.#v = axisPoints(this.#intervals[1], nv);
    this.#outputs = sampledOutputs(program, this.#quantities);
  }

  run(): SampledSurface<FloatArray> {
    const { nu, nv } = this;
    const n = nu * nv;
    const positions = this.#float(3 * n);
    const normals = this.#float(3 * n);
    const scalars = this.#quantities.map(() => this.#float(n));
    const values = { positions, normals, scalars };
    const evaluator = this.#evaluator(this.#outputs);
    const finite = computeVertices(evaluator, this.#u, this.#v, this.#precision, values);
    const coordinates = this.#coordinates();
    const defined = this.#allocate("uint8", n).fill(1);
    const { holes, singular } = finite ? { holes: 0, singular: [] } : classify(values, defined);
    this.#takeLimits(singular, coordinates, normals, scalars);
    const { breaks, vertices } = this.#cuts({ positions, normals, defined }, holes);
    const index = gridTriangles(nu, nv, defined, breaks, this.#allocate);
    const all = this.#append(vertices, { positions, normals, coordinates, scalars, defined });
    const result: SampledSurface<FloatArray>["planes"] = {};
    const complete = finite && vertices.length === 0;
    this.#quantities.forEach((id, k) => {
      result[id] = complete ? this.#completePlane(all.scalars[k]) : this.#plane(all.scalars[k]);
    });
    for (const id of this.#options.quantities ?? [])
      result[id] ??= this.#undefinedPlane(all.positions.length / 3);
    const { positions: p, normals: m, coordinates: c } = all;
    return { size: [nu, nv], positions: p, normals: m, coordinates: c, index, planes: result, holes };
  }

  get nu(): number {
    return this.#u.length;
  }

  get nv(): number {
    return this.#v.length;
  }

  #float(length: number): FloatArray {
    return this.#allocate(this.#precision, length);
  }

  #evaluator(outputs: Outputs) {
    return this.#program.evaluator(outputs, this.#parameters, this.#options.backend);
  }

  #coordinates(): FloatArray {
    const { nu, nv } = this;
    const coordinates = this.#float(2 * nu * nv);
    for (let i = 0, at = 0; i < nu; i++)
      for (let j = 0; j < nv; j++, at += 2) {
        coordinates[at] = this.#u[i];
        coordinates[at + 1] = this.#v[j];
      }
    return coordinates;
  }

  /** Puts one-sided limits where a vertex has a position but no normal or no scalar. */
  #takeLimits(singular: number[], coordinates: FloatArray, normals: FloatArray, scalars: FloatArray[]): void {
    if (singular.length === 0) return;
    const taken = singular.slice(0, maximumLimits);
    const [u, v] = [0, 1].map((axis) => Float64Array.from(taken, (k) => coordinates[2 * k + axis]));
    const limits = this.#limits(u, v);
    taken.forEach((vertex, k) => {
      writeNormal(normals, vertex, limits[3][k], limits[4][k], limits[5][k]);
      scalars.forEach((values, s) => {
        if (!Number.isFinite(values[vertex])) values[vertex] = limits[6 + s][k];
      });
    });
    for (const vertex of singular.slice(maximumLimits)) writeNormal(normals, vertex, Number.NaN, 0, 0);
  }

  /** Limits of every output at scattered points. */
  #limits(u: Float64Array, v: Float64Array): Float64Array[] {
    return limitsAt(
      [u, v],
      this.#intervals.map(([min, max]) => max - min),
      this.#intervals.map(([min, max]) => (min + max) / 2),
      (points) => this.#evaluator(this.#outputs).points(points),
      this.#outputs.nodes.length,
    );
  }

  #cuts(arrays: Pick<GridArrays, "positions" | "normals" | "defined">, holes: number): Cuts {
    const { nu, nv } = this;
    const whole = holes === 0 && this.#program.continuous;
    if (whole || holes === nu * nv) return { breaks: new Map(), vertices: [] };
    const grid = { nu, nv, ...arrays, extent: extentOf(arrays.positions, arrays.defined) };
    const outputs = { key: "position", nodes: this.#outputs.nodes.slice(0, 3) };
    const positionsAt = (u: Float64Array, v: Float64Array) => this.#evaluator(outputs).points([u, v]);
    return findCuts(grid, this.#u, this.#v, positionsAt, this.#program.continuous);
  }

  /** The same arrays with the cut vertices after the grid's. */
  #append(vertices: CutVertex[], grid: VertexArrays): VertexArrays {
    if (vertices.length === 0) return grid;
    const n = this.nu * this.nv;
    const total = n + vertices.length;
    const grown = (array: FloatArray, width: number) => {
      const longer = this.#float(width * total);
      longer.set(array);
      return longer;
    };
    const all: VertexArrays = {
      positions: grown(grid.positions, 3),
      normals: grown(grid.normals, 3),
      coordinates: grown(grid.coordinates, 2),
      scalars: grid.scalars.map((values) => grown(values, 1)),
      defined: grid.defined,
    };
    const column = (chosen: CutVertex[], key: "u" | "v" | "insideU" | "insideV") =>
      Float64Array.from(chosen, (vertex) => vertex[key]);
    const at = this.#evaluator({ key: "position", nodes: this.#outputs.nodes.slice(0, 3) })
      .points([column(vertices, "u"), column(vertices, "v")])
      .map((values) => values.slice());
    const inside = this.#evaluator(this.#outputs)
      .points([column(vertices, "insideU"), column(vertices, "insideV")])
      .map((values) => values.slice());
    const borders = vertices.filter(({ border }) => border);
    const limits = this.#limits(column(borders, "u"), column(borders, "v"));
    let nextBorder = 0;
    vertices.forEach((vertex, k) => {
      const limit = vertex.border ? nextBorder++ : -1;
      // Where a scalar runs to infinity at the border it has no limit, but is as large as it was a little way back.
      const taken = (output: number) => {
        const value = limit < 0 ? Number.NaN : limits[output][limit];
        return Number.isFinite(value) ? value : inside[output][k];
      };
      all.coordinates.set([vertex.u, vertex.v], 2 * (n + k));
      all.positions.set([at[0][k], at[1][k], at[2][k]], 3 * (n + k));
      writeNormal(all.normals, n + k, taken(3), taken(4), taken(5));
      all.scalars.forEach((values, s) => {
        values[n + k] = taken(6 + s);
      });
    });
    return all;
  }

  /** Of values that are all finite. */
  #completePlane(values: FloatArray): Plane<FloatArray> {
    const defined = this.#allocate("uint8", values.length).fill(1);
    return { values, defined, statistics: statisticsOf(values, defined) };
  }

  /** NaN and infinite values become undefined: 0 in the plane, 0 in its flags. */
  #plane(values: FloatArray): Plane<FloatArray> {
    const defined = this.#allocate("uint8", values.length);
    for (let k = 0; k < values.length; k++) {
      defined[k] = finiteness(values[k]) === 0 ? 1 : 0;
      if (!defined[k]) values[k] = 0;
    }
    // Cut vertices are many in few places, and may be enormous: the grid speaks for the surface.
    const n = this.nu * this.nv;
    return { values, defined, statistics: statisticsOf(values.subarray(0, n), defined.subarray(0, n)) };
  }

  /** Of a quantity that does not apply to this kind of surface. */
  #undefinedPlane(length: number): Plane<FloatArray> {
    return this.#plane(this.#float(length).fill(Number.NaN));
  }
}

interface VertexArrays extends VertexValues {
  coordinates: FloatArray;
  defined: Uint8Array;
}

/** Outputs of a sample: position, normal, then one node for each quantity. */
export function sampledOutputs(program: SurfaceProgram, ids: readonly QuantityId[]): Outputs {
  const { forms } = program;
  if (!forms) throw new RangeError("only surfaces with two coordinates can be sampled over a grid");
  const nodes: Node[] = [...forms.position, ...forms.normal, ...ids.map((id) => program.quantityNode(id))];
  return { key: `sample ${ids.join(" ")}`, nodes };
}

function writeNormal(normals: FloatArray, vertex: number, x: number, y: number, z: number): void {
  const length = Math.hypot(x, y, z);
  const usable = length > 0.5 && length < 2;
  normals[3 * vertex] = usable ? x / length : 0;
  normals[3 * vertex + 1] = usable ? y / length : 0;
  normals[3 * vertex + 2] = usable ? z / length : 0;
}

/** Length of the middle 96 % of the points along each axis, from at most 1024 of them; never 0. */
function extentOf(positions: FloatArray, defined: Uint8Array): [number, number, number] {
  const stride = Math.max(1, Math.floor(defined.length / 1021));
  const lengths = [0, 1, 2].map((axis) => {
    const sample: number[] = [];
    for (let k = 0; k < defined.length; k += stride) if (defined[k]) sample.push(positions[3 * k + axis]);
    const sorted = Float64Array.from(sample).sort();
    const cut = Math.floor(sorted.length * 0.02);
    return sorted.length > 0 ? sorted[sorted.length - 1 - cut] - sorted[cut] : 0;
  });
  const longest = Math.max(...lengths);
  // An axis along which the surface is flat is measured by a length at which rounding errors vanish.
  return lengths.map((length) => Math.max(length, longest * 1e-9) || 1) as [number, number, number];
}
