import type { SurfaceProgram } from "../program";
import type { CutPoints, Interval, PlaneOptions, SampledSurface, SampleOptions } from "../types";
import { type Cuts, type CutVertex, findCuts } from "./breaks";
import { Grid } from "./grid";
import { mendScalar, planesOf, withCuts } from "./planes";
import type { GridArrays } from "./suspects";
import { gridTriangles } from "./triangles";
import {
  computeScalars,
  computeVertices,
  type FloatArray,
  flagHoles,
  hasNormal,
  lackingVertices,
} from "./vertices";

/**
 * Samples a surface over a grid: positions, normals and planes from the back end, limits at singular vertices, cuts at borders
 * and jumps, triangles. Positions, normals and triangles do not depend on the quantities, nor each plane on the others.
 * @throws RangeError for a size below 2 × 2, rows outside the grid, or a surface without two coordinates.
 */
export function sampleSurface(
  program: SurfaceProgram,
  parameters: Float64Array,
  domain: Record<string, Interval>,
  options: SampleOptions,
): SampledSurface<FloatArray> {
  const grid = new Grid(program, parameters, domain, options);
  const [nu, nv] = [grid.u.length, grid.v.length];
  const n = grid.count;
  const positions = grid.float(3 * n);
  const normals = grid.float(3 * n);
  const scalars = grid.quantities.map(() => grid.float(n));
  const values = { positions, normals, scalars };
  const finite = computeVertices(grid.evaluator(grid.outputs), grid.u, grid.v, grid.precision, values);
  const defined = grid.allocate("uint8", n).fill(1);
  const holes = finite ? 0 : flagHoles(values, defined);
  if (!finite) mend(grid, normals, scalars, defined);
  const { breaks, vertices } = cutsOf(grid, { positions, normals, defined }, holes);
  const index = gridTriangles(nu, nv, defined, breaks, grid.allocate);
  const whole = { positions, normals, coordinates: coordinatesOf(grid), scalars };
  const cuts = vertices.length > 0 ? cutPoints(vertices) : undefined;
  const all = cuts ? append(grid, whole, cuts) : whole;
  const total = n + vertices.length;
  return {
    size: [nu, nv],
    positions: all.positions,
    normals: all.normals,
    coordinates: all.coordinates,
    index,
    planes: planesOf(grid, options.quantities ?? [], all.scalars, finite && !cuts, total),
    holes,
    ...(cuts && { cuts }),
  };
}

/**
 * Planes of quantities on a surface that was sampled before with other ones: what sampling it anew would give, without its
 * positions, normals and triangles.
 * @throws RangeError as `sampleSurface` does.
 */
export function samplePlanes(
  program: SurfaceProgram,
  parameters: Float64Array,
  domain: Record<string, Interval>,
  options: PlaneOptions,
): SampledSurface<FloatArray>["planes"] {
  const { holes, cuts } = options;
  const grid = new Grid(program, parameters, domain, options);
  const n = grid.count;
  const scalars = grid.quantities.map(() => grid.float(n));
  const defined = holes > 0 ? grid.allocate("uint8", n) : undefined;
  const [position, quantities] = [grid.outputs.nodes.slice(0, 3), grid.outputs.nodes.slice(6)];
  const outputs = defined
    ? { key: `planes, position ${grid.quantities.join(" ")}`, nodes: [...quantities, ...position] }
    : { key: `planes ${grid.quantities.join(" ")}`, nodes: quantities };
  const finite =
    scalars.length === 0 ||
    computeScalars(grid.evaluator(outputs), grid.u, grid.v, grid.precision, scalars, defined);
  if (!finite) mend(grid, undefined, scalars, defined);
  const all = cuts ? withCuts(grid, scalars, cuts, grid.cutValues(cuts)) : scalars;
  const total = n + (cuts?.u.length ?? 0);
  return planesOf(grid, options.quantities, all, finite && !cuts && holes === 0, total);
}

function coordinatesOf(grid: Grid): FloatArray {
  const { u, v } = grid;
  const coordinates = grid.float(2 * grid.count);
  for (let i = 0, at = 0; i < u.length; i++)
    for (let j = 0; j < v.length; j++, at += 2) {
      coordinates[at] = u[i];
      coordinates[at + 1] = v[j];
    }
  return coordinates;
}

/** Puts values where a vertex has a position but no normal or no scalar; normals without one become 0. */
function mend(
  grid: Grid,
  normals: FloatArray | undefined,
  scalars: readonly FloatArray[],
  defined: Uint8Array | undefined,
): void {
  const lacking = (wanted: FloatArray | undefined, some: readonly FloatArray[]) =>
    lackingVertices(wanted, some, defined, grid.count);
  if (lacking(normals, scalars).length > 0) {
    const inPlaces = grid.singularInPlaces();
    const mendable = scalars.filter((_, k) => inPlaces.scalars[k]);
    const vertices = lacking(inPlaces.normal ? normals : undefined, mendable);
    const u = Float64Array.from(vertices, (k) => grid.u[Math.floor(k / grid.v.length)]);
    const v = Float64Array.from(vertices, (k) => grid.v[k % grid.v.length]);
    const values = grid.singularValues(u, v);
    scalars.forEach((plane, k) => {
      if (inPlaces.scalars[k]) mendScalar(plane, vertices, values[6 + k]);
    });
    if (normals)
      vertices.forEach((vertex, k) => {
        if (!hasNormal(normals, vertex))
          writeNormal(normals, vertex, values[3][k], values[4][k], values[5][k]);
      });
  }
  if (normals) for (const vertex of lacking(normals, [])) writeNormal(normals, vertex, Number.NaN, 0, 0);
}

function cutsOf(
  grid: Grid,
  arrays: Pick<GridArrays, "positions" | "normals" | "defined">,
  holes: number,
): Cuts {
  const { continuous } = grid.program;
  if ((holes === 0 && continuous) || holes === grid.count) return { breaks: new Map(), vertices: [] };
  // Jumps are looked for by comparing with the neighbours on a grid line, whoever computes these.
  const row = (u: Float64Array | undefined): FloatArray | undefined => {
    if (!u || continuous) return undefined;
    const [x, y, z] = grid.evaluator(grid.outputs).grid(u, grid.v, grid.precision);
    const positions =
      grid.precision === "float32" ? new Float32Array(3 * x.length) : new Float64Array(3 * x.length);
    for (let k = 0; k < x.length; k++) {
      const there = Number.isFinite(x[k]) && Number.isFinite(y[k]) && Number.isFinite(z[k]);
      positions.set(there ? [x[k], y[k], z[k]] : [Number.NaN, Number.NaN, Number.NaN], 3 * k);
    }
    return positions;
  };
  const { u, v, before, after } = grid;
  return findCuts(
    { nu: u.length, nv: v.length, ...arrays, before: row(before), after: row(after), extent: grid.extent() },
    u,
    v,
    (s, t) => grid.positionsAt(s, t),
    continuous,
  );
}

function cutPoints(vertices: readonly CutVertex[]): CutPoints {
  const column = (key: "u" | "v" | "insideU" | "insideV") =>
    Float64Array.from(vertices, (vertex) => vertex[key]);
  return {
    u: column("u"),
    v: column("v"),
    insideU: column("insideU"),
    insideV: column("insideV"),
    border: Uint8Array.from(vertices, ({ border }) => (border ? 1 : 0)),
  };
}

interface VertexArrays {
  positions: FloatArray;
  normals: FloatArray;
  coordinates: FloatArray;
  scalars: FloatArray[];
}

/** The same arrays with the vertices on cuts after the grid's. */
function append(grid: Grid, arrays: VertexArrays, cuts: CutPoints): VertexArrays {
  const n = grid.count;
  const grown = (array: FloatArray, width: number) => {
    const longer = grid.float(width * (n + cuts.u.length));
    longer.set(array);
    return longer;
  };
  const values = grid.cutValues(cuts);
  const positions = grown(arrays.positions, 3);
  const normals = grown(arrays.normals, 3);
  const coordinates = grown(arrays.coordinates, 2);
  for (let k = 0; k < cuts.u.length; k++) {
    positions.set([values[0][k], values[1][k], values[2][k]], 3 * (n + k));
    writeNormal(normals, n + k, values[3][k], values[4][k], values[5][k]);
    coordinates.set([cuts.u[k], cuts.v[k]], 2 * (n + k));
  }
  return { positions, normals, coordinates, scalars: withCuts(grid, arrays.scalars, cuts, values) };
}

function writeNormal(normals: FloatArray, vertex: number, x: number, y: number, z: number): void {
  const length = Math.hypot(x, y, z);
  const usable = length > 0.5 && length < 2;
  normals[3 * vertex] = usable ? x / length : 0;
  normals[3 * vertex + 1] = usable ? y / length : 0;
  normals[3 * vertex + 2] = usable ? z / length : 0;
}
