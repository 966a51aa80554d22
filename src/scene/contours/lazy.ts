import type { SceneView } from "../types";
import type { ContourPainter } from "./painter";

/** The numbers' code, loaded when a view wants lines of equal value for the first time: the first surface does not wait for it. */
export class LazyContours {
  /** Null as long as it is not there. */
  painter: ContourPainter | null = null;
  #asked = false;
  #pending = false;
  readonly #onLoad: () => void;

  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** Something is to be written that cannot be written yet. */
  get isPending(): boolean {
    return this.#pending;
  }

  want(views: readonly SceneView[]): void {
    if (this.#asked || views.every(({ isolines }) => !isolines)) return;
    this.#asked = true;
    this.#pending = true;
    import("./painter").then(
      ({ ContourPainter }) => this.#settle(new ContourPainter()),
      // Lines without numbers are better than none.
      () => this.#settle(null),
    );
  }

  #settle(painter: ContourPainter | null): void {
    this.painter = painter;
    this.#pending = false;
    this.#onLoad();
  }
}
