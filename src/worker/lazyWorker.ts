/** A worker that is started when it is first wanted, and anew after it was ended. It says `ready` when it has loaded. */
import { deferred } from "./deferred";
import type { WorkerLike } from "./lane";
import { isReady } from "./protocol";
import { Watchdog } from "./watchdog";

type Create = () => WorkerLike | Promise<WorkerLike>;

export interface LazyWorkerOptions {
  create: Create;
  /** What takes its place for good once one could not be started. Default: nothing does. */
  createFallback?: Create;
  /** Milliseconds that it may take to load. Default 30 000. */
  startLimit?: number;
  /** What it says after it has loaded. */
  onMessage(data: unknown): void;
  /** It broke off after it had loaded; the next use starts another one. */
  onDeath(): void;
}

/** One worker from its making to its end. */
interface Life {
  /** Rejects where it ends before it has loaded. */
  loaded: Promise<WorkerLike>;
  end(): void;
}

export class LazyWorker {
  readonly #options: LazyWorkerOptions;
  #create: Create;
  #ready: Promise<WorkerLike> | undefined;
  #life: Life | undefined;

  constructor(options: LazyWorkerOptions) {
    this.#options = options;
    this.#create = options.create;
  }

  /** The worker, once it has loaded. Rejects where none can be started, and where it is ended before. */
  ready(): Promise<WorkerLike> {
    this.#ready ??= this.#start();
    // Ended while it loads, it may have nobody waiting; whoever waits later hears of it all the same.
    this.#ready.catch(() => {});
    return this.#ready;
  }

  /** Ends it. What it has said by now and was not heard is not heard any more. */
  end(): void {
    this.#life?.end();
    this.#forget();
  }

  #forget(): void {
    this.#ready = undefined;
    this.#life = undefined;
  }

  async #start(): Promise<WorkerLike> {
    const life = this.#open();
    try {
      return await life.loaded;
    } catch (error) {
      if (this.#life !== life) throw error;
      const { createFallback } = this.#options;
      if (createFallback && this.#create !== createFallback) {
        this.#create = createFallback;
        return this.#start();
      }
      this.#forget();
      throw error;
    }
  }

  #open(): Life {
    const life: Life = live(this.#create, this.#options, () => {
      if (this.#life === life) this.#forget();
      this.#options.onDeath();
    });
    this.#life = life;
    return life;
  }
}

function live(create: Create, options: LazyWorkerOptions, onDeath: () => void): Life {
  const { promise: loaded, resolve, reject } = deferred<WorkerLike>();
  loaded.catch(() => {});
  let worker: WorkerLike | undefined;
  let state: "loading" | "loaded" | "ended" = "loading";
  const end = (): void => {
    state = "ended";
    watchdog.stop();
    worker?.terminate();
    reject(new Error("The worker was ended."));
  };
  const die = (): void => {
    const before = state;
    end();
    if (before === "loaded") onDeath();
  };
  const watchdog = new Watchdog(die);
  watchdog.start(options.startLimit ?? 30_000);

  const open = async (): Promise<void> => {
    const made = await create();
    if (state === "ended") {
      made.terminate();
      return;
    }
    worker = made;
    const fail = (event: Event): void => {
      event.preventDefault();
      if (state !== "ended") die();
    };
    made.addEventListener("error", fail);
    made.addEventListener("messageerror", fail);
    made.addEventListener("message", (event) => {
      const { data } = event as MessageEvent<unknown>;
      if (state === "loaded") options.onMessage(data);
      if (state !== "loading" || !isReady(data)) return;
      state = "loaded";
      watchdog.stop();
      resolve(made);
    });
  };
  open().catch(() => {
    if (state !== "ended") die();
  });
  return { loaded, end };
}
