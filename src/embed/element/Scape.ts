import { setCamera } from "../../scene/show/cameras";
import { chosenAt } from "../../scene/show/points";
import type { PickedPoint, PlaneCameras, SceneCanvasProps, Theme } from "../../scene/types";
import { type Camera, defaultCamera, type Settings } from "../../settings";
import type { EmbedTexts } from "../texts";
import { Answers } from "./Answers";
import { clientOfElement } from "./client";
import type { ProbeDetail } from "./events";
import { inspectorOfElement } from "./inspector";
import { Model } from "./model";
import { Painter } from "./Painter";
import { joinPrinting } from "./printing";
import { nothingToDraw } from "./problems";
import type { Shell } from "./Shell";
import { sceneViews } from "./sceneViews";
import { Sight } from "./sight";
import { pictureOfAll, type Size, withRenderer } from "./snapshots";
import { leaveStills, putPrints, removePrints, wordsOfNone } from "./stills";
import type { Interaction } from "./ViewBox";

/** What an element that is taken from a page comes back with: as its attributes and somebody's hand have left it. */
export interface Left {
  settings: Settings;
  /** Where its views from above were; null for home. */
  planes: PlaneCameras | null;
}

/** What an author chooses beside the settings. */
export interface Choices {
  interaction: Interaction;
  theme: Theme;
  alt: string | null;
  texts: EmbedTexts;
  /** Computes and draws before anybody has seen it. */
  eager: boolean;
  /** False while a poster waits to be touched, or for a script. */
  revealed: boolean;
}

export interface ScapeEvents {
  /** Something that is known of the surfaces, or shown of them, has changed. */
  onUpdate(): void;
  /** Somebody has turned a view. */
  onTurn(): void;
  onHover(detail: ProbeDetail | null): void;
  onProbe(detail: ProbeDetail): void;
  onSurface(): void;
  onReady(ready: boolean): void;
  onFailure(message: string): void;
}

const sources = { createClient: clientOfElement, loadInspector: inspectorOfElement };

/** What an element does while it is on a page: computes and draws what is in sight, and rests otherwise. */
export class Scape {
  readonly model: Model;
  readonly #answers: Answers;
  readonly #shell: Shell;
  readonly #events: ScapeEvents;
  readonly #painter: Painter;
  readonly #sight: Sight;
  readonly #sizes: ResizeObserver;
  readonly #leave: () => void;
  #choices: Choices;
  /** What was wanted first has been drawn. */
  #drawn = false;
  /** How many want it computed though nobody sees it. */
  #errands = 0;
  #scheduled = false;
  #disposed = false;

  constructor(
    host: HTMLElement,
    shell: Shell,
    { settings, planes }: Left,
    choices: Choices,
    events: ScapeEvents,
  ) {
    this.#shell = shell;
    this.#events = events;
    this.#choices = choices;
    this.model = new Model(settings, sources, () => this.#schedule());
    this.#answers = new Answers(this.model);
    this.#painter = new Painter(shell.scene, planes, {
      onSurface: (software) => {
        this.model.setSoftware(software);
        for (const box of shell.boxes) box.setStill(null);
        events.onSurface();
      },
      onReady: () => this.#tellReady(),
      onGiveBack: (renderer) => leaveStills(shell, this.model, renderer),
      onFailure: events.onFailure,
    });
    this.#sight = new Sight(host, shell.sentinel, (seen) => {
      this.#painter.setSeen(seen);
      this.#rouse();
    });
    this.#sizes = new ResizeObserver(() => {
      this.#schedule();
      // A still has the size that it was left with.
      this.#revive();
    });
    this.#sizes.observe(shell.room);
    for (const type of ["pointerenter", "focusin", "touchstart"])
      shell.frame.addEventListener(type, this.#revive, { passive: true });
    this.#leave = joinPrinting({
      beforePrint: () => this.#putPrints(),
      afterPrint: () => removePrints(shell),
    });
    this.#rouse();
  }

  get seen(): boolean {
    return this.#sight.seen;
  }

  get left(): Left {
    return { settings: this.model.settings, planes: this.#painter.planes };
  }

  choose(choices: Choices): void {
    this.#choices = choices;
    if (choices.interaction !== "full" && this.model.hover) this.model.set({ hover: null });
    this.#rouse();
    this.#schedule();
  }

  /** Computes what nobody has seen yet, so that it can be printed. */
  async prepare(): Promise<void> {
    if (this.#disposed || !this.#choices.revealed) return;
    await this.#computed();
  }

  /** @throws Error where it cannot be computed or drawn */
  async picture(size: Partial<Size>): Promise<HTMLCanvasElement> {
    await this.#computed();
    this.#forgetPointer();
    const shown = this.model.shown();
    if (!shown.some(({ stage }) => stage)) throw nothingToDraw(this.model.results);
    const { clientWidth, clientHeight } = this.#shell.room;
    const props = this.#propsNow();
    const { texts, theme } = this.#choices;
    const ratio = globalThis.devicePixelRatio || 1;
    const width = size.width ?? Math.round((clientWidth || 800) * ratio);
    const height = size.height ?? Math.round((width * (clientHeight || 450)) / (clientWidth || 800));
    const { settings } = this.model;
    return withRenderer(this.#current, props, (renderer) =>
      pictureOfAll(renderer, { settings, shown, texts }, { width, height, theme }),
    );
  }

  resetPlane(): void {
    this.#painter.resetPlane();
  }

  dispose(): void {
    this.#disposed = true;
    this.#leave();
    this.#sight.dispose();
    this.#sizes.disconnect();
    for (const type of ["pointerenter", "focusin", "touchstart"])
      this.#shell.frame.removeEventListener(type, this.#revive);
    this.#painter.dispose();
    this.model.dispose();
    this.#answers.dispose();
  }

  /** Whether anybody wants it on screen. */
  get #wanted(): boolean {
    const { revealed, eager } = this.#choices;
    return revealed && (this.seen || (eager && !this.#drawn));
  }

  /** What draws on the page, if it shows what is asked for: out of sight it is told of nothing. */
  get #current() {
    return this.#wanted ? this.#painter.renderer : null;
  }

  /** Works as long as there is a reason, and no longer. */
  #rouse(): void {
    if (this.#disposed) return;
    if (this.#wanted || this.#errands > 0) this.model.wake();
    else this.model.sleep();
    if (this.#wanted) this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.#disposed) this.#update();
    });
  }

  #update(): void {
    this.#answers.tell();
    this.#events.onUpdate();
    if (!this.#wanted) return;
    this.#painter.show(this.#propsNow());
    this.#tellReady();
  }

  /** What is drawn is final once there is nothing more to be known: of a point there may be nothing to draw. */
  #tellReady(): void {
    const final = this.#painter.ready && this.model.settled;
    this.#events.onReady(final);
    if (!final || this.#drawn) return;
    this.#drawn = true;
    this.#rouse();
  }

  /** Brings the boxes up to date, and says what the scene has to draw in them. */
  #propsNow(): SceneCanvasProps {
    const { settings, moving } = this.model;
    const { interaction, theme, alt, texts } = this.#choices;
    const shown = this.model.shown();
    const places = this.#shell.arrange(settings.views.length, settings.columns);
    const boxes = places.map((place, index) => {
      const box = this.#shell.boxes[index];
      const spec = settings.views[index];
      const room = box.show({ ...place, spec, shown: shown[index], interaction, alt, texts, held: moving });
      return { element: box.element, insets: room.insets };
    });
    return {
      views: sceneViews(settings, shown, boxes, this.model.marks()),
      camera: settings.camera,
      planes: this.#painter.planes,
      homeCamera: defaultCamera,
      onCamera: this.#onCamera,
      theme,
      manners: interaction,
      hold: moving,
      onRelease: this.#onRelease,
      ...(interaction === "full" ? { onHover: this.#onHover, onPick: this.#onPick } : {}),
    };
  }

  readonly #onCamera = (camera: Camera, view: string | null) => {
    this.model.set({ settings: setCamera(this.model.settings, camera, view === null ? null : Number(view)) });
    this.#events.onTurn();
  };

  readonly #onRelease: SceneCanvasProps["onRelease"] = (stage) => this.model.release(stage);

  readonly #onHover = (point: PickedPoint | null) => {
    const detail = point && this.#detailOf(point, false);
    this.model.set({ hover: detail && { surface: detail.surface, at: detail.at } });
    this.#events.onHover(detail);
  };

  readonly #onPick = (point: PickedPoint) => {
    const { settings, results } = this.model;
    const detail = this.#detailOf(point, true);
    const { surface } = detail;
    const domain = results[surface]?.stage?.domain;
    if (!domain) return;
    this.model.set({ settings: { ...settings, probe: { surface, at: chosenAt(point, domain) } } });
    this.#events.onProbe(detail);
  };

  #detailOf({ view, u, v, position }: PickedPoint, pinned: boolean): ProbeDetail {
    const { surface } = this.model.settings.views[Number(view)];
    return { surface, at: [u, v], position: [...position], pinned };
  }

  readonly #revive = () => {
    if (this.#wanted) this.#painter.revive();
  };

  /** Resolves when what is asked for has been computed, or it is known that it cannot be. */
  async #computed(): Promise<void> {
    this.#errands++;
    this.#rouse();
    await this.#answers.wait();
    this.#errands--;
    this.#rouse();
  }

  /** A picture that is kept shows what was chosen, and not where the pointer happens to be. */
  #forgetPointer(): void {
    if (!this.model.hover) return;
    this.model.set({ hover: null });
    if (this.#painter.renderer) this.#painter.show(this.#propsNow());
  }

  #putPrints(): void {
    this.#forgetPointer();
    const { alt, texts, revealed } = this.#choices;
    if (revealed && this.model.shown().some(({ stage }) => stage))
      putPrints(this.#shell, this.model, this.#current, this.#propsNow());
    else this.#shell.setUnprinted(wordsOfNone(this.model, alt, texts));
  }
}
