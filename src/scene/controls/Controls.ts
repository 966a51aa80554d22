import type { SceneView } from "../types";
import { attachControls, type ControlsHost } from "./attach";

/** Listens on the element of each view that is shown. */
export class Controls {
  readonly #attached = new Map<string, { element: HTMLElement; detach: () => void }>();
  readonly #hostOf: (view: string) => ControlsHost;

  constructor(hostOf: (view: string) => ControlsHost) {
    this.#hostOf = hostOf;
  }

  update(views: readonly SceneView[]): void {
    for (const [id, { element, detach }] of this.#attached) {
      if (views.some((view) => view.id === id && view.element === element)) continue;
      detach();
      this.#attached.delete(id);
    }
    for (const { id, element } of views) {
      if (!element || this.#attached.has(id)) continue;
      this.#attached.set(id, { element, detach: attachControls(element, this.#hostOf(id)) });
    }
  }
}
