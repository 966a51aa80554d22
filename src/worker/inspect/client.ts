/** The inspector as a page sees it. */
import { type Call, Caller } from "../actor";
import { specKey } from "../key";
import type { WorkerLike } from "../lane";
import { LazyWorker } from "../lazyWorker";
import { Watchdog } from "../watchdog";
import { inspectionShapes } from "./messages";
import type { InspectionName, InspectionOutcome, Inspections, Inspector, Question } from "./types";

export interface InspectorOptions {
  /** Milliseconds that an answer may take. Default 5000. */
  timeLimit?: number;
  /** Where the worker comes from: by address for a page of ours (`pageInspector.ts`), inline for a page of another origin. */
  createWorker: () => WorkerLike | Promise<WorkerLike>;
  /** What answers where no worker can be created. Default: nothing does. */
  createFallback?: () => WorkerLike | Promise<WorkerLike>;
}

/** Milliseconds that an answer which was called off may go on before its worker is replaced. */
const patience = 1000;
/** A question is asked once more when its worker breaks off. */
const attempts = 2;

type AnyOutcome = InspectionOutcome<InspectionName>;

/** A question on its way. */
interface Asked {
  name: InspectionName;
  question: Question<InspectionName>;
  /** Of the text that it is about. */
  key: string;
  tell(outcome: AnyOutcome): void;
  attempts: number;
  /** Nobody waits for the answer. */
  dropped: boolean;
  call?: Call<Inspections[InspectionName][1]>;
  watchdog?: Watchdog;
}

/** One question is being answered, the newest one waits. */
interface Slot {
  running?: Asked;
  waiting?: Asked;
}

class InspectorClient implements Inspector {
  readonly #timeLimit: number;
  readonly #worker: LazyWorker;
  readonly #slots = new Map<string, Slot>();
  /** The loaded worker's, undefined while there is none. */
  #caller: Caller<Inspections> | undefined;
  #listener: (data: unknown) => void = () => {};
  #starting = false;
  #disposed = false;

  constructor(options: InspectorOptions) {
    this.#timeLimit = options.timeLimit ?? 5000;
    this.#worker = new LazyWorker({
      create: options.createWorker,
      createFallback: options.createFallback,
      onMessage: (data) => this.#listener(data),
      onDeath: () => this.#restart(),
    });
  }

  ask<N extends InspectionName>(
    slotId: string,
    name: N,
    question: Question<N>,
    onOutcome: (outcome: InspectionOutcome<N>, question: Question<N>) => void,
  ): void {
    const slot = this.#slots.get(slotId) ?? {};
    this.#slots.set(slotId, slot);
    const key = `${name} ${specKey(question.spec)}`;
    // The call's answer has been checked to be one of this name.
    const tell = (outcome: AnyOutcome): void => onOutcome(outcome as InspectionOutcome<N>, question);
    slot.waiting = { name, question, key, tell, attempts: 0, dropped: false };
    if (slot.running && slot.running.key !== key) this.#drop(slot.running);
    this.#go();
  }

  cancel(slotId: string): void {
    const slot = this.#slots.get(slotId);
    if (!slot) return;
    slot.waiting = undefined;
    if (slot.running) this.#drop(slot.running);
  }

  dispose(): void {
    this.#disposed = true;
    for (const { running } of this.#slots.values()) running?.watchdog?.stop();
    this.#slots.clear();
    this.#caller = undefined;
    this.#worker.end();
  }

  #drop(asked: Asked): void {
    if (asked.dropped) return;
    asked.dropped = true;
    asked.call?.cancel();
    asked.watchdog?.hurry(patience);
  }

  /** Sends what waits in free slots, as soon as there is a worker. */
  #go(): void {
    const caller = this.#caller;
    if (!caller) {
      void this.#start();
      return;
    }
    for (const slot of this.#slots.values()) {
      if (slot.running || !slot.waiting) continue;
      slot.running = slot.waiting;
      slot.waiting = undefined;
      this.#send(caller, slot, slot.running);
    }
  }

  async #start(): Promise<void> {
    if (this.#starting || this.#disposed) return;
    this.#starting = true;
    const worker = await this.#worker.ready().catch(() => null);
    this.#starting = false;
    if (this.#disposed) return;
    if (worker === null) {
      this.#failAll();
      return;
    }
    this.#caller = new Caller<Inspections>(
      {
        post: (message, transfer) => worker.postMessage(message, transfer),
        listen: (listener) => {
          this.#listener = listener;
        },
      },
      inspectionShapes,
    );
    this.#go();
  }

  #send(caller: Caller<Inspections>, slot: Slot, asked: Asked): void {
    asked.attempts++;
    const finish = (outcome: AnyOutcome | null): void => {
      asked.watchdog?.stop();
      // Its worker may have been replaced meanwhile.
      if (slot.running !== asked || this.#caller !== caller) return;
      slot.running = undefined;
      this.#go();
      // What an overtaken question lacked, or how it failed, is no news.
      const isNews = slot.running === undefined || outcome?.type === "found";
      if (outcome && !asked.dropped && isNews) asked.tell(outcome);
    };
    try {
      asked.call = caller.call(asked.name, asked.question);
    } catch {
      // The question cannot be cloned. Settled later, as every answer is.
      queueMicrotask(() => finish({ type: "failure", reason: "crash" }));
      return;
    }
    asked.watchdog = new Watchdog(() => this.#expire(slot, asked));
    asked.watchdog.start(this.#timeLimit);
    asked.call.result.then(
      (answer) => finish(answer.type === "cancelled" ? null : answer),
      () => finish({ type: "failure", reason: "crash" }),
    );
  }

  /** The time is up: this question has no answer, the others get a fresh worker. */
  #expire(slot: Slot, asked: Asked): void {
    slot.running = undefined;
    this.#worker.end();
    this.#restart();
    if (!asked.dropped) asked.tell({ type: "failure", reason: "timeout" });
  }

  /** The worker is gone: what it was asked is asked once more. */
  #restart(): void {
    this.#caller = undefined;
    const failed: Asked[] = [];
    for (const slot of this.#slots.values()) {
      const { running } = slot;
      if (!running) continue;
      running.watchdog?.stop();
      slot.running = undefined;
      if (running.dropped || slot.waiting) continue;
      if (running.attempts < attempts) slot.waiting = running;
      else failed.push(running);
    }
    if ([...this.#slots.values()].some(({ waiting }) => waiting)) this.#go();
    for (const asked of failed) asked.tell({ type: "failure", reason: "crash" });
  }

  /** No worker can be started, nor what would take its place. */
  #failAll(): void {
    const failed = [...this.#slots.values()].flatMap(({ waiting }) => waiting ?? []);
    for (const slot of this.#slots.values()) slot.waiting = undefined;
    for (const asked of failed) asked.tell({ type: "failure", reason: "crash" });
  }
}

/** Answers questions about surfaces in a worker of its own, which starts with the first one. */
export function createInspector(options: InspectorOptions): Inspector {
  return new InspectorClient(options);
}
