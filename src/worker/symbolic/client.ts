/** Symbolic derivatives as a page asks for them. */
import type { WorkerLike } from "../lane";
import { Watchdog } from "../watchdog";
import { isSymbolicAnswer, type SymbolicAnswer } from "./messages";
import { symbolicTexts } from "./texts";
import type { Derivatives, SymbolicReason, SymbolicRequest, SymbolicResult } from "./types";

export interface SymbolicOptions {
  /** Where the worker comes from: a page of another origin needs an inline one. Default: the module beside this one. */
  createWorker?: () => WorkerLike | Promise<WorkerLike>;
  /** Milliseconds that a formula may take. Default 1000. */
  timeLimit?: number;
  /** Milliseconds that the worker may take to load. Default 30 000. */
  startLimit?: number;
}

const createModuleWorker = (): WorkerLike =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

/** The question under way. */
interface Asked {
  id: number;
  /** False while the worker loads. */
  posted: boolean;
  found: Derivatives | undefined;
  settle(result: SymbolicResult): void;
}

/** Asks one question at a time. The worker starts with the first one, and is ended where it does not come back. */
export class SymbolicClient {
  readonly #create: () => WorkerLike | Promise<WorkerLike>;
  readonly #timeLimit: number;
  readonly #startLimit: number;
  readonly #watchdog = new Watchdog(() => this.#expire());
  #worker: Promise<WorkerLike> | undefined;
  #end: (() => void) | undefined;
  #asked: Asked | undefined;
  #nextId = 0;
  /** Settled when the last question in line is. */
  #line: Promise<unknown> = Promise.resolve();

  constructor({
    createWorker = createModuleWorker,
    timeLimit = 1000,
    startLimit = 30_000,
  }: SymbolicOptions = {}) {
    this.#create = createWorker;
    this.#timeLimit = timeLimit;
    this.#startLimit = startLimit;
  }

  /**
   * First and second derivatives of a formula as TeX, or a sentence that says why there are none.
   * @throws the signal's reason when it is aborted.
   */
  derivatives(request: SymbolicRequest, { signal }: { signal?: AbortSignal } = {}): Promise<SymbolicResult> {
    const turn = this.#line.then(() => {
      signal?.throwIfAborted();
      return this.#ask(request, signal);
    });
    this.#line = turn.catch(() => {});
    return turn;
  }

  /** Ends the worker. A question under way comes to an end without an answer; the next one starts a new worker. */
  dispose(): void {
    this.#stop("crash");
  }

  async #ask(request: SymbolicRequest, signal: AbortSignal | undefined): Promise<SymbolicResult> {
    const { promise, resolve, reject } = deferred<SymbolicResult>();
    const asked: Asked = { id: this.#nextId++, posted: false, found: undefined, settle: resolve };
    this.#asked = asked;
    // An answer that nobody wants cannot be called off in any other way.
    const abort = (): void => {
      this.#terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    try {
      this.#watchdog.start(this.#startLimit);
      this.#worker ??= this.#start();
      this.#worker.then(
        (worker) => this.#post(worker, asked, request),
        () => this.#stop("crash"),
      );
      return await promise;
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#watchdog.stop();
      this.#asked = undefined;
    }
  }

  #post(worker: WorkerLike, asked: Asked, request: SymbolicRequest): void {
    if (this.#asked !== asked) return;
    asked.posted = true;
    this.#watchdog.start(this.#timeLimit);
    try {
      worker.postMessage({ id: asked.id, request }, []);
    } catch {
      this.#stop("crash");
    }
  }

  /** Resolves when the worker has loaded. */
  async #start(): Promise<WorkerLike> {
    const { promise, resolve, reject } = deferred<WorkerLike>();
    // Ended while the worker is still being made, it has nobody waiting yet; whoever waits later hears of it all the same.
    promise.catch(() => {});
    let ended = false;
    this.#end = () => {
      ended = true;
      reject(new Error("The worker was ended."));
    };
    const worker = await this.#create();
    if (ended) {
      worker.terminate();
      return promise;
    }
    this.#end = () => {
      ended = true;
      worker.terminate();
      reject(new Error("The worker was ended."));
    };
    const fail = (event: Event): void => {
      event.preventDefault();
      if (!ended) this.#stop("crash");
    };
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("message", (event) => {
      const { data } = event as MessageEvent<unknown>;
      if (ended || !isSymbolicAnswer(data)) return;
      if (data.type === "ready") resolve(worker);
      else this.#receive(data);
    });
    return promise;
  }

  #receive(answer: Exclude<SymbolicAnswer, { type: "ready" }>): void {
    const asked = this.#asked;
    if (answer.id !== asked?.id) return;
    if (answer.type === "found") asked.found = answer.tex;
    else if (answer.failure) asked.settle(failed(answer.failure.code, answer.failure.function));
    else if (asked.found) asked.settle({ tex: asked.found, simplified: true });
  }

  /** The time is up: what was found by now is the answer. */
  #expire(): void {
    this.#stop(this.#asked?.posted ? "slow" : "crash");
  }

  #stop(code: SymbolicReason): void {
    const asked = this.#asked;
    this.#terminate();
    asked?.settle(asked.found ? { tex: asked.found, simplified: false } : failed(code));
  }

  #terminate(): void {
    this.#worker?.catch(() => {});
    this.#end?.();
    this.#worker = undefined;
    this.#end = undefined;
  }
}

const failed = (code: SymbolicReason, name?: string): SymbolicResult => ({
  reason: symbolicTexts[code](name),
  code,
  ...(name === undefined ? {} : { function: name }),
});

function deferred<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
