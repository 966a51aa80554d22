/** What a drawn frame showed. */
export interface DrawnFrame {
  /** Some surface. */
  surface: boolean;
  /** Every view's final data, at rest. */
  final: boolean;
}

interface Listener {
  onFirstSurface?(): void;
  onReady?(ready: boolean): void;
}

/**
 * Says when a picture is really there: a frame's commands are only queued when `render` returns, so a fence is put behind them
 * and asked for once per frame until the GPU has passed it.
 */
export class ReadySignal {
  readonly #listener: () => Listener;
  #frame = 0;
  #ready = false;
  #shown = false;
  #polling = 0;

  /** @param listener gives the page's present callbacks */
  constructor(listener: () => Listener) {
    this.#listener = listener;
  }

  /** Something has changed that the picture does not show yet. */
  changed(): void {
    this.#frame++;
    this.#set(false);
  }

  drawn(gl: WebGL2RenderingContext, { surface, final }: DrawnFrame): void {
    const frame = ++this.#frame;
    if (!final) this.#set(false);
    if (this.#ready || !(final || (surface && !this.#shown))) return;
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const poll = () => {
      const passed =
        !fence || gl.isContextLost() || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
      if (!passed) {
        this.#polling = requestAnimationFrame(poll);
        return;
      }
      gl.deleteSync(fence);
      if (surface && !this.#shown) {
        this.#shown = true;
        this.#listener().onFirstSurface?.();
      }
      if (final && frame === this.#frame) this.#set(true);
    };
    this.#polling = requestAnimationFrame(poll);
  }

  dispose(): void {
    cancelAnimationFrame(this.#polling);
  }

  #set(ready: boolean): void {
    if (ready === this.#ready) return;
    this.#ready = ready;
    this.#listener().onReady?.(ready);
  }
}
