import {
  type Answer,
  type EventName,
  type Input,
  isRequest,
  type Output,
  type RequestName,
} from "./messages";
import { sameOrigin, targetOf } from "./origin";

type Handlers = { [N in RequestName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };

/** What of the embedded surface the conversation is about. */
export type Subject = Omit<Handlers, "subscribe" | "get"> & {
  get(): Omit<Output<"get">, "ignored">;
};

/** A window that can be posted to: the page around this one. */
export interface Listener {
  postMessage(message: unknown, options: { targetOrigin: string }): void;
}

/** A message as it arrives; a `MessageEvent` is one. */
export interface Arrival {
  data: unknown;
  origin: string;
  source: unknown;
}

/**
 * Talks with the page around this one, and with nobody else. What comes from another window or origin, or has another shape, is not
 * answered, and counted.
 */
export class Conversation {
  readonly #partner: Listener;
  readonly #origin: string | null;
  readonly #handlers: Handlers;
  #events: readonly EventName[] = ["ready", "key"];
  #ignored = 0;

  /** @param origin of the page around; null hears and tells nobody. */
  constructor(partner: Listener, origin: string | null, subject: Subject) {
    this.#partner = partner;
    this.#origin = origin;
    this.#handlers = {
      set: (input) => subject.set(input),
      snapshot: (input) => subject.snapshot(input),
      get: () => ({ ...subject.get(), ignored: this.#ignored }),
      subscribe: ({ events }) => {
        this.#events = [...new Set(events)];
        return { events: [...this.#events] };
      },
    };
  }

  /** Whether a message is from the page around this one. */
  isFromPartner({ source, origin }: Arrival): boolean {
    return source === this.#partner && this.#origin !== null && sameOrigin(origin, this.#origin);
  }

  async hear(arrival: Arrival): Promise<void> {
    const { data } = arrival;
    if (!this.isFromPartner(arrival) || !isRequest(data)) {
      this.#ignored++;
      return;
    }
    const { type: to, id = null } = data;
    try {
      // The union of requests was narrowed to one with its own input.
      const handle = this.#handlers[to] as (input: typeof data) => object | Promise<object>;
      const result = await handle(data);
      this.#post({ curvascape: 1, type: "answer", id, to, result });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#post({ curvascape: 1, type: "refusal", id, to, message });
    }
  }

  /** Posts an event, if the page around listens to it. */
  tell(name: EventName, detail: unknown): void {
    if (this.#events.includes(name)) this.#post({ curvascape: 1, type: "event", name, detail });
  }

  #post(answer: Answer): void {
    if (this.#origin !== null) this.#partner.postMessage(answer, { targetOrigin: targetOf(this.#origin) });
  }
}
