/** The engine as a page sees it. */
import { Cost, Job, type JobEvents } from "./job";
import { geometryKey } from "./key";
import type { WorkerLike } from "./lane";
import { Pool } from "./pool";
import type { Failure } from "./queue";
import type { Size } from "./stages";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";

export interface ClientOptions {
  /** Workers at most. Default: one for each core, from 1 to 4. 0 computes on the main thread, in slices. */
  workers?: number;
  /** Milliseconds that a surface may take to compute, all stages together. Default 5000. */
  timeLimit?: number;
  /** Milliseconds that a first coarse surface should take. Default 8: with drawing it, one frame. */
  frameBudget?: number;
  /** Where workers come from: by address for a page of ours (`pageClient.ts`), inline for a page of another origin. Default: none. */
  createWorker?: () => WorkerLike | Promise<WorkerLike>;
  /** What computes where no worker can be created: the engine on the main thread. */
  createFallback: () => WorkerLike | Promise<WorkerLike>;
}

/** Milliseconds for a vertex before anything was measured: slow and cold, a first grid of 90². */
const unmeasured = 1e-3;
/** Milliseconds that an overtaken computation may go on before its worker is replaced. Bands take a fraction of it. */
const patience = 1000;

/** Cores that the page may use; at most 4, since what is left of the time is drawing. Some browsers keep them secret. */
const defaultWorkers = (): number => Math.min(globalThis.navigator?.hardwareConcurrency || 2, 4);

/** A listener that throws is reported as an uncaught error of its page; the pool goes on undisturbed. */
function tell(onOutcome: (outcome: Outcome) => void, outcome: Outcome): void {
  try {
    onOutcome(outcome);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

const side = (points: number): number => Math.max(2, Math.round(points) || 2);

/** A surface of the page: its newest job, and older ones whose first stage is still being computed. */
interface Slot {
  cost: Cost;
  /** From old to new. */
  jobs: Job[];
  /** The last finished stage, until the page gives it back: other quantities can be computed upon it. */
  last?: { key: string; stage: SurfaceStage };
}

/** Once a job has shown something, those before it are stopped: older never follows newer. */
function retireOlder(slot: Slot, job: Job): void {
  for (const older of slot.jobs.splice(0, slot.jobs.indexOf(job))) older.stop();
}

class PoolClient implements CurvatureClient {
  readonly #pool: Pool;
  readonly #budget: number;
  readonly #timeLimit: number;
  readonly #slots = new Map<string, Slot>();
  readonly #recycled = new WeakSet<SurfaceStage>();
  #lastCost = unmeasured;

  constructor(options: ClientOptions) {
    const { createFallback, createWorker = createFallback } = options;
    const workers = options.workers ?? defaultWorkers();
    this.#pool = new Pool({
      createWorker: workers === 0 ? createFallback : createWorker,
      createFallback,
      workers: Math.max(workers, 1),
      patience,
      now: () => performance.now(),
    });
    this.#budget = options.frameBudget ?? 8;
    this.#timeLimit = options.timeLimit ?? 5000;
  }

  sample(
    slotId: string,
    { spec, quantities, size: [nu, nv] }: SampleJob,
    onOutcome: (outcome: Outcome) => void,
  ): void {
    const slot = this.#slots.get(slotId) ?? { cost: new Cost(this.#lastCost), jobs: [] };
    this.#slots.set(slotId, slot);
    const size: Size = [side(nu), side(nv)];
    const key = geometryKey(spec, size);
    const job: Job = new Job(
      { spec, quantities: [...new Set(quantities)], size },
      {
        pool: this.#pool,
        cost: slot.cost,
        budget: this.#budget,
        timeLimit: this.#timeLimit,
        base: slot.last?.key === key ? slot.last.stage : undefined,
      },
      this.#events(slot, key, () => job, onOutcome),
    );
    for (const older of slot.jobs) older.overtake();
    slot.jobs = slot.jobs.filter(({ ended }) => !ended);
    slot.jobs.push(job);
    job.start();
  }

  cancel(slotId: string): void {
    for (const job of this.#slots.get(slotId)?.jobs ?? []) job.stop();
    this.#slots.delete(slotId);
  }

  recycle(stage: SurfaceStage): void {
    if (this.#recycled.has(stage)) return;
    this.#recycled.add(stage);
    for (const slot of this.#slots.values()) if (slot.last?.stage === stage) slot.last = undefined;
    this.#pool.recycle(stage.bands);
  }

  dispose(): void {
    for (const slotId of [...this.#slots.keys()]) this.cancel(slotId);
    this.#pool.dispose();
  }

  #events(slot: Slot, key: string, own: () => Job, onOutcome: (outcome: Outcome) => void): JobEvents {
    const report = (outcome: Outcome): void => {
      retireOlder(slot, own());
      tell(onOutcome, outcome);
    };
    /** What an overtaken text lacked, or how it failed, is no news. */
    const reportOfNewest = (outcome: Outcome): void => {
      if (own() === slot.jobs.at(-1)) report(outcome);
    };
    return {
      stage: (stage) => {
        this.#lastCost = slot.cost.perVertex;
        if (stage.final) slot.last = { key, stage };
        report({ type: "surface", stage });
      },
      problems: (problems) => reportOfNewest({ type: "problems", problems }),
      failure: (failure) => reportOfNewest(this.#describe(failure)),
    };
  }

  #describe({ reason, detail }: Failure): Outcome {
    const seconds = this.#timeLimit / 1000;
    const messages = {
      timeout: `This surface took longer than ${seconds} s to compute and was stopped.`,
      crash: "The computation of this surface broke off twice and was given up.",
    } satisfies Record<Failure["reason"], string>;
    return { type: "failure", reason, message: messages[reason], detail };
  }
}

/** Starts the engine: one worker at once, more when there is work for them. */
export function createClient(options: ClientOptions): CurvatureClient {
  return new PoolClient(options);
}
