import type { SampledSurface } from "../../core/types";

/** Cells of the grid along each side of a leaf. */
const leafSide = 4;

/**
 * A band's triangles, sorted into a binary tree of boxes: the grid is cut into squares of 4 × 4 cells, which are the leaves in
 * Morton's order, so that neighbours on the surface are neighbours in the tree. Node 1 is the root, node n has the children 2n and
 * 2n + 1, and leaf k is node `leaves + k`.
 */
export interface BandTree {
  band: SampledSurface;
  /** A power of 4. */
  leaves: number;
  /** Where a triangle's three indices start in the band's index, leaf after leaf. */
  triangles: Uint32Array;
  /** leaves + 1 places in `triangles`. */
  starts: Uint32Array;
  /** 6 numbers a node: least x, y, z, greatest x, y, z; a node without triangles has none between. */
  boxes: Float32Array;
  /** 4 numbers a node: least u, v, greatest u, v. */
  plane: Float32Array;
}

/** Takes about as long as two passes over the triangles. */
export function bandTree(band: SampledSurface): BandTree {
  const { index } = band;
  const side = leafGridSide(band);
  const leaves = side * side;
  const leafOf = leafFinder(band, side);
  const count = index.length / 3;
  const leafOfTriangle = new Uint32Array(count);
  const starts = new Uint32Array(leaves + 1);
  for (let t = 0; t < count; t++) {
    const leaf = leafOf(index[3 * t]);
    leafOfTriangle[t] = leaf;
    starts[leaf + 1]++;
  }
  for (let leaf = 0; leaf < leaves; leaf++) starts[leaf + 1] += starts[leaf];
  const next = starts.slice(0, leaves);
  const triangles = new Uint32Array(count);
  for (let t = 0; t < count; t++) triangles[next[leafOfTriangle[t]]++] = 3 * t;
  const tree: BandTree = {
    band,
    leaves,
    triangles,
    starts,
    boxes: new Float32Array(12 * leaves),
    plane: new Float32Array(8 * leaves),
  };
  bound(tree.boxes, 3, band.positions, tree);
  bound(tree.plane, 2, band.coordinates, tree);
  return tree;
}

/** Leaves along u and along v: a power of two. */
function leafGridSide({ size: [nu, nv] }: SampledSurface): number {
  const cells = Math.max(nu - 1, nv - 1, 1);
  return 2 ** Math.ceil(Math.log2(Math.max(1, cells / leafSide)));
}

/** The leaf of a vertex, by its coordinates: those on cuts have no place in the grid's order, but coordinates they have. */
function leafFinder(
  { size: [nu, nv], coordinates: c }: SampledSurface,
  side: number,
): (vertex: number) => number {
  const last = 2 * (nu * nv - 1);
  const cellsU = (nu - 1) / leafSide / (c[last] - c[0] || 1);
  const cellsV = (nv - 1) / leafSide / (c[last + 1] - c[1] || 1);
  // Interleaved with zeros: … b2 b1 b0 becomes … b2 0 b1 0 b0.
  const spread = Uint32Array.from({ length: side }, (_, k) => {
    let bits = 0;
    for (let bit = 0; 1 << bit <= k; bit++) bits |= ((k >> bit) & 1) << (2 * bit);
    return bits;
  });
  const within = (place: number) => (place > 0 ? Math.min(side - 1, Math.floor(place)) : 0);
  return (vertex) => {
    const i = within((c[2 * vertex] - c[0]) * cellsU);
    const j = within((c[2 * vertex + 1] - c[1]) * cellsV);
    return 2 * spread[i] + spread[j];
  };
}

/** Bounds of the leaves' vertices, then of their parents. */
function bound(
  bounds: Float32Array,
  dimension: number,
  points: Float32Array,
  { band, leaves, triangles, starts }: BandTree,
): void {
  const { index } = band;
  const stride = 2 * dimension;
  for (let leaf = 0; leaf < leaves; leaf++) {
    const node = (leaves + leaf) * stride;
    for (let axis = 0; axis < dimension; axis++) {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let at = starts[leaf]; at < starts[leaf + 1]; at++)
        for (let corner = 0; corner < 3; corner++) {
          const x = points[dimension * index[triangles[at] + corner] + axis];
          if (x < low) low = x;
          if (x > high) high = x;
        }
      bounds[node + axis] = low;
      bounds[node + dimension + axis] = high;
    }
  }
  for (let node = leaves - 1; node > 0; node--)
    for (let axis = 0; axis < dimension; axis++) {
      const [a, b, at] = [2 * node * stride, (2 * node + 1) * stride, node * stride];
      bounds[at + axis] = Math.min(bounds[a + axis], bounds[b + axis]);
      bounds[at + dimension + axis] = Math.max(bounds[a + dimension + axis], bounds[b + dimension + axis]);
    }
}
