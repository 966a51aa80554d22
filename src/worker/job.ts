/** One surface on its way: stage after stage, each in parts on the pool. */
import type { Problem } from "../core/types";
import { assembleStage, isEmptyStage, knownBands, withPlanes } from "./assemble";
import { specKey } from "./key";
import type { BandArrays, Planes, PlanesPart, SampledPart, SamplePart } from "./messages";
import type { Pool } from "./pool";
import type { Failure, Task } from "./queue";
import { nextStage, partCount, perVertex, type Rows, type Size, shareRows } from "./stages";
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
  /** A finished stage that differs from the wanted one in its quantities alone: its geometry is kept. */
  base?: SurfaceStage;
}

export interface JobEvents {
  stage(stage: SurfaceStage): void;
  problems(problems: Problem[]): void;
  failure(failure: Failure): void;
}

type Part = SampledPart | PlanesPart;

interface Stage {
  size: Size;
  first: boolean;
  tasks: Task[];
  /** In the order of the rows. */
  parts: (Part | undefined)[];
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
    const { base, pool } = this.#options;
    if (!base) this.#begin(undefined);
    else {
      pool.hold(base.bands);
      this.#beginPlanes(base);
    }
  }

  /** Drops what is under way. No event follows. */
  stop(): void {
    const stage = this.#stage;
    this.#stage = undefined;
    if (!stage) return;
    const { pool, base } = this.#options;
    for (const task of stage.tasks) pool.drop(task);
    pool.recycle(stage.parts.flatMap((part): readonly BandArrays[] => part?.bands ?? []));
    if (base) pool.recycle(base.bands);
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
    const { pool, cost, budget } = this.#options;
    const { spec, quantities, size: wanted } = this.#job;
    const prospects = { perVertex: cost.perVertex, workers: pool.workers, budget };
    const size = nextStage(wanted, previous, prospects);
    const first = previous === undefined;
    // One part for the first stage: it is small, and a split one could wait for its second half.
    const rows = shareRows([0, size[0] - 1], first ? 1 : partCount(size, prospects));
    const parts = rows.map((range) => ({ spec, quantities, size, rows: range }));
    this.#run("bands", size, first, parts, (results, took) => this.#collectStage(size, results, took));
  }

  /** The planes that the base lacks, by as many workers as there are bands. */
  #beginPlanes(base: SurfaceStage): void {
    const { pool, cost } = this.#options;
    const { spec, size } = this.#job;
    const quantities = this.#job.quantities.filter((id) => !Object.hasOwn(base.statistics, id));
    const bands = knownBands(base);
    const parts = partCount(size, {
      perVertex: cost.perVertex,
      workers: Math.min(pool.workers, bands.length),
      budget: 0,
    });
    const shares = Array.from({ length: quantities.length > 0 ? parts : 0 }, (_, k) =>
      bands.slice(Math.round((bands.length * k) / parts), Math.round((bands.length * (k + 1)) / parts)),
    );
    const tasks = shares.map((known): SamplePart => {
      const rows: Rows = [known[0].rows[0], known[known.length - 1].rows[1]];
      return { spec, quantities, size, rows, known };
    });
    this.#run("planes", size, true, tasks, (results) => this.#collectPlanes(base, results));
  }

  /** Computes the parts of a stage. @param collect gets the results in the order of the parts, and the time of the slowest one. */
  #run<T extends Part["type"]>(
    type: T,
    size: Size,
    first: boolean,
    parts: readonly SamplePart[],
    collect: (results: Extract<Part, { type: T }>[], took: number) => void,
  ): void {
    const { pool, budget, timeLimit } = this.#options;
    const stage: Stage = { size, first, tasks: [], parts: parts.map(() => undefined), took: 0 };
    this.#stage = stage;
    const finish = (): void => {
      const results = stage.parts.filter((part): part is Extract<Part, { type: T }> => part?.type === type);
      if (this.#stage !== stage || results.length < parts.length) return;
      this.#stage = undefined;
      collect(results, stage.took);
    };
    stage.tasks = parts.map((part, index) => ({
      part,
      key: this.#key,
      first,
      limit: Math.max(timeLimit - this.#spent, budget),
      attempts: 0,
      settle: (result, took) => {
        if (this.#stage !== stage) return;
        if (!("bands" in result)) {
          this.#giveUp(result);
          return;
        }
        stage.parts[index] = result;
        stage.took = Math.max(stage.took, took);
        finish();
      },
    }));
    for (const task of stage.tasks) pool.add(task);
    // Nothing to compute: told later all the same.
    if (parts.length === 0) queueMicrotask(finish);
  }

  #collectStage(size: Size, parts: SampledPart[], took: number): void {
    const { pool, cost } = this.#options;
    const { size: wanted } = this.#job;
    this.#spent += took;
    cost.observe(
      parts.reduce((sum, { elapsed }) => sum + elapsed, 0),
      size[0] * size[1],
    );
    const final = size[0] === wanted[0] && size[1] === wanted[1];
    const assembled = assembleStage(size, parts, final);
    // The workers go on while the page takes the stage in.
    if (!final && !this.#onlyFirst) this.#begin(size);
    // A coarse grid may miss the little that is defined; only the last one can say that there is nothing.
    if (!final && isEmptyStage(assembled)) pool.recycle(assembled.bands);
    else this.#events.stage(assembled);
  }

  #collectPlanes(base: SurfaceStage, results: PlanesPart[]): void {
    const { pool } = this.#options;
    const planes = base.bands.map((_, k) => results.flatMap(({ bands }) => bands)[k]?.planes ?? {});
    const complete = withPlanes(base, this.#job.quantities, planes);
    // What the new stage shares with the base it needs, too; then the job needs the base no more.
    pool.hold(complete.bands.map((band, k) => ({ ...band, planes: without(band.planes, planes[k]) })));
    pool.recycle(base.bands);
    this.#events.stage(complete);
  }

  #giveUp(result: Failure | { type: "problems"; problems: Problem[] }): void {
    this.stop();
    if (result.type === "problems") this.#events.problems(result.problems);
    else this.#events.failure(result);
  }
}

/** The planes but those that are in `others`. */
function without(planes: Planes, others: Planes): Planes {
  return Object.fromEntries(Object.entries(planes).filter(([id]) => !Object.hasOwn(others, id)));
}
