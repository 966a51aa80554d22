/** Something that draws by WebGL. */
export interface Holder {
  /** It may start to draw. */
  onTurn(): void;
  /** It must stop, and leave a still behind. */
  onGiveBack(): void;
  /** Someone looks at it. */
  readonly seen: boolean;
}

/**
 * Browsers have some sixteen contexts a page, and drop the oldest without asking. So there are fewer of ours: whoever wants to draw
 * gets a turn as soon as somebody who has finished can give one back; those out of sight first, then those that drew longest ago.
 */
export class Contexts<H extends Holder> {
  readonly #most: number;
  /** From the one that drew longest ago. Whether it has finished. */
  readonly #held = new Map<H, boolean>();
  readonly #waiting = new Set<H>();

  constructor(most: number) {
    this.#most = most;
  }

  has(holder: H): boolean {
    return this.#held.has(holder);
  }

  /** Wants to draw, or to go on drawing. */
  want(holder: H): void {
    if (this.#held.delete(holder)) this.#held.set(holder, false);
    else this.#waiting.add(holder);
    this.#serve();
  }

  /** Has drawn what there was: what it holds may be asked back. */
  finish(holder: H): void {
    if (this.#held.has(holder)) this.#held.set(holder, true);
    this.#serve();
  }

  /** Needs none any more. */
  drop(holder: H): void {
    this.#held.delete(holder);
    this.#waiting.delete(holder);
    this.#serve();
  }

  #serve(): void {
    for (const holder of this.#waiting) {
      if (this.#held.size >= this.#most && !this.#giveBackOne()) return;
      this.#waiting.delete(holder);
      this.#held.set(holder, false);
      holder.onTurn();
    }
  }

  #giveBackOne(): boolean {
    const finished = [...this.#held].filter(([, done]) => done).map(([holder]) => holder);
    const holder = finished.find(({ seen }) => !seen) ?? finished[0];
    if (!holder) return false;
    this.#held.delete(holder);
    holder.onGiveBack();
    return true;
  }
}
