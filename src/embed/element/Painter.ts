import { SceneRenderer } from "../../scene/canvas/SceneRenderer";
import { sameOverlays, sameViews } from "../../scene/same";
import type { PlaneCameras, SceneCanvasProps } from "../../scene/types";
import { Contexts, type Holder } from "./contexts";

/** Of sixteen in most browsers, eight on some phones. Other embedded pages count, too. */
const mostContexts = 6;
/** Milliseconds that a lost context may take to come back before another one is asked for. */
const patience = 1500;

const contexts = new Contexts<Holder>(mostContexts);

export interface PainterEvents {
  /** Pixels of the surface are there, for the first time or again. */
  onSurface(software: boolean): void;
  /** What is on screen is what was asked for, or is not any more. */
  onReady(): void;
  /** The context is about to be given back. */
  onGiveBack(renderer: SceneRenderer): void;
  onFailure(message: string): void;
}

/** Draws what it is told in a host, as long as it has one of the page's contexts. */
export class Painter implements Holder {
  readonly #host: HTMLElement;
  readonly #events: PainterEvents;
  #renderer: SceneRenderer | null = null;
  /** Tells a start that has been overtaken from the one that counts. */
  #start = 0;
  #props: SceneCanvasProps | null = null;
  /** What the still shows that was left behind. */
  #left: SceneCanvasProps | null = null;
  /** Where the views from above were when the last renderer was given up; null for home. */
  #planes: PlaneCameras | null;
  #seen = false;
  #failed = false;
  #ready = false;
  #restoring: ReturnType<typeof setTimeout> | undefined;

  /** @param planes where the views from above begin; null for home */
  constructor(host: HTMLElement, planes: PlaneCameras | null, events: PainterEvents) {
    this.#host = host;
    this.#planes = planes;
    this.#events = events;
    // They do not bubble, but pass by on their way down.
    host.addEventListener("webglcontextlost", this.#onLost, { capture: true });
    host.addEventListener("webglcontextrestored", this.#onRestored, { capture: true });
  }

  get seen(): boolean {
    return this.#seen;
  }

  /** What is on screen is what was asked for, if by a still. */
  get ready(): boolean {
    return this.#renderer ? this.#ready : this.#leftTheSame;
  }

  /** Null while it has no context. */
  get renderer(): SceneRenderer | null {
    return this.#renderer;
  }

  /** Where the views from above are; null for home. */
  get planes(): PlaneCameras | null {
    return this.#renderer?.planes ?? this.#planes;
  }

  /** Someone looks at it, or nobody does any more. */
  setSeen(seen: boolean): void {
    this.#seen = seen;
    if (seen) return;
    // Whoever is out of sight waits for nothing.
    if (this.#renderer) contexts.finish(this);
    else this.#give();
  }

  show(wanted: Omit<SceneCanvasProps, "onReady" | "onFirstSurface" | "onFailure">): void {
    const props: SceneCanvasProps = {
      ...wanted,
      onFirstSurface: () => this.#events.onSurface(this.#renderer?.drawsInSoftware() ?? true),
      onReady: this.#onReady,
    };
    this.#props = props;
    if (this.#renderer) this.#renderer.update(props);
    else if (!this.#failed && !this.#leftTheSame) contexts.want(this);
  }

  get #leftTheSame(): boolean {
    return this.#left !== null && this.#props !== null && isSame(this.#left, this.#props);
  }

  /** Draws by itself again, if it has left a still behind: someone has come near. */
  revive(): void {
    if (!this.#renderer && this.#props && !this.#failed) contexts.want(this);
  }

  /** Shows the whole domain in views from above. */
  resetPlane(): void {
    this.#planes = null;
    // A still shows where they were.
    this.#left = null;
    this.#renderer?.resetPlane();
  }

  onTurn(): void {
    this.#run(++this.#start);
  }

  onGiveBack(): void {
    const renderer = this.#renderer;
    if (renderer) this.#events.onGiveBack(renderer);
    this.#left = this.#ready ? this.#props : null;
    this.#stop();
  }

  dispose(): void {
    this.#give();
    this.#host.removeEventListener("webglcontextlost", this.#onLost, { capture: true });
    this.#host.removeEventListener("webglcontextrestored", this.#onRestored, { capture: true });
  }

  async #run(start: number): Promise<void> {
    const wanted = () => start === this.#start && this.#props !== null;
    if (!this.#props) return;
    try {
      const props = { ...this.#props, planes: this.#planes };
      const renderer = await SceneRenderer.start(this.#host, props, wanted);
      if (!renderer) return;
      if (!wanted()) {
        renderer.dispose();
        return;
      }
      this.#renderer = renderer;
      renderer.update(this.#props);
    } catch (error) {
      if (start !== this.#start) return;
      this.#failed = true;
      contexts.drop(this);
      this.#events.onFailure(error instanceof Error ? error.message : String(error));
    }
  }

  #give(): void {
    this.#stop();
    contexts.drop(this);
  }

  #stop(): void {
    this.#start++;
    this.#ready = false;
    clearTimeout(this.#restoring);
    this.#planes = this.planes;
    this.#renderer?.dispose();
    this.#renderer = null;
  }

  readonly #onReady = (ready: boolean) => {
    this.#ready = ready;
    if (ready) contexts.finish(this);
    else if (this.#renderer && this.#seen) contexts.want(this);
    this.#events.onReady();
  };

  /** A browser that is short of contexts takes the oldest and gives nothing back: then a new one is asked for. */
  readonly #onLost = () => {
    clearTimeout(this.#restoring);
    this.#restoring = setTimeout(() => {
      if (!this.#renderer) return;
      this.#give();
      contexts.want(this);
    }, patience);
  };

  readonly #onRestored = () => clearTimeout(this.#restoring);
}

/** Whether two wishes give one picture. */
function isSame(a: SceneCanvasProps, b: SceneCanvasProps): boolean {
  return (
    a.theme === b.theme &&
    a.camera === b.camera &&
    sameViews(a.views, b.views) &&
    sameOverlays(a.views, b.views)
  );
}
