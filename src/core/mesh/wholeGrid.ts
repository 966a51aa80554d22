/**
 * Triangles of whole grids. Most surfaces are whole, and their triangles follow from the grid's size alone: surfaces of one size
 * share one array, no worker sends it, and the GPU keeps it once.
 */

/** Sizes kept: those of a surface's stages and of the bands that the workers split them into. */
const capacity = 16;

const bySize = new Map<string, Uint32Array>();
const shared = new WeakSet<Uint32Array>();

/**
 * Two triangles for each cell of an nu × nv grid, wound as r_u × r_v.
 * @returns 6(nu − 1)(nv − 1) vertices. The same array for the same size: not to be written to, nor handed over.
 */
export function wholeGridIndex(nu: number, nv: number): Uint32Array {
  const key = `${nu} ${nv}`;
  const known = bySize.get(key);
  const index = known ?? buildIndex(nu, nv);
  // Insertion order is the order of last use.
  bySize.delete(key);
  bySize.set(key, index);
  if (!known) {
    shared.add(index);
    const [oldest] = bySize.keys();
    if (bySize.size > capacity) bySize.delete(oldest);
  }
  return index;
}

/** Whether an array is one that surfaces share. */
export const isWholeGridIndex = (index: Uint32Array): boolean => shared.has(index);

function buildIndex(nu: number, nv: number): Uint32Array {
  const index = new Uint32Array(6 * (nu - 1) * (nv - 1));
  for (let i = 0, at = 0; i < nu - 1; i++)
    for (let j = 0; j < nv - 1; j++, at += 6) {
      const a = i * nv + j;
      const b = a + nv;
      index[at] = a;
      index[at + 1] = b;
      index[at + 2] = b + 1;
      index[at + 3] = a;
      index[at + 4] = b + 1;
      index[at + 5] = a + 1;
    }
  return index;
}
