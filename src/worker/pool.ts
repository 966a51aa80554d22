/** The lanes: which task runs where, what happens when a worker dies, and which worker gets its buffers back. */
import { Holdings } from "./holdings";
import { Lane, type WorkerLike } from "./lane";
import { type BandArrays, buffersOf, type PartResult } from "./messages";
import { type Failure, type Task, TaskQueue } from "./queue";

export interface PoolOptions {
  createWorker: () => WorkerLike | Promise<WorkerLike>;
  /** Used alone once workers cannot be started. */
  createFallback: () => WorkerLike | Promise<WorkerLike>;
  /** Workers at most. One is started at once and kept; the others when a task has to wait for the first time. */
  workers: number;
  /** Milliseconds that an overtaken task may go on before its worker is ended. */
  patience: number;
  now: () => number;
}

/** Workers in a row that died before they were loaded: after these none is tried any more. */
const startsTried = 2;
/** A task is started again once when its worker dies. */
const attempts = 2;

export class Pool {
  readonly #options: PoolOptions;
  readonly #queue = new TaskQueue();
  #lanes: Lane[] = [];
  #limit: number;
  #fallenBack = false;
  #failedStarts = 0;
  #disposed = false;
  /** Running, but nobody wants the result any more. */
  readonly #dropped = new WeakSet<Task>();
  /** Who filled a buffer, and gets it back. */
  readonly #owners = new WeakMap<ArrayBuffer, Lane>();
  readonly #holdings = new Holdings();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#limit = options.workers;
    this.#open();
  }

  /** How many workers there are or may yet be. */
  get workers(): number {
    return this.#limit;
  }

  add(task: Task): void {
    this.#queue.add(task, this.#options.now());
    this.#assign();
  }

  isRunning(task: Task): boolean {
    return this.#lanes.some((lane) => lane.task === task);
  }

  /** The result is not wanted: a waiting task is forgotten, a running one ends at its next band and is never settled. */
  drop(task: Task): void {
    if (this.#queue.remove(task)) return;
    this.#dropped.add(task);
    this.#laneOf(task)?.cancel(this.#options.patience);
  }

  /** Lets a running task finish, but soon. */
  hurry(task: Task): void {
    this.#laneOf(task)?.hurry(this.#options.patience);
  }

  /** The arrays of surfaces are needed once more: by another surface that shares them. What is computed is needed once already. */
  hold(bands: readonly BandArrays[]): void {
    this.#holdings.hold(buffersOf(bands));
  }

  /**
   * The arrays of surfaces are needed once less. Those that nobody needs any more go back to the workers that filled them, and are
   * empty afterwards.
   */
  recycle(bands: readonly BandArrays[]): void {
    const perLane = new Map<Lane, ArrayBuffer[]>();
    for (const buffer of this.#holdings.release(buffersOf(bands))) {
      const lane = this.#owners.get(buffer);
      if (lane) perLane.set(lane, [...(perLane.get(lane) ?? []), buffer]);
    }
    for (const [lane, owned] of perLane) lane.recycle(owned);
  }

  dispose(): void {
    this.#disposed = true;
    this.#queue.clear();
    for (const lane of this.#lanes) lane.terminate();
    this.#lanes = [];
  }

  #laneOf(task: Task): Lane | undefined {
    return this.#lanes.find((lane) => lane.task === task);
  }

  #open(): void {
    const events = {
      free: () => {
        this.#failedStarts = 0;
        this.#assign();
      },
      done: (lane: Lane, task: Task, result: PartResult | Failure, took: number) =>
        this.#done(lane, task, result, took),
      died: (lane: Lane, task: Task | undefined, failure: Failure) => this.#died(lane, task, failure),
    };
    const { createWorker, createFallback, now } = this.#options;
    this.#lanes.push(new Lane(this.#fallenBack ? createFallback : createWorker, events, now));
  }

  /** Gives waiting tasks to free lanes, first to one that has compiled the text; starts a lane when all are busy. */
  #assign(): void {
    while (!this.#disposed && this.#queue.length > 0) {
      const idle = this.#lanes.filter(({ state }) => state === "idle");
      if (idle.length === 0) break;
      const task = this.#queue.take(this.#options.now());
      if (task) (idle.find((lane) => lane.knows(task.key)) ?? idle[0]).run(task);
    }
    const starting = this.#lanes.some(({ state }) => state === "starting");
    if (!this.#disposed && this.#queue.length > 0 && !starting && this.#lanes.length < this.#limit)
      this.#open();
  }

  #done(lane: Lane, task: Task, result: PartResult | Failure, took: number): void {
    if ("bands" in result) {
      const buffers = buffersOf(result.bands);
      for (const buffer of buffers) this.#owners.set(buffer, lane);
      this.#holdings.hold(buffers);
    }
    if (this.#dropped.has(task)) {
      if ("bands" in result) this.recycle(result.bands);
    } else if (result.type === "failure" && task.attempts < attempts) {
      this.#queue.putBack(task, this.#options.now());
    } else if (result.type !== "cancelled") {
      task.settle(result, took);
    }
  }

  #died(lane: Lane, task: Task | undefined, failure: Failure): void {
    this.#lanes = this.#lanes.filter((other) => other !== lane);
    const wanted = task && !this.#dropped.has(task);
    if (wanted && failure.reason === "crash" && task.attempts < attempts) {
      this.#queue.putBack(task, this.#options.now());
    } else if (wanted) {
      task.settle(failure, 0);
    }
    if (!lane.loaded && !this.#startAgain(failure)) return;
    if (this.#lanes.length === 0 && !this.#disposed) this.#open();
    this.#assign();
  }

  /**
   * After a worker that could not be started: the next try; then no more workers than there are; then the fallback; and when
   * that does not load either, everything that waits fails, and the next task tries it anew.
   */
  #startAgain(failure: Failure): boolean {
    if (++this.#failedStarts < startsTried) return true;
    this.#failedStarts = 0;
    if (this.#lanes.length > 0) {
      this.#limit = this.#lanes.length;
      return true;
    }
    if (!this.#fallenBack) {
      this.#fallenBack = true;
      this.#limit = 1;
      return true;
    }
    for (const task of this.#queue.clear()) task.settle(failure, 0);
    return false;
  }
}
