import { createStore } from "zustand/vanilla";
import { createEngine, type Engine, type SurfaceResult } from "../../scene/show/engine";
import { type Shown, shownViews } from "../../scene/show/shown";
import type { Settings } from "../../settings";
import type { CurvatureClient, SurfaceStage } from "../../worker";

interface Asked {
  settings: Settings;
  /** Parameters are being moved: scales and boxes are held. */
  moving: boolean;
}

/** What an element shows, and what has been computed of it. While it sleeps nothing is asked of the workers. */
export class Model {
  readonly #createClient: () => CurvatureClient;
  readonly #onChange: () => void;
  readonly #subject;
  #asked: Asked;
  #engine: Engine | null = null;
  #awake = false;
  #software = true;
  #shown: { asked: Asked; results: readonly SurfaceResult[]; views: readonly Shown[] } | null = null;

  /** @param onChange something that is shown has changed: the settings, or what is known of the surfaces */
  constructor(settings: Settings, createClient: () => CurvatureClient, onChange: () => void) {
    this.#createClient = createClient;
    this.#onChange = onChange;
    this.#asked = { settings, moving: false };
    this.#subject = createStore<Asked>()(() => this.#asked);
  }

  get settings(): Settings {
    return this.#asked.settings;
  }

  get moving(): boolean {
    return this.#asked.moving;
  }

  get results(): readonly SurfaceResult[] {
    return this.#engine?.state.getState().results ?? [];
  }

  /** Every surface that a view shows is there as it was asked for, or it is known why not. */
  get settled(): boolean {
    const { results } = this;
    return (
      this.#awake &&
      !this.moving &&
      this.settings.views.every(({ surface }) => results[surface] !== undefined && !results[surface].busy)
    );
  }

  set(change: Partial<Asked>): void {
    this.#asked = { ...this.#asked, ...change };
    if (this.#awake) this.#subject.setState(this.#asked);
    this.#onChange();
  }

  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    this.#subject.setState(this.#asked);
    if (this.#engine) return;
    this.#engine = createEngine(this.#createClient(), this.#subject);
    this.#engine.setSoftware(this.#software);
    this.#engine.state.subscribe(this.#onChange);
    this.#onChange();
  }

  sleep(): void {
    this.#awake = false;
  }

  /** How fast the machine draws, once that is known. */
  setSoftware(software: boolean): void {
    this.#software = software;
    this.#engine?.setSoftware(software);
  }

  release(stage: SurfaceStage): void {
    this.#engine?.release(stage);
  }

  /** What each view shows now: the same objects as long as nothing has changed. */
  shown(): readonly Shown[] {
    const { results } = this;
    const before = this.#shown;
    if (before?.asked === this.#asked && before.results === results) return before.views;
    const { settings, moving } = this.#asked;
    const views = shownViews(settings, results, before?.views ?? [], moving);
    this.#shown = { asked: this.#asked, results, views };
    return views;
  }

  dispose(): void {
    this.#awake = false;
    this.#engine?.dispose();
    this.#engine = null;
    this.#shown = null;
  }
}
