/** Symbolic derivatives as a page asks for them. */
import { deferred } from "../deferred";
import type { WorkerLike } from "../lane";
import { LazyWorker } from "../lazyWorker";
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
  found: Derivatives | undefined;
  settle(result: SymbolicResult): void;
}

/** Asks one question at a time. The worker starts with the first one, and is ended where it does not come back. */
export class SymbolicClient {
  readonly #timeLimit: number;
  readonly #worker: LazyWorker;
  readonly #watchdog = new Watchdog(() => this.#stop("slow"));
  #asked: Asked | undefined;
  #nextId = 0;
  /** Settled when the last question in line is. */
  #line: Promise<unknown> = Promise.resolve();

  constructor({ createWorker = createModuleWorker, timeLimit = 1000, startLimit }: SymbolicOptions = {}) {
    this.#timeLimit = timeLimit;
    this.#worker = new LazyWorker({
      create: createWorker,
      startLimit,
      onMessage: (data) => {
        if (isSymbolicAnswer(data)) this.#receive(data);
      },
      onDeath: () => this.#stop("crash"),
    });
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
    const asked: Asked = { id: this.#nextId++, found: undefined, settle: resolve };
    this.#asked = asked;
    // An answer that nobody wants cannot be called off in any other way.
    const abort = (): void => {
      this.#worker.end();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    try {
      this.#worker.ready().then(
        (worker) => this.#post(worker, asked, request),
        () => {
          if (this.#asked === asked) this.#stop("crash");
        },
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
    this.#watchdog.start(this.#timeLimit);
    try {
      worker.postMessage({ id: asked.id, request }, []);
    } catch {
      this.#stop("crash");
    }
  }

  #receive(answer: SymbolicAnswer): void {
    const asked = this.#asked;
    if (answer.id !== asked?.id) return;
    if (answer.type === "found") asked.found = answer.tex;
    else if (answer.failure) asked.settle(failed(answer.failure.code, answer.failure.function));
    else if (asked.found) asked.settle({ tex: asked.found, simplified: true });
  }

  /** Ends the worker: what was found by now is the answer. */
  #stop(code: SymbolicReason): void {
    const asked = this.#asked;
    this.#worker.end();
    asked?.settle(asked.found ? { tex: asked.found, simplified: false } : failed(code));
  }
}

const failed = (code: SymbolicReason, name?: string): SymbolicResult => ({
  reason: symbolicTexts[code](name),
  code,
  ...(name === undefined ? {} : { function: name }),
});
