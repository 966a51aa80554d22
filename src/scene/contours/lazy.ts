import type { SceneView, Theme } from "../types";
import type { TextFrame } from "../view/frame";
import type { ContourPainter } from "./painter";

/** Milliseconds of rest after which numbers are placed: not between one keystroke and the next. */
const rest = 60;

/**
 * The numbers on lines of equal value. Their code is loaded when a view wants such lines for the first time, and they are placed with care,
 * view after view in tasks of their own, when nothing has been drawn for a moment: neither the first surface nor a motion
 * waits for them.
 */
export class LazyContours {
  /** Null as long as it is not there. */
  painter: ContourPainter | null = null;
  #asked = false;
  #pending = false;
  #task: ReturnType<typeof setTimeout> | undefined;
  readonly #onLoad: () => void;
  readonly #onPlaced: () => void;

  /** @param onPlaced numbers that were awaited are written now */
  constructor(onLoad: () => void, onPlaced: () => void) {
    this.#onLoad = onLoad;
    this.#onPlaced = onPlaced;
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

  /**
   * Writes the numbers of what has just been drawn, as far as they are known, and sees to the rest.
   * @param frames none while something moves, and of no surface that is still to be refined
   * @returns whether all are written
   */
  draw(context: () => CanvasRenderingContext2D | null, frames: readonly TextFrame[], theme: Theme): boolean {
    clearTimeout(this.#task);
    const { painter } = this;
    if (!painter || painter.paintPage(context, frames, theme)) return !this.#pending;
    const step = () => {
      painter.placeNext(context, frames);
      if (painter.paintPage(context, frames, theme)) this.#onPlaced();
      else this.#task = setTimeout(step);
    };
    this.#task = setTimeout(step, rest);
    return false;
  }

  dispose(): void {
    clearTimeout(this.#task);
  }

  #settle(painter: ContourPainter | null): void {
    this.painter = painter;
    this.#pending = false;
    this.#onLoad();
  }
}
