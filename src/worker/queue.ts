import type { PartResult, SamplePart } from "./messages";

/** Why a part has no result: its time ran out, its worker died, or the engine threw. */
export interface Failure {
  type: "failure";
  reason: "timeout" | "crash";
  /** What the machine said, for a bug report. */
  detail: string;
}

/** A part to compute, and where its result goes. */
export interface Task {
  part: SamplePart;
  /** `specKey` of the part: a worker that has compiled it already is preferred. */
  key: string;
  /** The first stage of its surface, for which somebody waits with nothing new on screen. */
  first: boolean;
  /** Milliseconds that it may run. */
  limit: number;
  /** How often it has been started. */
  attempts: number;
  /** Called once, unless the task is dropped. `took` is the time from sending to answer, in milliseconds. */
  settle(result: Exclude<PartResult, { type: "cancelled" }> | Failure, took: number): void;
}

/** A finer stage that has waited this many milliseconds counts as a first one: a stream of edits cannot hold it up for ever. */
const longWait = 300;

/** Waiting tasks: first stages of all surfaces before finer ones, and otherwise in the order of their arrival. */
export class TaskQueue {
  readonly #waiting: { task: Task; since: number }[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  add(task: Task, now: number): void {
    this.#waiting.push({ task, since: now });
  }

  /** Puts a task back that was taken before all that wait now. */
  putBack(task: Task, now: number): void {
    this.#waiting.unshift({ task, since: now });
  }

  take(now: number): Task | undefined {
    const urgent = this.#waiting.findIndex(({ task, since }) => task.first || now - since > longWait);
    return this.#waiting.splice(Math.max(0, urgent), 1)[0]?.task;
  }

  /** @returns whether it waited. */
  remove(task: Task): boolean {
    const index = this.#waiting.findIndex((entry) => entry.task === task);
    if (index >= 0) this.#waiting.splice(index, 1);
    return index >= 0;
  }

  clear(): Task[] {
    return this.#waiting.splice(0).map(({ task }) => task);
  }
}
