import type { SampledSurface } from "../../core/types";
import type { BandTree } from "./tree";

/** In the world: the points origin + t · direction, t > 0. */
export interface WorldRay {
  origin: ArrayLike<number>;
  direction: ArrayLike<number>;
  /** Where it ends; default nowhere. */
  end?: number;
}

/** The part of the world that counts; what lies outside is cut off and neither found nor in the way. */
export interface Walls {
  low: ArrayLike<number>;
  high: ArrayLike<number>;
}

/** Where a ray meets a triangle: t, and the weights of its second and third corner. */
export interface TriangleHit {
  band: SampledSurface;
  /** Where the triangle's indices start. */
  triangle: number;
  t: number;
  b1: number;
  b2: number;
}

/** The first triangle on a ray; null where it meets none. */
export function firstHit(
  trees: readonly BandTree[],
  ray: WorldRay,
  walls?: Walls | null,
): TriangleHit | null {
  const search = new Search(ray, walls ?? null, false);
  for (const tree of trees) search.run(tree);
  return search.hit;
}

/** Whether anything is on a ray. */
export function isBlocked(trees: readonly BandTree[], ray: WorldRay, walls?: Walls | null): boolean {
  const search = new Search(ray, walls ?? null, true);
  return trees.some((tree) => {
    search.run(tree);
    return search.hit !== null;
  });
}

/** Depth-first, nearer child first, so that the first hit soon rules out the rest. */
class Search {
  hit: TriangleHit | null = null;
  readonly #any: boolean;
  readonly #walls: Walls | null;
  readonly #o: [number, number, number];
  readonly #d: [number, number, number];
  readonly #inverse: [number, number, number];
  #end: number;

  constructor({ origin, direction, end }: WorldRay, walls: Walls | null, any: boolean) {
    this.#any = any;
    this.#walls = walls;
    this.#o = [origin[0], origin[1], origin[2]];
    this.#d = [direction[0], direction[1], direction[2]];
    this.#inverse = [1 / direction[0], 1 / direction[1], 1 / direction[2]];
    this.#end = end ?? Number.POSITIVE_INFINITY;
  }

  run(tree: BandTree): void {
    const stack = [1];
    const entries = [this.#entry(tree, 1)];
    for (;;) {
      const node = stack.pop();
      const entry = entries.pop();
      if (node === undefined || entry === undefined) return;
      if (!(entry < this.#end)) continue;
      if (node >= tree.leaves) {
        this.#leaf(tree, node - tree.leaves);
        if (this.#any && this.hit) return;
        continue;
      }
      const a = this.#entry(tree, 2 * node);
      const b = this.#entry(tree, 2 * node + 1);
      const [near, far] = a <= b ? [0, 1] : [1, 0];
      stack.push(2 * node + far, 2 * node + near);
      entries.push(Math.max(a, b), Math.min(a, b));
    }
  }

  /** Where the ray enters a node's box; +∞ where it misses it. A ray along a wall (0 · ∞) is not held against it. */
  #entry({ boxes }: BandTree, node: number): number {
    let near = 0;
    let far = this.#end;
    for (let axis = 0; axis < 3; axis++) {
      const o = this.#o[axis];
      const inverse = this.#inverse[axis];
      const low = boxes[6 * node + axis];
      const high = boxes[6 * node + 3 + axis];
      if (!(low <= high)) return Number.POSITIVE_INFINITY;
      let enters = (low - o) * inverse;
      let leaves = (high - o) * inverse;
      if (enters > leaves) [enters, leaves] = [leaves, enters];
      if (enters > near) near = enters;
      if (leaves < far) far = leaves;
    }
    // A flat box is entered and left at once; the two quotients are equal then.
    return near <= far ? near : Number.POSITIVE_INFINITY;
  }

  /** Möller and Trumbore 1997: o + t·d = a + b₁(b − a) + b₂(c − a), by Cramer's rule. */
  #leaf({ band, triangles, starts }: BandTree, leaf: number): void {
    const { positions: p, index } = band;
    const [ox, oy, oz] = this.#o;
    const [dx, dy, dz] = this.#d;
    for (let at = starts[leaf]; at < starts[leaf + 1]; at++) {
      const triangle = triangles[at];
      const a = 3 * index[triangle];
      const b = 3 * index[triangle + 1];
      const c = 3 * index[triangle + 2];
      const e1x = p[b] - p[a];
      const e1y = p[b + 1] - p[a + 1];
      const e1z = p[b + 2] - p[a + 2];
      const e2x = p[c] - p[a];
      const e2y = p[c + 1] - p[a + 1];
      const e2z = p[c + 2] - p[a + 2];
      const qx = dy * e2z - dz * e2y;
      const qy = dz * e2x - dx * e2z;
      const qz = dx * e2y - dy * e2x;
      const determinant = e1x * qx + e1y * qy + e1z * qz;
      if (determinant === 0) continue;
      const sx = ox - p[a];
      const sy = oy - p[a + 1];
      const sz = oz - p[a + 2];
      const b1 = (sx * qx + sy * qy + sz * qz) / determinant;
      if (b1 < 0 || b1 > 1) continue;
      const rx = sy * e1z - sz * e1y;
      const ry = sz * e1x - sx * e1z;
      const rz = sx * e1y - sy * e1x;
      const b2 = (dx * rx + dy * ry + dz * rz) / determinant;
      if (b2 < 0 || b1 + b2 > 1) continue;
      const t = (e2x * rx + e2y * ry + e2z * rz) / determinant;
      if (!(t > 0 && t < this.#end && this.#isWithin(t))) continue;
      this.#end = t;
      this.hit = { band, triangle, t, b1, b2 };
      if (this.#any) return;
    }
  }

  #isWithin(t: number): boolean {
    if (!this.#walls) return true;
    for (let axis = 0; axis < 3; axis++) {
      const x = this.#o[axis] + t * this.#d[axis];
      if (x < this.#walls.low[axis] || x > this.#walls.high[axis]) return false;
    }
    return true;
  }
}
