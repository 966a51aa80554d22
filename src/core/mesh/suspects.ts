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
  /** Length of the surface along x, y, z: what distances are measured in, so that flat and steep surfaces are judged alike. */
  extent: [x: number, y: number, z: number];
}

/**
 * Edges between two points of the surface across which it might be torn: much longer than their neighbours, or turning back
 * and forth (a pole), or out of both tangent planes. Most are innocent; `breaks.ts` looks between the grid points.
 */
export function suspectEdges(grid: GridArrays): number[] {
  const { nu, nv } = grid;
  const edges = new GridEdges(nu, nv);
  const suspects: number[] = [];
  const line = new GridLine(grid);
  for (let i = 0; i < nu; i++) line.scan(i * nv, 1, nv, edges.vEdge(i, 0), 1, suspects);
  for (let j = 0; j < nv; j++) line.scan(j, nv, nu, edges.uEdge(0, j), nv, suspects);
  return suspects;
}

/** Measures the edges of one grid line at a time. All lengths are in extents of the surface. */
class GridLine {
  #grid: GridArrays;
  /** 3n positions divided by the extent, and 3n normals turned into unit normals of that scaled surface. */
  #points: Float64Array;
  #normals: Float64Array;
  /** Squared length of each edge, 0 where an end is undefined; edge k lies between vertices k − 1 and k of the line. */
  #squares: Float64Array;
  /** Product of each edge with the one before: negative where the line turns back. */
  #turns: Float64Array;
  /** 1 where the edge leaves both tangent planes. */
  #leaves: Uint8Array;

  constructor(grid: GridArrays) {
    const longest = Math.max(grid.nu, grid.nv);
    this.#grid = grid;
    this.#points = scaledPoints(grid);
    this.#normals = scaledNormals(grid);
    this.#squares = new Float64Array(longest + 1);
    this.#turns = new Float64Array(longest + 1);
    this.#leaves = new Uint8Array(longest + 1);
  }

  scan(
    vertex: number,
    stride: number,
    count: number,
    edge: number,
    edgeStride: number,
    found: number[],
  ): void {
    this.#measure(vertex, stride, count);
    const squares = this.#squares;
    const turns = this.#turns;
    for (let k = 1; k < count; k++) {
      const square = squares[k];
      if (square === 0) continue;
      const before = squares[k - 1];
      const after = k + 1 < count ? squares[k + 1] : 0;
      const neighbour = before > after ? before : after;
      const turnsBack =
        square > neighbour && (before === 0 || turns[k] < 0) && (after === 0 || turns[k + 1] < 0);
      if (square > longEdge * longEdge * neighbour || turnsBack || this.#leaves[k])
        found.push(edge + (k - 1) * edgeStride);
    }
  }

  #measure(vertex: number, stride: number, count: number): void {
    const { defined } = this.#grid;
    const p = this.#points;
    const n = this.#normals;
    let px = 0;
    let py = 0;
    let pz = 0;
    this.#squares[0] = 0;
    for (let k = 1; k < count; k++) {
      const a = vertex + (k - 1) * stride;
      const b = a + stride;
      this.#squares[k] = 0;
      this.#leaves[k] = 0;
      if (!(defined[a] & defined[b])) continue;
      const a3 = 3 * a;
      const b3 = 3 * b;
      const x = p[b3] - p[a3];
      const y = p[b3 + 1] - p[a3 + 1];
      const z = p[b3 + 2] - p[a3 + 2];
      const square = x * x + y * y + z * z;
      this.#squares[k] = square;
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

function scaledPoints({ positions, extent }: GridArrays): Float64Array {
  const scaled = scratchOf("points", positions.length);
  const rx = 1 / extent[0];
  const ry = 1 / extent[1];
  const rz = 1 / extent[2];
  for (let k = 0; k < scaled.length; k += 3) {
    scaled[k] = positions[k] * rx;
    scaled[k + 1] = positions[k + 1] * ry;
    scaled[k + 2] = positions[k + 2] * rz;
  }
  return scaled;
}

/** Under p ↦ p/s normals go to n·s, up to length. */
function scaledNormals({ normals, extent }: GridArrays): Float64Array {
  const scaled = scratchOf("normals", normals.length);
  const [sx, sy, sz] = extent;
  for (let k = 0; k < scaled.length; k += 3) {
    const x = normals[k] * sx;
    const y = normals[k + 1] * sy;
    const z = normals[k + 2] * sz;
    const length = Math.sqrt(x * x + y * y + z * z);
    const scale = length > 0 ? 1 / length : 0;
    scaled[k] = x * scale;
    scaled[k + 1] = y * scale;
    scaled[k + 2] = z * scale;
  }
  return scaled;
}
