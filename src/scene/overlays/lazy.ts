import type { SceneView } from "../types";
import type { OverlayPainter } from "./painter";
import { isEmpty } from "./types";

/** The overlays' code, loaded when a view wants some for the first time: the first surface does not wait for it. */
export class LazyOverlays {
  /** Null as long as it is not there. */
  painter: OverlayPainter | null = null;
  #asked = false;
  #pending = false;
  readonly #onLoad: () => void;

  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** Something is to be drawn that cannot be drawn yet. */
  get isPending(): boolean {
    return this.#pending;
  }

  want(views: readonly SceneView[]): void {
    if (this.#asked || views.every(({ overlays }) => isEmpty(overlays))) return;
    this.#asked = true;
    this.#pending = true;
    import("./painter").then(
      ({ OverlayPainter }) => this.#settle(new OverlayPainter()),
      // Surfaces without marks are better than none.
      () => this.#settle(null),
    );
  }

  dispose(): void {
    this.painter?.dispose();
  }

  #settle(painter: OverlayPainter | null): void {
    this.painter = painter;
    this.#pending = false;
    this.#onLoad();
  }
}
