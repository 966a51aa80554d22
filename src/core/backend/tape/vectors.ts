/** Vectors that are lent by number and used again: at each number the longest yet asked for. */
export class Vectors {
  #vectors: Float64Array[] = [];

  get(k: number, n: number): Float64Array {
    const known = this.#vectors[k];
    if (known !== undefined && known.length === n) return known;
    if (known !== undefined && known.buffer.byteLength >= 8 * n)
      this.#vectors[k] = new Float64Array(known.buffer, 0, n);
    else this.#vectors[k] = new Float64Array(n);
    return this.#vectors[k];
  }
}
