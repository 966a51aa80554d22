/** One worker and the one part that it computes at a time. */
import { type Call, Caller, type Port } from "./actor";
import { LruCache } from "./cache";
import { type PartResult, type Requests, requestShapes } from "./messages";
import type { Failure, Task } from "./queue";
import { Watchdog } from "./watchdog";

/** What a lane needs of a Worker; also what the fallback on the main thread, and an inline worker, look like. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message" | "error" | "messageerror", listener: (event: Event) => void): void;
  terminate(): void;
}

export interface LaneEvents {
  /** The worker has loaded, or has finished its part: it is free. */
  free(lane: Lane): void;
  /** The part has been computed, or the engine threw; comes right before `free`. */
  done(lane: Lane, task: Task, result: PartResult | Failure, took: number): void;
  /** The worker is gone, with the task that was on it. */
  died(lane: Lane, task: Task | undefined, failure: Failure): void;
}

/** Milliseconds for a worker to load; a script that cannot be loaded says so at once, this is for one that hangs. */
const startLimit = 30_000;
/** As many texts as an engine keeps programs. */
const programs = 8;

export class Lane {
  /** "ended" is for good: another lane takes the place. */
  #state: "starting" | "idle" | "busy" | "ended" = "starting";
  #loaded = false;
  #worker: WorkerLike | undefined;
  #caller: Caller<Requests> | undefined;
  #task: Task | undefined;
  #call: Call<PartResult> | undefined;
  readonly #events: LaneEvents;
  readonly #now: () => number;
  readonly #compiled = new LruCache<string, true>(programs);
  readonly #watchdog = new Watchdog(() => this.#expire());

  constructor(create: () => WorkerLike | Promise<WorkerLike>, events: LaneEvents, now: () => number) {
    this.#events = events;
    this.#now = now;
    this.#watchdog.start(startLimit);
    void this.#start(create);
  }

  get state(): "starting" | "idle" | "busy" | "ended" {
    return this.#state;
  }

  /** Whether its worker has ever answered. */
  get loaded(): boolean {
    return this.#loaded;
  }

  get task(): Task | undefined {
    return this.#task;
  }

  /** Whether its engine is likely to hold the program of this text. */
  knows(key: string): boolean {
    return this.#compiled.has(key);
  }

  run(task: Task): void {
    const caller = this.#caller;
    if (!caller || this.#state !== "idle") throw new Error("A lane runs one task at a time.");
    this.#state = "busy";
    this.#task = task;
    task.attempts++;
    const started = this.#now();
    const finish = (result: PartResult | Failure): void => {
      if (this.#task !== task || this.#state === "ended") return;
      this.#watchdog.stop();
      this.#state = "idle";
      this.#task = undefined;
      this.#events.done(this, task, result, this.#now() - started);
      this.#events.free(this);
    };
    const fail = (error: unknown): void =>
      finish({ type: "failure", reason: "crash", detail: String(error) });
    try {
      this.#call = caller.call("sample", task.part);
    } catch (error) {
      // The part cannot be cloned. Settled later, as every result is.
      queueMicrotask(() => fail(error));
      return;
    }
    this.#compiled.set(task.key, true);
    this.#watchdog.start(task.limit);
    this.#call.result.then(finish, fail);
  }

  /** Asks for an early end of what runs. @param limit milliseconds after which the worker is ended instead. */
  cancel(limit: number): void {
    if (this.#state !== "busy") return;
    this.#call?.cancel();
    this.#watchdog.hurry(limit);
  }

  /** Lets what runs have at most `limit` more milliseconds. */
  hurry(limit: number): void {
    this.#watchdog.hurry(limit);
  }

  recycle(buffers: ArrayBuffer[]): void {
    if (this.#state === "ended" || buffers.length === 0) return;
    // Nothing waits for the answer; a worker that dies before it says so by itself.
    this.#caller?.call("recycle", buffers).result.catch(() => {});
  }

  terminate(): void {
    this.#state = "ended";
    this.#watchdog.stop();
    this.#worker?.terminate();
  }

  async #start(create: () => WorkerLike | Promise<WorkerLike>): Promise<void> {
    try {
      const worker = await create();
      if (this.#state === "ended") {
        worker.terminate();
        return;
      }
      this.#worker = worker;
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        this.#die("crash", (event as ErrorEvent).message ?? "The worker could not be loaded.");
      });
      worker.addEventListener("messageerror", () => this.#die("crash", "A message could not be read."));
      this.#caller = new Caller(portOf(worker), requestShapes);
      await this.#caller.call("start", null).result;
      if (this.#state !== "starting") return;
      this.#watchdog.stop();
      this.#loaded = true;
      this.#state = "idle";
      this.#events.free(this);
    } catch (error) {
      this.#die("crash", String(error));
    }
  }

  #expire(): void {
    this.#die("timeout", this.#task ? "The time limit was reached." : "The worker did not load in time.");
  }

  #die(reason: Failure["reason"], detail: string): void {
    if (this.#state === "ended") return;
    const task = this.#task;
    this.terminate();
    this.#task = undefined;
    this.#events.died(this, task, { type: "failure", reason, detail });
  }
}

/** A worker as the page's end of a channel. */
export function portOf(worker: WorkerLike): Port {
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen: (listener) =>
      worker.addEventListener("message", (event) => listener((event as MessageEvent).data)),
  };
}
