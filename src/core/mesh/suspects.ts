import { GridEdges } from "./edges";

/** An edge this many times longer than both neighbours on its grid line may cross a jump. */
const longEdge = 3;
/** An edge whose direction leaves both tangent planes by this sine may cross a jump. */
const leavingSine = 0.5;

/** Arrays over the vertices of a grid: 3n positions, 3n unit normals (0 where undefined), n flags. */
export interface GridArrays {
  nu: number;
  nv: number;
  positions: Float32Array | Float64Array;
  normals: Float32Array | Float64Array;
  defined: Uint8Array;
  /** 3nv positions of the grid's rows before the first and after the last one of these, where it goes on. */
  before?: Float32Array | Float64Array;
  after?: Float32Array | Float64Array;
  /** Length of the surface along x, y, z: what distances are measured in, so that flat and steep surfaces are judged alike. */
  extent: [x: number, y: number, z: number];
}

/**
 * Edges between two points of the surface across which it might be torn: much longer than their neighbours, or turning back
 * and forth (a pole), or out of both tangent planes. Most are innocent; `breaks.ts` looks between the grid points. Each edge is
 * judged by its neighbours on the whole grid, so that bands of rows find together what one does.
 */
export function suspectEdges(grid: GridArrays): number[] {
  const { nu, nv } = grid;
  const edges = new GridEdges(nu, nv);
  const suspects: number[] = [];
  const line = new GridLine(grid);
  const lead = grid.before ? 1 : 0;
  const trail = grid.after ? 1 : 0;
  for (let i = 0; i < nu; i++) line.scan((lead + i) * nv, 1, nv, [0, 0], edges.vEdge(i, 0), 1, suspects);
  for (let j = 0; j < nv; j++)
    line.scan(j, nv, lead + nu + trail, [lead, trail], edges.uEdge(0, j), nv, suspects);
  return suspects;
}

/** Measures the edges of one grid line at a time. All lengths are in extents of the surface. */
class GridLine {
  /** 3n positions divided by the extent, and 3n normals turned into unit normals of that scaled surface, `before` and `after` included. */
  #points: Float64Array;
  #normals: Float64Array;
  /** Squared length of each edge, 0 where an end is undefined; edge k lies between vertices k − 1 and k of the line. */
  #squares: Float64Array;
  /** Product of each edge with the one before: negative where the line turns back. */
  #turns: Float64Array;
  /** 1 where the edge leaves both tangent planes. */
  #leaves: Uint8Array;

  constructor(grid: GridArrays) {
    const longest = Math.max(grid.nu + 2, grid.nv);
    this.#points = scaledPoints(grid);
    this.#normals = scaledNormals(grid);
    this.#squares = new Float64Array(longest + 1);
    this.#turns = new Float64Array(longest + 1);
    this.#leaves = new Uint8Array(longest + 1);
  }

  /**
   * Looks along a line of `count` vertices for suspects among its edges, but the first and last ones of `neighbours`.
   * @param edge number of the first edge that is looked at.
   */
  scan(
    vertex: number,
    stride: number,
    count: number,
    neighbours: [lead: number, trail: number],
    edge: number,
    edgeStride: number,
    found: number[],
  ): void {
    this.#measure(vertex, stride, count);
    const squares = this.#squares;
    const turns = this.#turns;
    const [lead, trail] = neighbours;
    for (let k = 1 + lead; k < count - trail; k++) {
      const square = squares[k];
      if (!(square > 0)) continue;
      const before = squares[k - 1];
      const after = k + 1 < count ? squares[k + 1] : 0;
      const neighbour = before > after ? before : after;
      const turnsBack =
        square > neighbour && (before === 0 || turns[k] < 0) && (after === 0 || turns[k + 1] < 0);
      if (square > longEdge * longEdge * neighbour || turnsBack || this.#leaves[k])
        found.push(edge + (k - 1 - lead) * edgeStride);
    }
  }

  #measure(vertex: number, stride: number, count: number): void {
    const p = this.#points;
    const n = this.#normals;
    let px = 0;
    let py = 0;
    let pz = 0;
    this.#squares[0] = 0;
    for (let k = 1; k < count; k++) {
      const a = vertex + (k - 1) * stride;
      const b = a + stride;
      this.#leaves[k] = 0;
      const a3 = 3 * a;
      const b3 = 3 * b;
      const x = p[b3] - p[a3];
      const y = p[b3 + 1] - p[a3 + 1];
      const z = p[b3 + 2] - p[a3 + 2];
      const square = x * x + y * y + z * z;
      // A vertex without position makes it NaN: such an edge is none.
      this.#squares[k] = Number.isNaN(square) ? 0 : square;
      this.#turns[k] = px * x + py * y + pz * z;
      const atA = n[a3] * x + n[a3 + 1] * y + n[a3 + 2] * z;
      const atB = n[b3] * x + n[b3 + 1] * y + n[b3 + 2] * z;
      const least = leavingSine * leavingSine * square;
      if (atA * atA > least && atB * atB > least) this.#leaves[k] = 1;
      px = x;
      py = y;
      pz = z;
    }
  }
}

/** Scratch of the last grid's size: fresh pages cost more than the arithmetic on them. */
const scratch = { points: new Float64Array(0), normals: new Float64Array(0) };

function scratchOf(name: keyof typeof scratch, length: number): Float64Array {
  if (scratch[name].length !== length) scratch[name] = new Float64Array(length);
  return scratch[name];
}

const none = new Float64Array(0);

function scaledPoints({ positions, before = none, after = none, extent }: GridArrays): Float64Array {
  const scaled = scratchOf("points", before.length + positions.length + after.length);
  const rx = 1 / extent[0];
  const ry = 1 / extent[1];
  const rz = 1 / extent[2];
  let to = 0;
  for (const part of [before, positions, after])
    for (let k = 0; k < part.length; k += 3, to += 3) {
      scaled[to] = part[k] * rx;
      scaled[to + 1] = part[k + 1] * ry;
      scaled[to + 2] = part[k + 2] * rz;
    }
  return scaled;
}

/** Under p ↦ p/s normals go to n·s, up to length. Those of the rows before and after are not needed, and 0. */
function scaledNormals({ normals, before = none, after = none, extent }: GridArrays): Float64Array {
  const scaled = scratchOf("normals", before.length + normals.length + after.length);
  const [sx, sy, sz] = extent;
  scaled.fill(0, 0, before.length);
  scaled.fill(0, before.length + normals.length);
  for (let k = 0, to = before.length; k < normals.length; k += 3, to += 3) {
    const x = normals[k] * sx;
    const y = normals[k + 1] * sy;
    const z = normals[k + 2] * sz;
    const length = Math.sqrt(x * x + y * y + z * z);
    const scale = length > 0 ? 1 / length : 0;
    scaled[to] = x * scale;
    scaled[to + 1] = y * scale;
    scaled[to + 2] = z * scale;
  }
  return scaled;
}
