import type { Camera } from "../../settings/types";
import type { PlaneCameras, SceneView } from "../types";
import { Motion } from "./motion";

/** A camera that the page has to hear of. */
export interface MovedCamera {
  camera: Camera;
  /** The view whose own it is; null for the one that is shared. */
  view: string | null;
}

/** The camera that the views share, and those of views that have one of their own. */
export class Motions {
  readonly #shared = new Motion();
  readonly #own = new Map<string, Motion>();
  /** Planes that the views had in another scene, until they are taken up. */
  #before: PlaneCameras["own"] = {};

  /** @param planes where views from above begin; null for home */
  constructor(planes: PlaneCameras | null = null) {
    if (!planes) return;
    this.#shared.plane = planes.shared;
    this.#before = planes.own;
  }

  /**
   * Takes the page's cameras.
   * @param smoothly whether to travel to where they are, if they have changed
   * @returns whether any picture changes
   */
  adopt(shared: Camera, views: readonly SceneView[], smoothly: boolean): boolean {
    let changed = this.#shared.adopt(shared, smoothly);
    for (const id of [...this.#own.keys()])
      if (!views.some((view) => view.id === id && view.camera)) {
        this.#own.delete(id);
        changed = true;
      }
    for (const { id, camera } of views) {
      if (!camera) continue;
      const own = this.#own.get(id);
      if (own) {
        changed = own.adopt(camera, smoothly) || changed;
        continue;
      }
      const motion = new Motion();
      motion.adopt(camera);
      motion.plane = this.#before[id] ?? this.#shared.plane;
      this.#own.set(id, motion);
      changed = true;
    }
    this.#before = {};
    return changed;
  }

  of(view: string): Motion {
    return this.#own.get(view) ?? this.#shared;
  }

  /** Puts every camera to where it is by now. @returns whether one is still on its way */
  advance(): boolean {
    for (const motion of this.#all()) motion.advance();
    return this.#all().some(({ isTravelling }) => isTravelling);
  }

  get areTravelling(): boolean {
    return this.#all().some(({ isTravelling }) => isTravelling);
  }

  take(): MovedCamera[] {
    const moved = (motion: Motion, view: string | null): MovedCamera[] => {
      const camera = motion.take();
      return camera ? [{ camera, view }] : [];
    };
    return [...moved(this.#shared, null), ...[...this.#own].flatMap(([view, motion]) => moved(motion, view))];
  }

  /** Where views from above are. */
  get planes(): PlaneCameras {
    const own = [...this.#own].map(([view, { plane }]) => [view, plane] as const);
    return { shared: this.#shared.plane, own: Object.fromEntries(own) };
  }

  homePlanes(): void {
    for (const motion of this.#all()) motion.homePlane();
  }

  #all(): Motion[] {
    return [this.#shared, ...this.#own.values()];
  }
}
