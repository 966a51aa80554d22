/**
 * Expires after a time in which this thread was alive. The time is counted in ticks, so that a page that stood still (a
 * sleeping computer, a breakpoint, a long task) loses one tick and not the whole time to a worker that stood still as well.
 */
const ticksPerLimit = 10;

export class Watchdog {
  readonly #expire: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #remaining = 0;

  constructor(expire: () => void) {
    this.#expire = expire;
  }

  /** @param limit milliseconds. */
  start(limit: number): void {
    this.stop();
    this.#remaining = limit;
    this.#tick(limit / ticksPerLimit);
  }

  /** Leaves at most `limit` milliseconds; does nothing when not started. */
  hurry(limit: number): void {
    if (this.#timer !== undefined && limit < this.#remaining) this.start(limit);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tick(step: number): void {
    this.#timer = setTimeout(() => {
      this.#remaining -= step;
      // Half a step of slack for the rounding of ten subtractions.
      if (this.#remaining > step / 2) this.#tick(step);
      else {
        this.stop();
        this.#expire();
      }
    }, step);
  }
}
