/** One surface on its way: stage after stage, each in parts on the pool. */
import type { Problem } from "../core/types";
import { assembleStage, isEmptyStage } from "./assemble";
import { specKey } from "./key";
import type { SampledPart } from "./messages";
import type { Pool } from "./pool";
import type { Failure, Task } from "./queue";
import { nextStage, partCount, perVertex, type Size, shareRows } from "./stages";
import type { SampleJob, SurfaceStage } from "./types";

/** What a vertex costs, in milliseconds on one worker: learnt from each stage, kept from edit to edit. */
export class Cost {
  perVertex: number;

  constructor(perVertex: number) {
    this.perVertex = perVertex;
  }

  observe(elapsed: number, vertices: number): void {
    this.perVertex = perVertex(elapsed, vertices);
  }
}

export interface JobOptions {
  pool: Pool;
  cost: Cost;
  /** Milliseconds for the first stage. */
  budget: number;
  /** Milliseconds for all stages. */
  timeLimit: number;
}

export interface JobEvents {
  stage(stage: SurfaceStage): void;
  problems(problems: Problem[]): void;
  failure(failure: Failure): void;
}

interface Stage {
  size: Size;
  first: boolean;
  tasks: Task[];
  /** In the order of the rows. */
  parts: (SampledPart | undefined)[];
  /** Milliseconds of its slowest part. */
  took: number;
}

export class Job {
  readonly #job: SampleJob;
  readonly #options: JobOptions;
  readonly #events: JobEvents;
  readonly #key: string;
  /** The stage under way; undefined before the start and at the end. */
  #stage: Stage | undefined;
  #spent = 0;
  #onlyFirst = false;

  constructor(job: SampleJob, options: JobOptions, events: JobEvents) {
    this.#job = job;
    this.#options = options;
    this.#events = events;
    this.#key = specKey(job.spec);
  }

  get ended(): boolean {
    return this.#stage === undefined;
  }

  start(): void {
    this.#begin(undefined);
  }

  /** Drops what is under way. No event follows. */
  stop(): void {
    const stage = this.#stage;
    this.#stage = undefined;
    if (!stage) return;
    for (const task of stage.tasks) this.#options.pool.drop(task);
    this.#options.pool.recycle(stage.parts.flatMap((part) => part?.bands ?? []));
  }

  /**
   * A newer job is there. A first stage that is being computed may still finish: were it dropped, edits that follow each
   * other faster than a first stage takes would never show anything. All else is dropped.
   */
  overtake(): void {
    const { pool } = this.#options;
    if (this.#stage?.first && this.#stage.tasks.every((task) => pool.isRunning(task))) {
      this.#onlyFirst = true;
      for (const task of this.#stage.tasks) pool.hurry(task);
    } else {
      this.stop();
    }
  }

  #begin(previous: Size | undefined): void {
    const { pool, cost, budget, timeLimit } = this.#options;
    const { spec, quantities, size: wanted } = this.#job;
    const prospects = { perVertex: cost.perVertex, workers: pool.workers, budget };
    const size = nextStage(wanted, previous, prospects);
    const first = previous === undefined;
    // One part for the first stage: it is small, and a split one could wait for its second half.
    const rows = shareRows([0, size[0] - 1], first ? 1 : partCount(size, prospects));
    const stage: Stage = { size, first, tasks: [], parts: rows.map(() => undefined), took: 0 };
    this.#stage = stage;
    stage.tasks = rows.map((range, index) => ({
      part: { spec, quantities, size, rows: range },
      key: this.#key,
      first,
      limit: Math.max(timeLimit - this.#spent, budget),
      attempts: 0,
      settle: (result, took) => {
        if (this.#stage !== stage) return;
        if (result.type === "bands") this.#collect(stage, index, result, took);
        else this.#giveUp(result);
      },
    }));
    for (const task of stage.tasks) pool.add(task);
  }

  #collect(stage: Stage, index: number, part: SampledPart, took: number): void {
    stage.parts[index] = part;
    stage.took = Math.max(stage.took, took);
    const parts = stage.parts.filter((each) => each !== undefined);
    if (parts.length < stage.parts.length) return;

    const { pool, cost } = this.#options;
    const { size: wanted } = this.#job;
    this.#spent += stage.took;
    cost.observe(
      parts.reduce((sum, { elapsed }) => sum + elapsed, 0),
      stage.size[0] * stage.size[1],
    );
    const final = stage.size[0] === wanted[0] && stage.size[1] === wanted[1];
    const assembled = assembleStage(stage.size, parts, final);
    this.#stage = undefined;
    // The workers go on while the page takes the stage in.
    if (!final && !this.#onlyFirst) this.#begin(stage.size);
    // A coarse grid may miss the little that is defined; only the last one can say that there is nothing.
    if (!final && isEmptyStage(assembled)) pool.recycle(assembled.bands);
    else this.#events.stage(assembled);
  }

  #giveUp(result: Failure | { type: "problems"; problems: Problem[] }): void {
    this.stop();
    if (result.type === "problems") this.#events.problems(result.problems);
    else this.#events.failure(result);
  }
}
