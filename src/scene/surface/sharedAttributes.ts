import { BufferAttribute } from "three";

type Numbers = Float32Array | Uint32Array | Uint8Array;

interface Shared {
  attribute: BufferAttribute;
  users: number;
}

const shared = new Map<Numbers, Shared>();

/**
 * The GPU's copy of an array, one however many stages draw it: stages that differ in what is shown on them share their geometry, and
 * whole grids of one size their triangles. To be released as often as it was acquired.
 */
export function acquireAttribute(array: Numbers, itemSize: number): BufferAttribute {
  return acquire(array, () => new BufferAttribute(array, itemSize));
}

/** The same of triangles: in 16 bits where that is enough, which is half of what the GPU fetches. */
export function acquireIndex(index: Uint32Array): BufferAttribute {
  return acquire(index, () => new BufferAttribute(narrowed(index), 1));
}

/** The triangles of whole grids outlive the stages that they were made for, and so do their short forms. */
const narrow = new WeakMap<Uint32Array, Uint16Array | Uint32Array>();

function narrowed(index: Uint32Array): Uint16Array | Uint32Array {
  let found = narrow.get(index);
  if (!found) {
    // 65,535 itself would mean "begin anew" to WebGL 2.
    found = isBelow(index, 0xffff) ? new Uint16Array(index) : index;
    narrow.set(index, found);
  }
  return found;
}

function isBelow(index: Uint32Array, limit: number): boolean {
  for (let k = 0; k < index.length; k++) if (index[k] >= limit) return false;
  return true;
}

function acquire(array: Numbers, create: () => BufferAttribute): BufferAttribute {
  let entry = shared.get(array);
  if (!entry) {
    entry = { attribute: create(), users: 0 };
    shared.set(array, entry);
  }
  entry.users++;
  return entry.attribute;
}

/** @returns whether nobody draws it any more, so that its buffer may go together with the geometry's. */
export function releaseAttribute(array: Numbers): boolean {
  const entry = shared.get(array);
  if (!entry) return true;
  entry.users--;
  if (entry.users === 0) shared.delete(array);
  return entry.users === 0;
}
