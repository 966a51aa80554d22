/** Who still needs a buffer: stages that differ in their quantities share the arrays of their geometry. */
export class Holdings {
  readonly #holders = new WeakMap<ArrayBuffer, number>();

  /** One more needs them. */
  hold(buffers: readonly ArrayBuffer[]): void {
    for (const buffer of buffers) this.#holders.set(buffer, (this.#holders.get(buffer) ?? 0) + 1);
  }

  /** One fewer does. @returns those that nobody needs any more */
  release(buffers: readonly ArrayBuffer[]): ArrayBuffer[] {
    return buffers.filter((buffer) => {
      const holders = (this.#holders.get(buffer) ?? 0) - 1;
      if (holders > 0) this.#holders.set(buffer, holders);
      else this.#holders.delete(buffer);
      return holders === 0;
    });
  }
}
