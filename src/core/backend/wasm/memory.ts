/**
 * The one WebAssembly.Memory of this thread, shared by all programs: the first touch of new pages costs far more than using them
 * again, so what a program gives back serves the next.
 */

const pageBytes = 65536;
/** More is refused: 4096² points in 8 planes of floats and their axes fit. */
export const maximumBytes = 2 ** 30;
const alignment = 64;

interface Hole {
  start: number;
  end: number;
}

/** Lends blocks of a memory, the first hole that is large enough, and grows it where there is none. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  #limit: number;
  /** Sorted, apart from each other. */
  #holes: Hole[] = [];
  #end: number;
  #sizes = new Map<number, number>();
  #doubles = new Float64Array(0);

  constructor(limit = maximumBytes) {
    this.#limit = limit;
    this.memory = new WebAssembly.Memory({ initial: 1, maximum: limit / pageBytes });
    this.#holes.push({ start: alignment, end: pageBytes });
    this.#end = pageBytes;
  }

  /** The memory as doubles. Growing replaces it. */
  get doubles(): Float64Array {
    if (this.#doubles.buffer !== this.memory.buffer) this.#doubles = new Float64Array(this.memory.buffer);
    return this.#doubles;
  }

  /**
   * @returns the address of a block, aligned to a cache line.
   * @throws RangeError where the memory would exceed its limit.
   */
  allocate(bytes: number): number {
    const size = Math.max(alignment, Math.ceil(bytes / alignment) * alignment);
    let hole = this.#holes.find(({ start, end }) => end - start >= size);
    if (!hole) {
      this.#grow(size);
      hole = this.#holes[this.#holes.length - 1];
    }
    const { start } = hole;
    hole.start += size;
    if (hole.start === hole.end) this.#holes.splice(this.#holes.indexOf(hole), 1);
    this.#sizes.set(start, size);
    return start;
  }

  free(address: number): void {
    const size = this.#sizes.get(address);
    if (size === undefined) throw new RangeError("no such block");
    this.#sizes.delete(address);
    this.#addHole({ start: address, end: address + size });
  }

  #grow(size: number): void {
    const last = this.#holes.at(-1);
    const atEnd = last && last.end === this.#end ? last.end - last.start : 0;
    const pages = Math.ceil((size - atEnd) / pageBytes);
    const end = this.#end + pages * pageBytes;
    if (end > this.#limit)
      throw new RangeError(
        `needs ${mebibytes(end)} MiB of memory, more than the ${mebibytes(this.#limit)} MiB that are allowed`,
      );
    try {
      this.memory.grow(pages);
    } catch {
      throw new RangeError(`the browser gives no more than ${mebibytes(this.#end)} MiB of memory`);
    }
    this.#addHole({ start: this.#end, end });
    this.#end = end;
  }

  #addHole(hole: Hole): void {
    const place = this.#holes.findIndex(({ start }) => start > hole.start);
    this.#holes.splice(place < 0 ? this.#holes.length : place, 0, hole);
    const merged: Hole[] = [];
    for (const { start, end } of this.#holes) {
      const before = merged.at(-1);
      if (before && before.end === start) before.end = end;
      else merged.push({ start, end });
    }
    this.#holes = merged;
  }
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

let shared: Arena | undefined;

export function sharedArena(): Arena {
  shared ??= new Arena();
  return shared;
}

let scratch = { address: 0, size: 0 };

/** A block that all programs of this thread use in turn; what the one before wrote is lost. */
export function lendScratch(arena: Arena, bytes: number): number {
  if (bytes <= scratch.size) return scratch.address;
  if (scratch.size > 0) arena.free(scratch.address);
  scratch = { address: 0, size: 0 };
  scratch = { address: arena.allocate(bytes), size: bytes };
  return scratch.address;
}
