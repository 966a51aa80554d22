import { Motions } from "../camera/motions";
import { rayAt } from "../camera/viewport";
import { LazyContours } from "../contours/lazy";
import { Controls } from "../controls/Controls";
import { Fits } from "../fit/fits";
import { pickPlane, pickSurface } from "../hit/pick";
import { LazyOverlays } from "../overlays/lazy";
import { hasPatches } from "../overlays/types";
import { capturePicture, pictureOf, type ViewPicture } from "../picture/capture";
import { sameOverlays, sameStages, sameViews } from "../same";
import type { Drawable } from "../surface/material";
import { grounds } from "../theme";
import type {
  CaptureOptions,
  PickedPoint,
  PlaneCameras,
  SceneCanvasProps,
  SceneHandle,
  SceneView,
} from "../types";
import { drawSurface, type TextFrame } from "../view/frame";
import { type Device, drawingRatio, giveBack, openDeviceOrThrow, textRatio } from "./device";
import { fontSizeOf, Layers } from "./layers";
import { Mount } from "./mount";
import { clearPage, drawOnPage, PageText, sizeBuffer } from "./pagePicture";
import { type Prepared, prepare } from "./prepare";
import { ReadySignal } from "./ready";
import { createRenderer } from "./renderer";
import { Stages } from "./stages";
import { type ControlledScene, controlsOf } from "./viewControls";
import { ViewFrames } from "./viewFrames";

/** Pixels per CSS pixel from which edges need no smoothing where it takes the processor long. */
const fine = 3;

/** One WebGL context for all views of a page. Draws when something has changed, and rests otherwise. */
export class SceneRenderer implements SceneHandle {
  #props: SceneCanvasProps;
  readonly #device: Device;
  readonly #layers: Layers;
  readonly #mount: Mount;
  readonly #stages = new Stages();
  readonly #motions: Motions;
  readonly #signal = new ReadySignal(() => this.#props);
  readonly #controls = new Controls((view) => controlsOf(this.#controlled(), view));
  readonly #drawables = new Map<string, Drawable>();
  readonly #fits = new Fits();
  readonly #frames: ViewFrames;
  readonly #overlays = new LazyOverlays(() => this.#change());
  readonly #contours = new LazyContours(
    () => this.#change(),
    () => this.#numbered(),
  );
  readonly #text = new PageText();
  readonly #sizes: ResizeObserver;
  #moving = false;
  /** The tree that is mounted is the coarse one. */
  #coarse = false;
  /** Something has changed since the last picture. */
  #stale = false;
  /** Only what lies above the surfaces has. */
  #staleMarks = false;
  #drawnLayout = "";

  /**
   * Starts in several short tasks, so that the page stays responsive; see `prepare`. It is waited for, also where a surface is there already:
   * its first drawing would do all of this in one long task.
   * @param wanted whether the page still wants it; asked after every task
   * @returns null where it does not
   * @throws Error where WebGL 2 cannot be started
   */
  static async start(
    host: HTMLElement,
    props: SceneCanvasProps,
    wanted: () => boolean,
  ): Promise<SceneRenderer | null> {
    const prepared = await (props.takePrepared?.() ?? prepare(props.views, wanted));
    if (!prepared) return null;
    if (wanted()) return new SceneRenderer(host, props, prepared);
    giveBack(prepared.device);
    return null;
  }

  /**
   * Starts in one task, for a picture that is wanted before the next one: a browser that prints does not wait.
   * @throws Error where WebGL 2 cannot be started
   */
  static startAtOnce(host: HTMLElement, props: SceneCanvasProps): SceneRenderer {
    const device = openDeviceOrThrow();
    const renderer = new SceneRenderer(host, props, { device, gl: createRenderer(device) });
    renderer.update(props);
    return renderer;
  }

  private constructor(host: HTMLElement, props: SceneCanvasProps, { device, gl }: Prepared) {
    this.#props = { ...props, views: [] };
    this.#motions = new Motions(props.planes);
    this.#device = device;
    const { canvas } = device;
    this.#layers = new Layers(host, canvas);
    this.#frames = new ViewFrames(() => this.#props.views, this.#layers, this.#motions, this.#fits);
    this.#mount = new Mount(gl);
    canvas.addEventListener("webglcontextrestored", this.#redraw);
    window.addEventListener("resize", this.#redraw);
    // At once: a canvas that has changed its size is empty until it is drawn.
    this.#sizes = new ResizeObserver(() => {
      if (this.#frames.layout() === this.#drawnLayout) return;
      this.#signal.changed();
      this.#draw();
    });
    this.#sizes.observe(host);
    this.#commit();
  }

  drawsInSoftware(): boolean {
    return this.#device.software;
  }

  /** Takes the page's new wishes. */
  update(props: SceneCanvasProps): void {
    const before = this.#props;
    this.#props = props;
    const stagesStay = sameStages(before.views, props.views);
    const turned = this.#motions.adopt(props.camera, props.views, stagesStay);
    const released =
      (before.hold ?? false) !== (props.hold ?? false) ||
      (before.keepFit ?? false) !== (props.keepFit ?? false);
    this.#overlays.want(props.views);
    this.#contours.want(props.views);
    if (before.manners !== props.manners) this.#controls.update(props.views, props.manners);
    if (!turned && !released && before.theme === props.theme && sameViews(before.views, props.views)) {
      if (!sameOverlays(before.views, props.views)) this.#changeOverlays(before.views);
      return;
    }
    this.#observe(before.views, props.views);
    this.#stages.want(props.views.flatMap(({ stage }) => stage ?? []));
    this.#fits.update(props.views, Boolean(props.hold || props.keepFit), (id, factor) =>
      this.#props.onFit?.(id, factor),
    );
    this.#controls.update(props.views, props.manners);
    this.#commit();
    this.#change();
  }

  dispose(): void {
    // What still waits for a frame has nobody to tell.
    this.#props = { ...this.#props, onHover: undefined, onPick: undefined };
    this.#sizes.disconnect();
    this.#signal.dispose();
    this.#overlays.dispose();
    this.#contours.dispose();
    window.removeEventListener("resize", this.#redraw);
    this.#controls.update([]);
    this.#mount.unmount();
    this.#layers.remove();
  }

  capture(id: string, options: CaptureOptions = {}): HTMLCanvasElement | null {
    const picture = this.picture(id, { smooth: !this.#device.software, ...options });
    return picture && capturePicture(picture, options);
  }

  picture(id: string, options: CaptureOptions = {}): ViewPicture | null {
    const view = this.#props.views.find((each) => each.id === id);
    const drawable = this.#drawables.get(id);
    if (!view || !drawable) return null;
    const { theme = this.#props.theme, pixelRatio: ratio = textRatio(), insets = view.insets } = options;
    // A view that is not in sight has no size of its own.
    const size = view.element?.getBoundingClientRect();
    const { width = size?.width, height = size?.height } = options;
    const fontSize = options.fontSize ?? (view.element && fontSizeOf(view.element));
    if (!width || !height || !fontSize) return null;
    const box = { left: 0, top: 0, width, height };
    const frame = this.#frames.inBox({ ...view, insets }, box, fontSize, options.camera);
    const overlays = (options.overlays ?? true) ? this.#overlays.painter : null;
    const bare = { ...frame, view: { ...frame.view, isolines: null, zeroLine: false } };
    const drawn = (options.lines ?? true) ? frame : bare;
    return pictureOf(this.#mount.gl, {
      frame,
      fontSize,
      ratio,
      samples: (options.smooth ?? (!this.#device.software || ratio < fine)) ? 4 : 0,
      theme,
      axes: options.axes ?? true,
      contours: this.#contours.painter,
      overlays,
      draw: () => {
        drawSurface(this.#mount.gl, drawn, drawable, ratio);
        overlays?.drawPatches(this.#mount.gl, frame, ratio, theme);
      },
    });
  }

  pick(id: string, clientX: number, clientY: number): PickedPoint | null {
    const frame = this.#frames.of(id);
    const stage = frame?.view.stage;
    if (!stage || !frame.fit) return null;
    const { viewport, fit, plane, clipped } = frame;
    const [x, y] = this.#frames.placeIn(frame, clientX, clientY);
    const mark = this.#overlays.painter?.criticalPointAt(frame, x, y);
    if (mark) return { view: id, ...mark };
    const ray = rayAt(viewport, x, y);
    const hit = plane ? pickPlane(stage, plane, ray.origin) : pickSurface(stage, fit, ray, clipped);
    return hit && { view: id, ...hit };
  }

  resetPlane(): void {
    this.#motions.homePlanes();
    this.#change();
  }

  /** Pan and zoom of the views from above, for a scene that goes on after this one. */
  get planes(): PlaneCameras {
    return this.#motions.planes;
  }

  verticalFactor(id: string): number | null {
    const view = this.#props.views.find((each) => each.id === id);
    return (view && this.#fits.of(view)?.verticalFactor) ?? null;
  }

  readonly #redraw = () => this.#change();

  /** The picture is not what it should be any more: draw with the next frame. */
  #change(): void {
    this.#stale = true;
    this.#signal.changed();
    this.#mount.invalidate();
  }

  /** Marks above the surfaces are painted anew by themselves; patches lie among the surfaces, which are drawn with them. */
  #changeOverlays(before: readonly SceneView[]): void {
    const withPatches = [...before, ...this.#props.views].some(({ overlays }) => hasPatches(overlays));
    if (withPatches || this.#overlays.isPending) {
      this.#change();
      return;
    }
    this.#staleMarks = true;
    this.#mount.invalidate();
  }

  readonly #onFrame = () => {
    if (this.#stale) this.#draw();
    else if (this.#staleMarks) this.#paintMarks(this.#frames.all());
  };

  /** Only elements that come: to be observed anew is a change of size, too. */
  #observe(before: readonly SceneView[], after: readonly SceneView[]): void {
    const old = new Set(before.map(({ element }) => element));
    const now = new Set(after.map(({ element }) => element));
    for (const element of old) if (element && !now.has(element)) this.#sizes.unobserve(element);
    for (const element of now) if (element && !old.has(element)) this.#sizes.observe(element);
  }

  readonly #setDrawable = (view: string, drawable: Drawable | null) => {
    if (drawable) this.#drawables.set(view, drawable);
    else this.#drawables.delete(view);
  };

  /** Whether pictures must be quick rather than fine. */
  get #hurried(): boolean {
    const moves = this.#moving || this.#motions.areTravelling || (this.#props.hold ?? false);
    return this.#device.software && moves;
  }

  /** Mounts what the page wants now, before anything is drawn of it. */
  #commit(): void {
    this.#coarse = this.#hurried;
    this.#mount.commit({
      views: this.#props.views,
      stages: this.#stages,
      coarse: this.#coarse,
      onFrame: this.#onFrame,
      onDrawable: this.#setDrawable,
    });
  }

  readonly #draw = () => {
    const gl = this.#mount.gl;
    const context = gl.getContext() as WebGL2RenderingContext;
    const host = this.#layers.measure();
    if (host.width < 1 || host.height < 1 || context.isContextLost()) return;
    this.#stale = false;
    this.#drawnLayout = this.#frames.layout();
    const moved = this.#motions.take();
    const travelling = this.#motions.advance();
    if (this.#coarse !== this.#hurried) this.#commit();
    sizeBuffer(gl, host, drawingRatio(this.#device));
    clearPage(gl);
    const { theme } = this.#props;
    const frames = this.#frames.all();
    for (const { frame } of frames) {
      const drawable = this.#drawables.get(frame.view.id);
      if (!drawable) continue;
      drawOnPage(gl, frame, host.height, (ratio) => {
        drawSurface(gl, frame, drawable, ratio);
        this.#overlays.painter?.drawPatches(gl, frame, ratio, theme);
      });
    }
    const text = this.#layers.text(host);
    if (text) this.#text.paint(text, frames, grounds[theme]);
    this.#paintMarks(frames);
    const shown = frames.map(({ frame }) => frame.view.stage);
    const atRest = !this.#moving && !travelling && !this.#props.hold && !this.#overlays.isPending;
    const surface = shown.some((stage) => stage !== null);
    const final = atRest && surface && shown.every((stage) => stage?.final === true);
    const numbered = this.#contours.draw(() => this.#layers.numbers(host), final ? frames : [], theme);
    this.#signal.drawn(context, { surface, final: final && numbered });
    for (const stage of this.#stages.sweep()) this.#props.onRelease?.(stage);
    for (const { camera, view } of moved) this.#props.onCamera(camera, view);
    if (travelling) this.#change();
  };

  /** The numbers on lines are there, too, which was all that the picture wanted. */
  #numbered(): void {
    if (this.#stale) return;
    this.#signal.drawn(this.#mount.gl.getContext() as WebGL2RenderingContext, { surface: true, final: true });
  }

  #paintMarks(frames: readonly TextFrame[]): void {
    this.#staleMarks = false;
    const { painter } = this.#overlays;
    const context = painter && this.#layers.marks(this.#layers.measure());
    if (context) painter.paintPage(context, frames, this.#props.theme);
  }

  #controlled(): ControlledScene {
    return {
      frames: this.#frames,
      motions: this.#motions,
      props: () => this.#props,
      pick: (id, clientX, clientY) => this.pick(id, clientX, clientY),
      change: () => this.#change(),
      setMoving: (moving) => this.#setMoving(moving),
    };
  }

  #setMoving(moving: boolean): void {
    if (moving === this.#moving) return;
    this.#moving = moving;
    this.#change();
  }
}
