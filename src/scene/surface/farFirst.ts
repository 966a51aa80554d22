import type { BufferGeometry } from "three";

/** How many depths are told apart: triangles of equal depth stay in the grid's order. */
const depths = 1 << 14;

/**
 * Triangles in the order of their distance, the farthest first: by counting, so that a surface of 100,000 takes some milliseconds.
 * @param index 3t
 * @param positions 3n
 * @param towardsEye (a, b, c): a x + b y + c z grows towards the eye.
 * @param into 3t, the same triangles in their order.
 */
export function farFirst(
  index: ArrayLike<number>,
  positions: ArrayLike<number>,
  [a, b, c]: readonly number[],
  into: Uint32Array,
): void {
  const nearness = Float32Array.from(
    { length: positions.length / 3 },
    (_, k) => a * positions[3 * k] + b * positions[3 * k + 1] + c * positions[3 * k + 2],
  );
  const count = index.length / 3;
  const middles = new Float32Array(count);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < count; t++) {
    const middle = nearness[index[3 * t]] + nearness[index[3 * t + 1]] + nearness[index[3 * t + 2]];
    middles[t] = middle;
    if (middle < least) least = middle;
    if (middle > most) most = middle;
  }
  const scale = most > least ? (depths - 1) / (most - least) : 0;
  /** Of each depth: where the next triangle of it goes. */
  const next = new Uint32Array(depths + 1);
  const depthOf = (t: number) => Math.trunc((middles[t] - least) * scale);
  for (let t = 0; t < count; t++) next[depthOf(t) + 1]++;
  for (let depth = 1; depth < depths; depth++) next[depth] += next[depth - 1];
  for (let t = 0; t < count; t++) {
    const at = 3 * next[depthOf(t)]++;
    into[at] = index[3 * t];
    into[at + 1] = index[3 * t + 1];
    into[at + 2] = index[3 * t + 2];
  }
}

/** What the order of a geometry's triangles was made from. */
const orders = new WeakMap<BufferGeometry, { unordered: ArrayLike<number>; towardsEye: string }>();

/** Puts the triangles of a geometry, whose index is its own, in the order of their distance. */
export function putFarFirst(geometry: BufferGeometry, towardsEye: readonly number[]): void {
  const { index } = geometry;
  if (!index) return;
  const key = towardsEye.join();
  const known = orders.get(geometry);
  if (known?.towardsEye === key) return;
  const unordered = known?.unordered ?? index.array.slice();
  farFirst(unordered, geometry.getAttribute("position").array, towardsEye, index.array as Uint32Array);
  index.needsUpdate = true;
  orders.set(geometry, { unordered, towardsEye: key });
}
