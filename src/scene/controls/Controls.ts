import type { SceneView } from "../types";
import { attachControls, type ControlsHost } from "./attach";
import { type Manners, type MannersId, manners } from "./manners";

/** Listens on the element of each view that is shown. */
export class Controls {
  readonly #attached = new Map<string, { element: HTMLElement; manners: Manners; detach: () => void }>();
  readonly #hostOf: (view: string) => ControlsHost;

  constructor(hostOf: (view: string) => ControlsHost) {
    this.#hostOf = hostOf;
  }

  update(views: readonly SceneView[], mannersId: MannersId = "page"): void {
    const own = manners[mannersId];
    for (const [id, { element, manners, detach }] of this.#attached) {
      if (manners === own && views.some((view) => view.id === id && view.element === element)) continue;
      detach();
      this.#attached.delete(id);
    }
    for (const { id, element } of views) {
      if (!element || !own.listens || this.#attached.has(id)) continue;
      const detach = attachControls(element, this.#hostOf(id), own);
      this.#attached.set(id, { element, manners: own, detach });
    }
  }
}
