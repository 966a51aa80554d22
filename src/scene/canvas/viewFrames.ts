import type { Camera } from "../../settings/types";
import type { Motions } from "../camera/motions";
import type { Box } from "../camera/viewport";
import type { Fits } from "../fit/fits";
import type { SceneView } from "../types";
import { type Frame, frameOf, type TextFrame } from "../view/frame";
import { boxOf, fontSizeOf, type Layers, scaleOf } from "./layers";

/** Where each view is on the page now, and how it looks at its surface. */
export class ViewFrames {
  readonly #views: () => readonly SceneView[];
  readonly #layers: Layers;
  readonly #motions: Motions;
  readonly #fits: Fits;

  constructor(views: () => readonly SceneView[], layers: Layers, motions: Motions, fits: Fits) {
    this.#views = views;
    this.#layers = layers;
    this.#motions = motions;
    this.#fits = fits;
  }

  /** A view in any box. @param from where it is seen from; default where it is now */
  inBox(view: SceneView, box: Box, fontSize: number, from?: Camera): Frame {
    const { camera, plane } = this.#motions.of(view.id);
    const [fit, held] = [this.#fits.of(view), this.#fits.isHeld(view)];
    return frameOf(view, box, { camera: from ?? camera, plane, fit, held, fontSize });
  }

  /** Those that are in sight. */
  all(): TextFrame[] {
    const host = this.#layers.measure();
    return this.#views().flatMap((view) => this.#inSight(view, host));
  }

  /** Null where there is no such view in sight. */
  of(id: string): Frame | null {
    const view = this.#views().find((each) => each.id === id);
    const [shown] = view ? this.#inSight(view, this.#layers.measure()) : [];
    return shown?.frame ?? null;
  }

  /** From a place in the window to one in a view. */
  placeIn({ viewport }: Frame, clientX: number, clientY: number): [x: number, y: number] {
    const host = this.#layers.measure();
    return [clientX - host.left - viewport.box.left, clientY - host.top - viewport.box.top];
  }

  /** Something that changes when a view has moved or has another size. */
  layout(): string {
    const host = this.#layers.measure();
    const boxes = this.#views().map(({ element }) => boxOf(element, host));
    return JSON.stringify([host.width, host.height, boxes]);
  }

  #inSight(view: SceneView, host: DOMRect): TextFrame[] {
    const box = boxOf(view.element, host);
    if (!box || !view.element) return [];
    const scale = scaleOf(view.element);
    const fontSize = scale * fontSizeOf(view.element);
    return [{ frame: this.inBox(scaled(view, scale), box, fontSize), fontSize }];
  }
}

/** What a view's box leaves to its picture is as large as it is seen. */
function scaled(view: SceneView, scale: number): SceneView {
  if (scale === 1 || !view.insets) return view;
  const insets = Object.entries(view.insets).map(([edge, width]) => [edge, scale * width]);
  return { ...view, insets: Object.fromEntries(insets) };
}
