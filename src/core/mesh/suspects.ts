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
  const line = new GridLine(grid, Math.max(nu, nv));
  for (let i = 0; i < nu; i++) line.scan(i * nv, 1, nv, edges.vEdge(i, 0), 1, suspects);
  for (let j = 0; j < nv; j++) line.scan(j, nv, nu, edges.uEdge(0, j), nv, suspects);
  return suspects;
}

class GridLine {
  #grid: GridArrays;
  /** Squared length of each edge, 0 where an end is undefined. */
  #squares: Float64Array;
  /** Cosine sign of each edge with the one before: negative where the line turns back. */
  #turns: Float64Array;
  /** 1 where the edge leaves both tangent planes. */
  #leaves: Uint8Array;

  constructor(grid: GridArrays, longest: number) {
    this.#grid = grid;
    this.#squares = new Float64Array(longest + 1);
    this.#turns = new Float64Array(longest + 1);
    this.#leaves = new Uint8Array(longest + 1);
  }

  scan(vertex: number, stride: number, count: number, edge: number, edgeStride: number, found: number[]): void {
    this.#measure(vertex, stride, count);
    const squares = this.#squares;
    const turns = this.#turns;
    // Edge k lies between vertices k − 1 and k of the line; 0 and `count` stand for none.
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
    const { positions: p, normals: n, defined, extent } = this.#grid;
    const [sx, sy, sz] = extent;
    const [rx, ry, rz] = [1 / sx, 1 / sy, 1 / sz];
    const sine2 = leavingSine * leavingSine;
    let [px, py, pz] = [0, 0, 0];
    this.#squares[0] = 0;
    for (let k = 1; k < count; k++) {
      const a = vertex + (k - 1) * stride;
      const b = a + stride;
      this.#squares[k] = 0;
      if (!(defined[a] & defined[b])) continue;
      const [x, y, z] = [p[3 * b] - p[3 * a], p[3 * b + 1] - p[3 * a + 1], p[3 * b + 2] - p[3 * a + 2]];
      const [cx, cy, cz] = [x * rx, y * ry, z * rz];
      const square = cx * cx + cy * cy + cz * cz;
      this.#squares[k] = square;
      this.#turns[k] = px * cx + py * cy + pz * cz;
      [px, py, pz] = [cx, cy, cz];
      // Under p ↦ p/s normals go to n·s, and the chord's product with them stays what it is.
      const leaves = (v: number) => {
        const [nx, ny, nz] = [n[3 * v] * sx, n[3 * v + 1] * sy, n[3 * v + 2] * sz];
        const product = n[3 * v] * x + n[3 * v + 1] * y + n[3 * v + 2] * z;
        return product * product > sine2 * square * (nx * nx + ny * ny + nz * nz);
      };
      this.#leaves[k] = leaves(a) && leaves(b) ? 1 : 0;
    }
  }
}
