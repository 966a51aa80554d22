import type { SurfaceStage } from "../../worker/types";
import { StageBuffers } from "../surface/buffers";

/** Keeps the buffers of every stage that is drawn, or still may be, and says when one no longer is. */
export class Stages {
  readonly #entries = new Map<SurfaceStage, { buffers: StageBuffers; users: number }>();
  #wanted = new Set<SurfaceStage>();

  /** The stages that the page shows now. */
  want(stages: Iterable<SurfaceStage>): void {
    this.#wanted = new Set(stages);
    for (const stage of this.#wanted) this.#entry(stage);
  }

  buffers(stage: SurfaceStage): StageBuffers {
    return this.#entry(stage).buffers;
  }

  /** A mesh holds the stage until the returned function is called. */
  use(stage: SurfaceStage): () => void {
    const entry = this.#entry(stage);
    entry.users++;
    return () => {
      entry.users--;
    };
  }

  /** Frees what is neither wanted nor in use. @returns the stages freed */
  sweep(): SurfaceStage[] {
    const freed: SurfaceStage[] = [];
    for (const [stage, { buffers, users }] of this.#entries) {
      if (users > 0 || this.#wanted.has(stage)) continue;
      buffers.dispose();
      this.#entries.delete(stage);
      freed.push(stage);
    }
    return freed;
  }

  #entry(stage: SurfaceStage) {
    let entry = this.#entries.get(stage);
    if (!entry) {
      entry = { buffers: new StageBuffers(stage), users: 0 };
      this.#entries.set(stage, entry);
    }
    return entry;
  }
}
