import type { SurfaceSpec } from "../../core/types";
import type { Model } from "./model";

/** Tells those that wait for what a model is asked that it has been computed, or that it cannot be. */
export class Answers {
  readonly #model: Pick<Model, "settings" | "settled" | "moving" | "results">;
  #waiting: (() => void)[] = [];
  #disposed = false;

  constructor(model: Pick<Model, "settings" | "settled" | "moving" | "results">) {
    this.#model = model;
  }

  /** What a script moves in every frame never settles: then what was asked since is enough. */
  async wait(): Promise<void> {
    const asked = new Set(this.#model.settings.surfaces);
    const before = asked.size;
    while (!this.#disposed && !this.#model.settled) {
      for (const spec of this.#model.settings.surfaces) asked.add(spec);
      if (asked.size > before && this.#answersOneOf(asked)) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  /** Something has changed. */
  tell(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  dispose(): void {
    this.#disposed = true;
    this.tell();
  }

  #answersOneOf(asked: ReadonlySet<SurfaceSpec>): boolean {
    const { moving, results, settings } = this.#model;
    return moving && settings.views.every(({ surface }) => isAnswer(results[surface], asked));
  }
}

function isAnswer(result: Model["results"][number] | undefined, asked: ReadonlySet<SurfaceSpec>): boolean {
  return result !== undefined && (!result.busy || (result.spec !== null && asked.has(result.spec)));
}
