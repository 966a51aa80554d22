import type { Allocator } from "../types";
import { type Breaks, GridEdges } from "./edges";
import { wholeGridIndex } from "./wholeGrid";

/**
 * Triangles of an nu × nv grid, wound as r_u × r_v. Whole cells give two; in a cell with broken edges each run of joined
 * corners becomes a polygon that ends at the cut vertices of the broken edges beside it.
 * @returns of a whole grid the array that all surfaces of its size share.
 * @param defined one flag for each grid vertex: 0 has no position.
 */
export function gridTriangles(
  nu: number,
  nv: number,
  defined: Uint8Array,
  breaks: Breaks,
  allocate: Allocator,
): Uint32Array {
  if (breaks.size === 0 && defined.indexOf(0) < 0) return wholeGridIndex(nu, nv);
  if (breaks.size === 0) {
    const index = allocate("uint32", 6 * (nu - 1) * (nv - 1));
    const written = wholeCells(nu, nv, defined, null, index);
    return written === index.length ? index : index.slice(0, written);
  }
  const broken = brokenCells(nu, nv, breaks);
  const whole = new Uint32Array(6 * (nu - 1) * (nv - 1));
  const written = wholeCells(nu, nv, defined, broken, whole);
  const more: number[] = [];
  const edges = new GridEdges(nu, nv);
  for (let i = 0; i < nu - 1; i++)
    for (let j = 0; j < nv - 1; j++)
      if (broken[i * (nv - 1) + j]) brokenCell(edges, i, j, defined, breaks, more);
  const index = allocate("uint32", written + more.length);
  index.set(whole.subarray(0, written));
  index.set(more, written);
  return index;
}

function wholeCells(
  nu: number,
  nv: number,
  defined: Uint8Array,
  skip: Uint8Array | null,
  index: Uint32Array,
): number {
  let at = 0;
  for (let i = 0; i < nu - 1; i++)
    for (let j = 0; j < nv - 1; j++) {
      if (skip?.[i * (nv - 1) + j]) continue;
      const a = i * nv + j;
      const b = a + nv;
      if (!(defined[a] & defined[b] & defined[a + 1] & defined[b + 1])) continue;
      index[at] = a;
      index[at + 1] = b;
      index[at + 2] = b + 1;
      index[at + 3] = a;
      index[at + 4] = b + 1;
      index[at + 5] = a + 1;
      at += 6;
    }
  return at;
}

/** Flags the cells that touch a broken edge. */
function brokenCells(nu: number, nv: number, breaks: Breaks): Uint8Array {
  const flags = new Uint8Array((nu - 1) * (nv - 1));
  const edges = new GridEdges(nu, nv);
  const flag = (i: number, j: number) => {
    if (i >= 0 && j >= 0 && i < nu - 1 && j < nv - 1) flags[i * (nv - 1) + j] = 1;
  };
  for (const edge of breaks.keys()) {
    const [start] = edges.ends(edge);
    const [i, j] = [Math.floor(start / nv), start % nv];
    flag(i, j);
    if (edge < edges.alongU) flag(i, j - 1);
    else flag(i - 1, j);
  }
  return flags;
}

/** Corners a (i,j), b (i+1,j), c (i+1,j+1), d (i,j+1) in winding order, with the edge from each to the next. */
function brokenCell(
  edges: GridEdges,
  i: number,
  j: number,
  defined: Uint8Array,
  breaks: Breaks,
  index: number[],
): void {
  const a = i * edges.nv + j;
  const b = a + edges.nv;
  const corners = [a, b, b + 1, a + 1];
  const cuts = [edges.uEdge(i, j), edges.vEdge(i + 1, j), edges.uEdge(i, j + 1), edges.vEdge(i, j)].map(
    (edge) => breaks.get(edge),
  );
  // Edge k runs from corner k to corner k+1; the last two run against the grid's direction.
  const leaving = (k: number) => (k < 2 ? cuts[k]?.nearStart : cuts[k]?.nearEnd) ?? -1;
  const arriving = (k: number) => (k < 2 ? cuts[k]?.nearEnd : cuts[k]?.nearStart) ?? -1;
  const joined = (k: number) => !cuts[k] && defined[corners[k]] === 1 && defined[corners[(k + 1) % 4]] === 1;
  for (let first = 0; first < 4; first++) {
    // A run starts at a corner whose edge before it is broken.
    if (!defined[corners[first]] || joined((first + 3) % 4)) continue;
    const polygon: number[] = [];
    const before = arriving((first + 3) % 4);
    if (before >= 0) polygon.push(before);
    let k = first;
    polygon.push(corners[k]);
    while (joined(k)) {
      k = (k + 1) % 4;
      polygon.push(corners[k]);
    }
    const after = leaving(k);
    if (after >= 0) polygon.push(after);
    for (let n = 1; n + 1 < polygon.length; n++) index.push(polygon[0], polygon[n], polygon[n + 1]);
  }
}
