import type { Allocator, ArrayKinds } from "../core/types";

/** Free lists of ArrayBuffers by size. A first touch of fresh memory costs more than computing into it: 32 MiB take 100 ms. */

/** Below this the allocator is as fast as a list. */
const smallest = 4096;

/** An eighth of the next lower power of two: what a class may waste at most. */
const granularity = (bytes: number): number => 2 ** (Math.floor(Math.log2(bytes)) - 3);

const ceilClass = (bytes: number): number => Math.ceil(bytes / granularity(bytes)) * granularity(bytes);
const floorClass = (bytes: number): number => Math.floor(bytes / granularity(bytes)) * granularity(bytes);

const arrayTypes = {
  float32: Float32Array,
  float64: Float64Array,
  uint32: Uint32Array,
  uint8: Uint8Array,
} satisfies Record<keyof ArrayKinds, unknown>;

export class BufferStore {
  readonly #limit: number;
  /** Class in bytes → buffers of at least that many. Insertion order is the order of last use. */
  readonly #free = new Map<number, ArrayBuffer[]>();
  #bytes = 0;

  /** @param limit bytes kept at most. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get buffers(): number {
    return [...this.#free.values()].reduce((count, list) => count + list.length, 0);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Arrays of exactly the length asked for, over buffers of the store. */
  readonly allocate: Allocator = ((kind: keyof typeof arrayTypes, length: number) => {
    const type = arrayTypes[kind];
    return new type(this.take(length * type.BYTES_PER_ELEMENT), 0, length);
  }) as Allocator;

  /** A buffer of at least `bytes` bytes, contents arbitrary. It belongs to the taker. */
  take(bytes: number): ArrayBuffer {
    if (bytes < smallest) return new ArrayBuffer(bytes);
    const size = ceilClass(bytes);
    const buffer = this.#free.get(size)?.pop();
    if (!buffer) return new ArrayBuffer(size);
    this.#bytes -= buffer.byteLength;
    this.#touch(size);
    return buffer;
  }

  /** Keeps buffers that nobody uses any more; a detached one (length 0) is ignored. */
  give(buffers: readonly ArrayBuffer[]): void {
    for (const buffer of buffers) {
      if (buffer.byteLength < smallest || buffer.byteLength > this.#limit) continue;
      const size = floorClass(buffer.byteLength);
      const list = this.#free.get(size) ?? [];
      list.push(buffer);
      this.#free.set(size, list);
      this.#bytes += buffer.byteLength;
      this.#touch(size);
    }
    this.#shrink();
  }

  clear(): void {
    this.#free.clear();
    this.#bytes = 0;
  }

  #touch(size: number): void {
    const list = this.#free.get(size) ?? [];
    this.#free.delete(size);
    if (list.length > 0) this.#free.set(size, list);
  }

  /** Lets go of the size that was not used for longest. */
  #shrink(): void {
    for (const [size, list] of this.#free) {
      while (this.#bytes > this.#limit && list.length > 0) this.#bytes -= list.pop()?.byteLength ?? 0;
      if (list.length === 0) this.#free.delete(size);
      if (this.#bytes <= this.#limit) return;
    }
  }
}
