import { createRoot, flushSync, type ReconcilerRoot } from "@react-three/fiber";
import { WebGLRenderer } from "three";
import { Contents, type Drawable } from "./Contents";
import { homeCamera } from "./camera";
import { capturePicture } from "./capture";
import type { ControlsHost } from "./controls/attach";
import { Controls } from "./controls/Controls";
import type { Gesture } from "./controls/gestures";
import { type Device, drawingRatio, openDevice, textRatio } from "./device";
import { Fits } from "./fits";
import { drawSurface, type Frame, frameOf } from "./frame";
import { boxOf, fontSizeOf, Layers } from "./layers";
import { Motion } from "./motion";
import { clearPage, drawOnPage, PageText, sizeBuffer, type TextFrame } from "./pagePicture";
import { pickPlane, pickSurface } from "./pick";
import { ReadySignal } from "./ready";
import { sameViews } from "./same";
import { quietenThree } from "./silence";
import { Stages } from "./stages";
import { nextTask, warmUp } from "./start";
import { grounds } from "./theme";
import type { CaptureOptions, PickedPoint, SceneCanvasProps, SceneHandle, SceneView } from "./types";
import { type Box, rayAt, unitsAt } from "./viewport";

/** One WebGL context for all views of a page. Draws when something has changed, and rests otherwise. */
export class SceneRenderer implements SceneHandle {
  #props: SceneCanvasProps;
  readonly #device: Device;
  readonly #layers: Layers;
  readonly #gl: WebGLRenderer;
  readonly #root: ReconcilerRoot<HTMLCanvasElement>;
  readonly #stages = new Stages();
  readonly #motion = new Motion();
  readonly #signal = new ReadySignal(() => this.#props);
  readonly #controls = new Controls((view) => this.#controlsHost(view));
  readonly #drawables = new Map<string, Drawable>();
  readonly #fits = new Fits();
  readonly #text = new PageText();
  readonly #sizes: ResizeObserver;
  #moving = false;
  /** Something has changed since the last picture. */
  #stale = false;
  #drawnLayout = "";
  #hovering = 0;
  #invalidate = () => {};

  /**
   * Starts in several short tasks, so that the page stays responsive: asking for the machine, making the context, and compiling
   * the shaders each wait for the GPU's process.
   * @param wanted whether the page still wants it; asked after every task
   * @returns null where it does not
   * @throws Error where WebGL 2 cannot be started
   */
  static async start(
    host: HTMLElement,
    props: SceneCanvasProps,
    wanted: () => boolean,
  ): Promise<SceneRenderer | null> {
    await nextTask();
    if (!wanted()) return null;
    const device = openDevice();
    if (!device) throw new Error("This browser has no WebGL 2, which is needed to draw surfaces.");
    await nextTask();
    if (!wanted()) return null;
    const renderer = new SceneRenderer(host, props, device);
    // Not waited for: a surface that comes first is drawn first.
    warmUp(renderer.#gl, props.views, wanted);
    return renderer;
  }

  private constructor(host: HTMLElement, props: SceneCanvasProps, device: Device) {
    this.#props = { ...props, views: [] };
    this.#device = device;
    quietenThree();
    const { canvas, context } = device;
    this.#layers = new Layers(host, canvas);
    this.#gl = new WebGLRenderer({ canvas, context });
    this.#gl.autoClear = false;
    // Sorting asks for the middle of every mesh, a pass over all vertices that holes would spoil besides.
    this.#gl.sortObjects = false;
    // Asking for the log of a shader waits for the compiler.
    this.#gl.debug.checkShaderErrors = import.meta.env.DEV;
    this.#root = createRoot(canvas);
    // The size is set together with the drawing, see #resize; fiber is told one that never changes.
    this.#root.configure({
      gl: this.#gl,
      frameloop: "demand",
      flat: true,
      dpr: 1,
      size: { width: 1, height: 1, top: 0, left: 0 },
    });
    canvas.style.width = canvas.style.height = "100%";
    canvas.addEventListener("webglcontextrestored", this.#redraw);
    window.addEventListener("resize", this.#redraw);
    // At once: a canvas that has changed its size is empty until it is drawn.
    this.#sizes = new ResizeObserver(() => {
      if (this.#layout() === this.#drawnLayout) return;
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
    const turned = this.#motion.adopt(props.camera);
    const released =
      (before.hold ?? false) !== (props.hold ?? false) ||
      (before.keepFit ?? false) !== (props.keepFit ?? false);
    if (!turned && !released && before.theme === props.theme && sameViews(before.views, props.views)) return;
    this.#observe(before.views, props.views);
    this.#stages.want(props.views.flatMap(({ stage }) => stage ?? []));
    this.#fits.update(props.views, Boolean(props.hold || props.keepFit));
    this.#controls.update(props.views);
    this.#commit();
    this.#change();
  }

  dispose(): void {
    this.#sizes.disconnect();
    this.#signal.dispose();
    cancelAnimationFrame(this.#hovering);
    window.removeEventListener("resize", this.#redraw);
    this.#controls.update([]);
    this.#root.unmount();
    this.#layers.remove();
  }

  capture(id: string, options: CaptureOptions = {}): HTMLCanvasElement | null {
    const view = this.#props.views.find((each) => each.id === id);
    const drawable = this.#drawables.get(id);
    if (!view?.element || !drawable) return null;
    const size = view.element.getBoundingClientRect();
    const width = options.width ?? size.width;
    const height = options.height ?? size.height;
    const ratio = options.pixelRatio ?? textRatio();
    const fontSize = fontSizeOf(view.element);
    const frame = this.#frame(view, { left: 0, top: 0, width, height }, fontSize);
    const draw = () => drawSurface(this.#gl, frame, drawable, ratio, this.#fits.isHeld(view));
    const samples = this.#device.software ? 0 : 4;
    const ground = grounds[this.#props.theme];
    return capturePicture(this.#gl, { frame, fontSize, ratio, samples, ground, draw }, options);
  }

  pick(id: string, clientX: number, clientY: number): PickedPoint | null {
    const frame = this.#frameAt(id);
    const stage = frame?.view.stage;
    if (!stage || !frame.fit) return null;
    const { view, viewport, fit, plane } = frame;
    const [x, y] = this.#placeIn(viewport.box, clientX, clientY);
    const ray = rayAt(viewport, x, y);
    const hit = plane
      ? pickPlane(stage, plane, ray.origin)
      : pickSurface(stage, fit, ray, fit.clipped && !this.#fits.isHeld(view));
    return hit && { view: view.id, ...hit };
  }

  resetPlane(): void {
    this.#motion.homePlane();
    this.#change();
  }

  readonly #redraw = () => this.#change();

  /** The picture is not what it should be any more: draw with the next frame. */
  #change(): void {
    this.#stale = true;
    this.#signal.changed();
    this.#invalidate();
  }

  readonly #onFrame = () => {
    if (this.#stale) this.#draw();
  };

  /** Where everything is, to see whether it has moved. */
  #layout(): string {
    const host = this.#layers.measure();
    const boxes = this.#props.views.map(({ element }) => boxOf(element, host));
    return JSON.stringify([host.width, host.height, boxes]);
  }

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
    return this.#device.software && (this.#moving || (this.#props.hold ?? false));
  }

  /** Mounts what the page wants now, before anything is drawn of it. */
  #commit(): void {
    flushSync(() => {
      const store = this.#root.render(
        <Contents
          views={this.#props.views}
          stages={this.#stages}
          coarse={this.#hurried}
          onFrame={this.#onFrame}
          onDrawable={this.#setDrawable}
        />,
      );
      this.#invalidate = () => store.getState().invalidate();
    });
  }

  #frame(view: SceneView, box: Box, fontSize: number): Frame {
    const { camera, plane } = this.#motion;
    return frameOf(view, box, { camera, plane, fit: this.#fits.of(view), fontSize });
  }

  readonly #draw = () => {
    const gl = this.#gl;
    const context = gl.getContext() as WebGL2RenderingContext;
    const host = this.#layers.measure();
    if (host.width < 1 || host.height < 1 || context.isContextLost()) return;
    this.#stale = false;
    this.#drawnLayout = this.#layout();
    const camera = this.#motion.take();
    sizeBuffer(gl, host, drawingRatio(this.#device));
    clearPage(gl);
    const frames: TextFrame[] = [];
    let surface = false;
    let final = !this.#moving && !this.#props.hold;
    for (const view of this.#props.views) {
      const box = boxOf(view.element, host);
      if (!box || !view.element) continue;
      const fontSize = fontSizeOf(view.element);
      const frame = this.#frame(view, box, fontSize);
      frames.push({ frame, fontSize });
      const drawable = this.#drawables.get(view.id);
      if (drawable) drawOnPage(gl, frame, drawable, host.height, this.#fits.isHeld(view));
      surface ||= view.stage !== null;
      final &&= view.stage?.final === true;
    }
    const text = this.#layers.text(host);
    if (text) this.#text.paint(text, frames, grounds[this.#props.theme]);
    this.#signal.drawn(context, { surface, final: final && surface });
    for (const stage of this.#stages.sweep()) this.#props.onRelease?.(stage);
    if (camera) this.#props.onCamera(camera);
  };

  #frameAt(id: string): Frame | null {
    const view = this.#props.views.find((each) => each.id === id);
    const box = boxOf(view?.element ?? null, this.#layers.measure());
    return view?.element && box ? this.#frame(view, box, fontSizeOf(view.element)) : null;
  }

  /** From a place in the window to one in a view. */
  #placeIn(box: Box, clientX: number, clientY: number): [x: number, y: number] {
    const host = this.#layers.measure();
    return [clientX - host.left - box.left, clientY - host.top - box.top];
  }

  #setMoving(moving: boolean): void {
    if (moving === this.#moving) return;
    this.#moving = moving;
    if (this.#device.software) this.#commit();
    this.#change();
  }

  #controlsHost(id: string): ControlsHost {
    const above = () => this.#props.views.find((view) => view.id === id)?.projection === "above";
    return {
      unitsAt: (clientX, clientY) => {
        const frame = this.#frameAt(id);
        return frame && unitsAt(frame.viewport, ...this.#placeIn(frame.viewport.box, clientX, clientY));
      },
      gesture: (gesture: Gesture) => {
        if (above()) this.#motion.slide(gesture);
        else this.#motion.turn(gesture);
        this.#change();
      },
      home: () => {
        if (above()) this.#motion.homePlane();
        else this.#motion.home(this.#props.homeCamera ?? homeCamera);
        this.#change();
      },
      moving: (moving) => this.#setMoving(moving),
      pick: (clientX, clientY) => {
        const point = this.#props.onPick && this.pick(id, clientX, clientY);
        if (point) this.#props.onPick?.(point);
      },
      hover: (place) => {
        if (!this.#props.onHover) return;
        cancelAnimationFrame(this.#hovering);
        this.#hovering = requestAnimationFrame(() =>
          this.#props.onHover?.(place && this.pick(id, place.clientX, place.clientY)),
        );
      },
    };
  }
}
