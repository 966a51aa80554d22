/** One surface on its way: stage after stage, each in parts on the pool. */
import type { Problem } from "../core/types";
import { assembleStage, isEmptyStage, knownBands, withPlanes } from "./assemble";
import { specKey } from "./key";
import type { BandArrays, Planes, PlanesPart, SampledPart, SamplePart } from "./messages";
import type { Pool } from "./pool";
import type { Failure, Task } from "./queue";
import {
  nextStage,
  type Prospects,
  partCount,
  perVertex,
  type Rows,
  type Size,
  shareRows,
  steady,
} from "./stages";
import type { SampleJob, SurfaceStage } from "./types";

/** What a vertex costs, in milliseconds on one worker: learnt from each stage, kept from edit to edit. */
export class Cost {
  perVertex: number;
  /** False as long as it is a guess. */
  measured = false;

  constructor(perVertex: number) {
    this.perVertex = perVertex;
  }

  observe(elapsed: number, vertices: number): void {
    this.perVertex = steady(this.perVertex, perVertex(elapsed, vertices));
    this.measured = true;
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
  /** Stages under way: none before the start and at the end. */
  readonly #stages = new Set<Stage>();
  #spent = 0;
  #onlyFirst = false;

  constructor(job: SampleJob, options: JobOptions, events: JobEvents) {
    this.#job = job;
    this.#options = options;
    this.#events = events;
    this.#key = specKey(job.spec);
  }

  get ended(): boolean {
    return this.#stages.size === 0;
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
    const { pool, base } = this.#options;
    if (base && !this.ended) pool.recycle(base.bands);
    for (const stage of this.#stages) this.#drop(stage);
  }

  /**
   * A newer job is there. A first stage that is being computed may still finish: were it dropped, edits that follow each
   * other faster than a first stage takes would never show anything. All else is dropped.
   */
  overtake(): void {
    const { pool } = this.#options;
    const [first] = this.#stages;
    if (!first?.first || !first.tasks.every((task) => pool.isRunning(task))) {
      this.stop();
      return;
    }
    this.#onlyFirst = true;
    for (const stage of this.#stages) if (stage !== first) this.#drop(stage);
    for (const task of first.tasks) pool.hurry(task);
  }

  #drop(stage: Stage): void {
    const { pool } = this.#options;
    this.#stages.delete(stage);
    for (const task of stage.tasks) pool.drop(task);
    pool.recycle(stage.parts.flatMap((part): readonly BandArrays[] => part?.bands ?? []));
  }

  #begin(previous: Size | undefined): void {
    const { cost, pool } = this.#options;
    const first = previous === undefined;
    const size = nextStage(this.#job.size, previous, this.#prospects);
    // One part for the first stage: it is small, and a split one could wait for its second half.
    const stage = this.#runBands(size, first, first ? 1 : partCount(size, this.#prospects), 0);
    if (!first || !cost.measured || pool.workers === 1) return;
    // The other workers need not wait for it. First stages of other surfaces go before: they are asked for in this same turn.
    queueMicrotask(() => {
      if (this.#stages.has(stage) && !this.#onlyFirst) this.#beginAhead(size);
    });
  }

  /** The wanted grid, beside the first stage that one worker computes, where nothing comes between the two. */
  #beginAhead(first: Size): void {
    const { size: wanted } = this.#job;
    const size = nextStage(wanted, first, this.#prospects);
    if (isSame(first, wanted) || !isSame(size, wanted)) return;
    const parts = partCount(size, this.#prospects);
    if (parts > 1) this.#runBands(size, false, parts, (first[0] * first[1]) / size[1]);
  }

  get #prospects(): Prospects {
    const { pool, cost, budget } = this.#options;
    return { perVertex: cost.perVertex, workers: pool.workers, budget };
  }

  /** @param head rows that the worker of the last part computes before. */
  #runBands(size: Size, first: boolean, parts: number, head: number): Stage {
    const { spec, quantities } = this.#job;
    const rows = shareRows([0, size[0] - 1], parts, head);
    const tasks = rows.map((range) => ({ spec, quantities, size, rows: range }));
    return this.#run("bands", size, first, tasks, (results, took) => this.#collectStage(size, results, took));
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
  ): Stage {
    const { pool, budget, timeLimit } = this.#options;
    const stage: Stage = { size, first, tasks: [], parts: parts.map(() => undefined), took: 0 };
    this.#stages.add(stage);
    const finish = (): void => {
      const results = stage.parts.filter((part): part is Extract<Part, { type: T }> => part?.type === type);
      if (!this.#stages.has(stage) || results.length < parts.length) return;
      this.#stages.delete(stage);
      collect(results, stage.took);
    };
    stage.tasks = parts.map((part, index) => ({
      part,
      key: this.#key,
      first,
      limit: Math.max(timeLimit - this.#spent, budget),
      attempts: 0,
      settle: (result, took) => {
        if (!this.#stages.has(stage)) return;
        if (!("bands" in result)) this.#giveUp(result);
        else if (result.type !== type) this.#giveUp(unasked);
        else {
          stage.parts[index] = result;
          stage.took = Math.max(stage.took, took);
          finish();
        }
      },
    }));
    for (const task of stage.tasks) pool.add(task);
    // Nothing to compute: told later all the same.
    if (parts.length === 0) queueMicrotask(finish);
    return stage;
  }

  #collectStage(size: Size, parts: SampledPart[], took: number): void {
    const { pool, cost } = this.#options;
    const { size: wanted } = this.#job;
    this.#spent += took;
    cost.observe(
      parts.reduce((sum, { elapsed }) => sum + elapsed, 0),
      size[0] * size[1],
    );
    const final = isSame(size, wanted);
    // The last one was computed beside a coarser one, which comes too late.
    if (final) for (const stage of this.#stages) this.#drop(stage);
    const assembled = assembleStage(size, parts, final);
    // The workers go on while the page takes the stage in.
    if (!final && !this.#onlyFirst && this.ended) this.#begin(size);
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

const unasked: Failure = {
  type: "failure",
  reason: "crash",
  detail: "The worker answered what it was not asked for.",
};

const isSame = (a: Size, b: Size): boolean => a[0] === b[0] && a[1] === b[1];

/** The planes but those that are in `others`. */
function without(planes: Planes, others: Planes): Planes {
  return Object.fromEntries(Object.entries(planes).filter(([id]) => !Object.hasOwn(others, id)));
}
