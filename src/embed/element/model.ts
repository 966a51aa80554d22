import { createStore } from "zustand/vanilla";
import { createEngine, type Engine, type SurfaceResult } from "../../scene/show/engine";
import { createInspection, type Inspection } from "../../scene/show/inspection";
import { type Shown, shownViews } from "../../scene/show/shown";
import type { ProbePoint, Settings } from "../../settings";
import type { CurvatureClient, SurfaceStage } from "../../worker";
import type { Inspector } from "../../worker/inspect";
import { Marks, type SurfaceMarks } from "./marks";

interface Asked {
  settings: Settings;
  /** Parameters are being moved: scales and boxes are held. */
  moving: boolean;
  /** The point under the pointer. */
  hover: ProbePoint | null;
}

/** Where answers come from, each made when first wanted. */
export interface Sources {
  createClient(): CurvatureClient;
  loadInspector(): Promise<Inspector>;
}

/** What an element shows, and what has been computed of it. While it sleeps nothing is asked of the workers. */
export class Model {
  readonly #sources: Sources;
  readonly #onChange: () => void;
  readonly #subject;
  #asked: Asked;
  #engine: Engine | null = null;
  #inspection: Inspection | null = null;
  readonly #marks = new Marks();
  #awake = false;
  #software = true;
  #shown:
    | (Pick<Asked, "settings" | "moving"> & { results: readonly SurfaceResult[]; views: readonly Shown[] })
    | null = null;

  /** @param onChange something that is shown has changed: the settings, or what is known of the surfaces */
  constructor(settings: Settings, sources: Sources, onChange: () => void) {
    this.#sources = sources;
    this.#onChange = onChange;
    this.#asked = { settings, moving: false, hover: null };
    this.#subject = createStore<Asked>()(() => this.#asked);
  }

  get settings(): Settings {
    return this.#asked.settings;
  }

  get hover(): ProbePoint | null {
    return this.#asked.hover;
  }

  get moving(): boolean {
    return this.#asked.moving;
  }

  get results(): readonly SurfaceResult[] {
    return this.#engine?.state.getState().results ?? [];
  }

  /** Every surface that a view shows is there as it was asked for, with what is drawn upon it, or it is known why not. */
  get settled(): boolean {
    const { results } = this;
    return (
      this.#awake &&
      !this.moving &&
      this.#inspection?.state.getState().settled === true &&
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
    this.#engine = createEngine(this.#sources.createClient(), this.#subject);
    this.#engine.setSoftware(this.#software);
    // It asks of what has been drawn before anybody is told that it has.
    this.#inspection = createInspection(this.#subject, this.#engine, this.#sources.loadInspector);
    this.#engine.state.subscribe(this.#onChange);
    this.#inspection.state.subscribe(this.#onChange);
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
    const { settings, moving } = this.#asked;
    if (before?.settings === settings && before.moving === moving && before.results === results)
      return before.views;
    const views = shownViews(settings, results, before?.views ?? [], moving);
    this.#shown = { settings, moving, results, views };
    return views;
  }

  /** What is drawn upon each surface, by its index: the same objects as long as nothing has changed. */
  marks(): SurfaceMarks {
    const { settings, hover } = this.#asked;
    return this.#marks.on(settings, hover, this.#inspection?.state.getState().surfaces ?? []);
  }

  dispose(): void {
    this.#awake = false;
    this.#engine?.dispose();
    this.#inspection?.dispose();
    this.#engine = null;
    this.#inspection = null;
    this.#shown = null;
  }
}
