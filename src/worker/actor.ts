/** Requests and their answers over a port: ids, transfer lists, cancellation. Both sides are typed from `Requests`. */
import {
  type Input,
  isPageMessage,
  isWorkerMessage,
  type Output,
  type PageMessage,
  type RequestName,
  requestShapes,
  type WorkerMessage,
} from "./messages";

/** One end of a channel: a Worker seen from the page, the worker's own scope, or a MessagePort. */
export interface Port {
  post(message: PageMessage | WorkerMessage, transfer: ArrayBuffer[]): void;
  listen(listener: (data: unknown) => void): void;
}

/** A request under way. */
export interface Call<O> {
  /** Rejects when the other side answers with an error or with something of another shape. */
  result: Promise<O>;
  /** Asks the other side to stop early; it answers all the same. */
  cancel(): void;
}

interface Pending {
  name: RequestName;
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/** The side that asks. */
export class Caller {
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  #nextId = 0;

  constructor(port: Port) {
    this.#port = port;
    port.listen((data) => this.#receive(data));
  }

  /** @throws DataCloneError when the input cannot be sent. */
  call<N extends RequestName>(name: N, input: Input<N>): Call<Output<N>> {
    const id = this.#nextId++;
    this.#port.post({ type: "request", id, name, input }, requestShapes[name].transferInput(input));
    const result = new Promise<Output<N>>((resolve, reject) => {
      // #receive has checked the output by the request's shape before it resolves.
      this.#pending.set(id, { name, resolve: (output) => resolve(output as Output<N>), reject });
    });
    return { result, cancel: () => this.#port.post({ type: "cancel", id }, []) };
  }

  /** What is neither an answer nor an error of ours is somebody else's message, and ignored. */
  #receive(data: unknown): void {
    if (!isWorkerMessage(data)) return;
    const pending = this.#pending.get(data.id);
    if (!pending) return;
    this.#pending.delete(data.id);
    if (data.type === "error") pending.reject(new Error(data.message));
    else if (requestShapes[pending.name].output(data.output)) pending.resolve(data.output);
    else pending.reject(new TypeError(`The answer to "${pending.name}" has the wrong shape.`));
  }
}

export type Handlers = {
  [N in RequestName]: (input: Input<N>, signal: AbortSignal) => Output<N> | Promise<Output<N>>;
};

/** The side that answers. Whatever a handler throws becomes an error answer; nothing escapes. */
export function serve(port: Port, handlers: Handlers): void {
  const running = new Map<number, AbortController>();

  async function answer<N extends RequestName>(id: number, name: N, input: unknown): Promise<void> {
    const shape = requestShapes[name];
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!shape.input(input)) throw new TypeError(`The input of "${name}" has the wrong shape.`);
      const output = await handlers[name](input, controller.signal);
      port.post({ type: "answer", id, output }, shape.transferOutput(output));
    } catch (error) {
      port.post({ type: "error", id, message: String(error) }, []);
    } finally {
      running.delete(id);
    }
  }

  port.listen((data) => {
    if (!isPageMessage(data)) return;
    if (data.type === "cancel") running.get(data.id)?.abort();
    else void answer(data.id, data.name, data.input);
  });
}
