import { BufferAttribute } from "three";

interface Shared {
  attribute: BufferAttribute;
  users: number;
}

const shared = new Map<Uint32Array, Shared>();

/**
 * The GPU's triangles for an array of them, one attribute however many stages draw it: whole grids of one size share theirs. In 16
 * bits where that is enough, which is half of what the GPU fetches. To be released as often as it was acquired.
 */
export function acquireIndex(index: Uint32Array): BufferAttribute {
  let entry = shared.get(index);
  if (!entry) {
    const greatest = index.reduce((most, vertex) => Math.max(most, vertex), 0);
    // 65,535 itself would mean "begin anew" to WebGL 2.
    const array = greatest < 0xffff ? Uint16Array.from(index) : index;
    entry = { attribute: new BufferAttribute(array, 1), users: 0 };
    shared.set(index, entry);
  }
  entry.users++;
  return entry.attribute;
}

/** @returns whether nobody draws it any more, so that its buffer may go together with the geometry's. */
export function releaseIndex(index: Uint32Array): boolean {
  const entry = shared.get(index);
  if (!entry) return true;
  entry.users--;
  if (entry.users === 0) shared.delete(index);
  return entry.users === 0;
}
