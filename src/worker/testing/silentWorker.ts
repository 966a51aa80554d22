import type { WorkerLike } from "../lane";
import type { Shape } from "../shapes";

/** A worker that says what the test says, and nothing else. */
export class SilentWorker<Message> implements WorkerLike {
  terminated = false;
  readonly #isMessage: Shape<Message>;
  readonly #heard: (message: Message) => void;
  /** Said once it is listened to, as if it had been loaded; null for one that never is. */
  readonly #greeting: unknown;
  #listeners = new Map<string, (event: Event) => void>();

  constructor(isMessage: Shape<Message>, heard: (message: Message) => void, greeting: unknown) {
    this.#isMessage = isMessage;
    this.#heard = heard;
    this.#greeting = greeting;
  }

  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message);
    if (!this.#isMessage(data)) throw new Error("the page sent something else");
    this.#heard(data);
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.set(type, listener);
    if (type === "message" && this.#greeting !== null) queueMicrotask(() => this.say(this.#greeting));
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: unknown): void {
    this.#listeners.get("message")?.(new MessageEvent("message", { data }));
  }

  crash(): void {
    this.#listeners.get("error")?.(new Event("error", { cancelable: true }));
  }
}
