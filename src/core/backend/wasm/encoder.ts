/** Bytes of a WebAssembly binary, with the number formats of its specification (§5.2). */
export class Encoder {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(256);
  #length = 0;

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(x: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = x;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** LEB128, 0 ≤ x < 2³². */
  unsigned(x: number): void {
    let rest = x;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** LEB128, −2³¹ ≤ x < 2³¹. */
  signed(x: number): void {
    let rest = x | 0;
    for (;;) {
      const bits = rest & 0x7f;
      rest >>= 7;
      // The last byte's bit 6 carries the sign.
      const finished = (rest === 0 && (bits & 0x40) === 0) || (rest === -1 && (bits & 0x40) !== 0);
      this.byte(finished ? bits : bits | 0x80);
      if (finished) return;
    }
  }

  /** 64 bits, little endian. */
  bits64(x: bigint): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setBigUint64(this.#length, BigInt.asUintN(64, x), true);
    this.#length += 8;
  }

  name(text: string): void {
    this.sized(new TextEncoder().encode(text));
  }

  /** Bytes after their count. */
  sized(bytes: Uint8Array): void {
    this.unsigned(bytes.length);
    this.append(bytes);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}
