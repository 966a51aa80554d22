/** Requests and their answers over a port: ids, transfer lists, cancellation. Both sides are typed from one map of requests. */
import {
  isPageMessage,
  isWorkerMessage,
  type PageMessage,
  type RequestMap,
  type RequestShapes,
  type ready,
  type WorkerMessage,
} from "./protocol";

/** One end of a channel: a Worker seen from the page, the worker's own scope, or a MessagePort. */
export interface Port {
  post(message: PageMessage | WorkerMessage | typeof ready, transfer: ArrayBuffer[]): void;
  listen(listener: (data: unknown) => void): void;
}

/** A request under way. */
export interface Call<O> {
  /** Rejects when the other side answers with an error or with something of another shape. */
  result: Promise<O>;
  /** Asks the other side to stop early; it answers all the same. */
  cancel(): void;
}

interface Pending<R> {
  name: keyof R;
  resolve(output: unknown): void;
  reject(error: Error): void;
}

/** The side that asks. */
export class Caller<R extends RequestMap<R>> {
  readonly #port: Port;
  readonly #shapes: RequestShapes<R>;
  readonly #pending = new Map<number, Pending<R>>();
  #nextId = 0;

  constructor(port: Port, shapes: RequestShapes<R>) {
    this.#port = port;
    this.#shapes = shapes;
    port.listen((data) => this.#receive(data));
  }

  /** @throws DataCloneError when the input cannot be sent. */
  call<N extends keyof R & string>(name: N, input: R[N][0]): Call<R[N][1]> {
    const id = this.#nextId++;
    this.#port.post({ type: "request", id, name, input }, this.#shapes[name].transferInput(input));
    const result = new Promise<R[N][1]>((resolve, reject) => {
      // #receive has checked the output by the request's shape before it resolves.
      this.#pending.set(id, { name, resolve: (output) => resolve(output as R[N][1]), reject });
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
    else if (this.#shapes[pending.name].output(data.output)) pending.resolve(data.output);
    else pending.reject(new TypeError(`The answer to "${String(pending.name)}" has the wrong shape.`));
  }
}

export type Handlers<R extends RequestMap<R>> = {
  [N in keyof R]: (input: R[N][0], signal: AbortSignal) => R[N][1] | Promise<R[N][1]>;
};

/** The side that answers. Whatever a handler throws becomes an error answer; nothing escapes. */
export function serve<R extends RequestMap<R>>(
  port: Port,
  shapes: RequestShapes<R>,
  handlers: Handlers<R>,
): void {
  const running = new Map<number, AbortController>();

  async function answer<N extends keyof R & string>(id: number, name: N, input: unknown): Promise<void> {
    const shape = shapes[name];
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
    else if (Object.hasOwn(shapes, data.name))
      void answer(data.id, data.name as keyof R & string, data.input);
  });
}
