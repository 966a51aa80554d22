import { quantities } from "../../core/quantities";
import type { Pictures, PictureWish, PngEncoder } from "../../exports";
import { hasUndefined } from "../../scene";
import { withContours } from "../../scene/picture/contours";
import { type PageWish, type PictureView, pagePicture } from "../../scene/picture/page";
import { paintPicture, pictureRows } from "../../scene/picture/paint";
import { cameraOf } from "../../scene/show/cameras";
import { shownViews } from "../../scene/show/shown";
import { type Held, Survey } from "../../scene/show/survey";
import { captionLines, type Settings } from "../../settings";
import type { Drawn } from "../state/drawn";
import { isReady } from "../state/readiness";
import type { Page } from "../state/start";
import type { PageState } from "../state/store";
import { quantityLabel, texts } from "../texts";
import { viewName } from "./subject";

/**
 * Draws pictures of the page's views. For other settings the page itself shows them, behind the dialog, until `restore`; another
 * camera needs no more than the drawing.
 */
export class PagePictures implements Pictures {
  readonly #page: Page;
  #before: Pick<PageState, "settings" | "keepScale"> | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async draw(wish: PictureWish): Promise<HTMLCanvasElement> {
    return paintPicture(await this.#compose(wish));
  }

  async *drawRows(wish: PictureWish): AsyncGenerator<ImageData> {
    yield* pictureRows(await this.#drawn(wish));
  }

  async drawVectors(wish: PictureWish, encode: PngEncoder): Promise<string> {
    const { writeSvg } = await import("../../scene/picture/vectors");
    return writeSvg(await this.#drawn(wish), encode);
  }

  /** The same as `draw` on a smaller scale. */
  async preview(wish: PictureWish, scale: number): Promise<HTMLCanvasElement> {
    return paintPicture(await this.#compose(wish, { scale }));
  }

  async hold(moments: readonly Settings[], signal: AbortSignal): Promise<void> {
    const { store, engine } = this.#page;
    const survey = new Survey();
    store.getState().set({ film: [] });
    for (const settings of moments) {
      signal.throwIfAborted();
      this.#adopt(settings);
      await this.#computed();
      survey.add(shownViews(settings, engine.state.getState().results, [], false));
    }
    signal.throwIfAborted();
    store.getState().set({ film: survey.held() });
  }

  /** The page shows again what it showed before. */
  restore(): void {
    const { store } = this.#page;
    store.getState().set({ film: null });
    if (!this.#before) return;
    const { settings, keepScale } = this.#before;
    store.getState().edit(() => settings, { step: "none" });
    store.getState().set({ keepScale });
    this.#before = null;
  }

  /** As on paper: lines upon the surface are shapes. */
  async #drawn(wish: PictureWish) {
    return withContours(await this.#compose(wish, { lines: false }));
  }

  async #compose(wish: PictureWish, how: Pick<PageWish, "lines" | "scale"> = {}) {
    const settings = wish.settings ?? this.#page.store.getState().settings;
    const drawn = await this.#show(settings);
    const picture = pagePicture(withCameras(drawn, settings), {
      ...pageWish(this.#page.store.getState(), settings, drawn, wish),
      ...how,
    });
    if (picture.views.length === 0) throw new Error("There is no surface to draw.");
    return picture;
  }

  /** The surfaces of some settings are computed and drawn. */
  #show(settings: Settings): Promise<Drawn> {
    this.#adopt(settings);
    return this.#drawnWhole();
  }

  /**
   * The page says by an attribute when nothing is under way any more; two frames after a change it knows of it. It never does where the
   * scene has failed.
   * @throws Error where there is none
   */
  async #drawnWhole(): Promise<Drawn> {
    const { drawn } = this.#page;
    let missing = 0;
    for (let frames = 0; frames < 2 || !isReady(); frames++) {
      missing = drawn.current ? 0 : missing + 1;
      if (missing > patience) break;
      await nextFrame();
    }
    if (!drawn.current) throw new Error("There is nothing that could draw a picture.");
    return drawn.current;
  }

  #adopt(settings: Settings): void {
    const { store } = this.#page;
    const { settings: now, keepScale } = store.getState();
    if (differInCamerasAlone(settings, now)) return;
    this.#before ??= { settings: now, keepScale };
    // Another camera would have to travel there.
    const { camera, views } = now;
    const still = settings.views.map((view, k) => ({ ...view, camera: views[k]?.camera ?? view.camera }));
    store.getState().edit(() => ({ ...settings, camera, views: still }), { step: "none" });
  }

  /** Each surface of the settings is there, or it is known why not. */
  async #computed(): Promise<void> {
    const { state } = this.#page.engine;
    if (!state.getState().results.some(({ busy }) => busy)) return;
    await new Promise<void>((resolve) => {
      const stop = state.subscribe(({ results }) => {
        if (results.some(({ busy }) => busy)) return;
        stop();
        resolve();
      });
    });
  }
}

/** At most, that is. */
function differInCamerasAlone(a: Settings, b: Settings): boolean {
  const essence = (settings: Settings) =>
    JSON.stringify({
      ...settings,
      camera: null,
      views: settings.views.map((view) => ({ ...view, camera: null })),
    });
  return a === b || essence(a) === essence(b);
}

/** Frames without a scene after which none is coming. */
const patience = 60;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function withCameras({ scene }: Drawn, settings: Settings) {
  return {
    picture: (id: string, options?: Parameters<Drawn["scene"]["picture"]>[1]) =>
      scene.picture(id, { ...options, camera: cameraOf(settings, Number(id)) }),
  };
}

function pageWish(
  { maximised, film }: PageState,
  settings: Settings,
  { shown }: Drawn,
  { views, theme = "light", caption, ...wish }: PictureWish,
): PageWish {
  const inSight = maximised === null ? settings.views.map((_, index) => index) : [maximised];
  return {
    ...wish,
    theme,
    columns: settings.columns,
    caption: caption ? captionLines(settings) : [],
    views: (views ?? inSight).map((index) => pictureView(settings, index, shown[index], film?.[index])),
  };
}

function pictureView(
  settings: Settings,
  index: number,
  shown: Drawn["shown"][number] | undefined,
  held: Held | undefined,
): PictureView {
  const view = { id: String(index), name: viewName(settings, index), notes: held?.notes };
  if (!shown?.stage || shown.unavailable) return { ...view, legend: null };
  const { stage, quantity, colormap, scale } = shown;
  return {
    ...view,
    legend: {
      colormap,
      scale,
      symbol: quantities[quantity].symbol,
      label: quantityLabel(quantity),
      words: texts.legend,
      statistics: stage.statistics[quantity],
      undefinedShown: hasUndefined(stage, quantity),
    },
  };
}
