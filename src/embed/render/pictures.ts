import type { Pictures, PictureWish, PngEncoder } from "../../exports";
import { SceneRenderer } from "../../scene/canvas/SceneRenderer";
import { withContours } from "../../scene/picture/contours";
import { type PictureView, pagePicture } from "../../scene/picture/page";
import { paintPicture, pictureRows } from "../../scene/picture/paint";
import { cameraOf } from "../../scene/show/cameras";
import type { SurfaceResult } from "../../scene/show/engine";
import { type Shown, shownViews } from "../../scene/show/shown";
import { type Held, Survey } from "../../scene/show/survey";
import type { CaptureOptions, SceneCanvasProps } from "../../scene/types";
import type { Settings } from "../../settings";
import { clientOfElement } from "../element/client";
import { inspectorOfElement } from "../element/inspector";
import { Model } from "../element/model";
import { sceneViews } from "../element/sceneViews";
import { legendOf } from "../element/snapshots";
import { textsIn } from "../texts";

/** CSS pixels of a view: what is drawn for a file has a size of its own. */
const usual = { width: 60, height: 43 };
const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const texts = textsIn("en");

/** Draws pictures of any settings on a page that shows nothing else: for programs that have a browser and no screen. */
export class SettingsPictures implements Pictures {
  readonly #settings: Settings;
  readonly #host: HTMLElement;
  readonly #model: Model;
  #renderer: SceneRenderer | null = null;
  #held: readonly Held[] | null = null;
  #ready = false;
  #theme: "light" | "dark" = "light";
  #wakers: (() => void)[] = [];

  /** @param host an element of the page, with an area */
  constructor(settings: Settings, host: HTMLElement) {
    this.#settings = settings;
    this.#host = host;
    const wake = () => this.#wake();
    this.#model = new Model(
      settings,
      { createClient: clientOfElement, loadInspector: inspectorOfElement },
      wake,
    );
    // Nobody waits before a screen: the fine grid, whatever draws it.
    this.#model.setSoftware(false);
    this.#model.wake();
  }

  async draw(wish: PictureWish): Promise<HTMLCanvasElement> {
    return paintPicture(await this.#compose(wish, true));
  }

  async *drawRows(wish: PictureWish): AsyncGenerator<ImageData> {
    yield* pictureRows(await withContours(await this.#compose(wish, false)));
  }

  async drawVectors(wish: PictureWish, encode: PngEncoder): Promise<string> {
    const { writeSvg } = await import("../../scene/picture/vectors");
    return writeSvg(await withContours(await this.#compose(wish, false)), encode);
  }

  async hold(moments: readonly Settings[], signal: AbortSignal): Promise<void> {
    const survey = new Survey();
    for (const settings of moments) {
      signal.throwIfAborted();
      survey.add(shownViews(settings, await this.#compute(settings), [], false));
    }
    this.#held = survey.held();
  }

  dispose(): void {
    this.#renderer?.dispose();
    this.#model.dispose();
  }

  /** @param lines whether lines of equal value are pixels of the surface */
  async #compose(wish: PictureWish, lines: boolean) {
    const { settings = this.#settings, theme = "light", caption: _caption, ...rest } = wish;
    this.#theme = theme;
    const results = await this.#compute(settings);
    const held = this.#held?.map(({ shown }) => shown);
    const shown = shownViews(settings, results, held ?? [], held !== undefined);
    const renderer = await this.#show(settings, shown);
    await this.#until(() => this.#ready);
    const indices = wish.views ?? settings.views.map((_, index) => index);
    const views = indices.map(
      (index): PictureView => ({
        id: String(index),
        name: settings.views[index].title,
        legend: legendOf(shown[index], texts),
        notes: this.#held?.[index].notes,
      }),
    );
    const source = {
      // Given with each picture: the scene would travel to a camera of its own.
      picture: (id: string, options?: CaptureOptions) =>
        renderer.picture(id, { ...options, camera: cameraOf(settings, Number(id)) }),
    };
    return pagePicture(source, { ...rest, theme, lines, views, columns: settings.columns });
  }

  async #compute(settings: Settings): Promise<readonly SurfaceResult[]> {
    this.#model.set({ settings });
    await this.#until(() => this.#model.settled);
    this.#checkResults(settings);
    return this.#model.results;
  }

  /** @throws Error that says what cannot be drawn, and why */
  #checkResults({ views, surfaces }: Settings): void {
    for (const { surface } of views) {
      const { problems, failure, empty } = this.#model.results[surface];
      const [problem] = problems;
      if (problem) throw new Error(`Surface ${surface + 1}, ${problem.field}: ${problem.message}`);
      if (failure) throw new Error(`Surface ${surface + 1}: ${failure.message}`);
      if (empty) throw new Error(`Surface ${surface + 1} is undefined on its whole domain.`);
    }
    if (surfaces.length === 0) throw new Error("There is no surface to draw.");
  }

  async #show(settings: Settings, shown: readonly Shown[]): Promise<SceneRenderer> {
    while (this.#host.childElementCount < settings.views.length) {
      const box = document.createElement("div");
      box.style.width = `${usual.width}px`;
      box.style.height = `${usual.height}px`;
      this.#host.append(box);
    }
    const boxes = Array.from(this.#host.children, (element) => ({ element: element as HTMLElement, insets }));
    const ownCameras = { ...settings, links: { ...settings.links, camera: true } };
    const views = sceneViews(ownCameras, shown, boxes, this.#model.marks());
    const props: SceneCanvasProps = {
      views: views.map((view, index) => ({ ...view, extent: this.#held?.[index].extent })),
      camera: this.#settings.camera,
      theme: this.#theme,
      onCamera: () => {},
      onReady: (ready) => {
        this.#ready = ready;
        this.#wake();
      },
      onRelease: (stage) => this.#model.release(stage),
    };
    if (this.#renderer) this.#renderer.update(props);
    else this.#renderer = SceneRenderer.startAtOnce(this.#host, props);
    return this.#renderer;
  }

  #wake(): void {
    for (const waker of this.#wakers.splice(0)) waker();
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds())
      await new Promise<void>((resolve) => {
        this.#wakers.push(resolve);
      });
  }
}
