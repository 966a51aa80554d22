/** Milliseconds: what is moved comes to rest so long after the last change, or twice as long as a slow machine took for one. */
const rest = 200;
const late = 1000;

/** Tells when something that changes again and again has come to rest. */
export class Movement {
  readonly #onRest: () => void;
  #last = Number.NEGATIVE_INFINITY;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** Something has changed. */
  note(): void {
    const now = performance.now();
    const interval = now - this.#last;
    this.#last = now;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#onRest, interval < late ? Math.max(rest, 2 * interval) : rest);
  }

  dispose(): void {
    clearTimeout(this.#resting);
  }
}
