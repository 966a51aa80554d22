/** Workers that answer when the test says so. Messages are cloned and their buffers transferred, as between threads. */
import { Engine } from "../engine";
import type { WorkerLike } from "../lane";
import { type PartResult, requestShapes, type SamplePart } from "../messages";
import { isPageMessage, type PageMessage, type WorkerMessage } from "../protocol";
import { type FakeCompiler, fakeCompiler } from "./fakeSurface";

type Request = Extract<PageMessage, { type: "request" }>;

/** Lets promises that are ready go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

export class FakeWorker implements WorkerLike {
  readonly engine: Engine;
  readonly #listeners: Record<string, ((event: Event) => void)[]> = {};
  /** Requests for parts that wait for an answer, oldest first. */
  readonly waiting: Request[] = [];
  readonly cancelled: number[] = [];
  recycled = 0;
  terminated = false;
  /** Every part that was ever asked for. */
  readonly parts: SamplePart[] = [];

  constructor(
    compiler: FakeCompiler,
    readonly starts: boolean,
  ) {
    this.engine = new Engine({ compile: compiler.compile, now: compiler.clock.now });
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners[type] = [...(this.#listeners[type] ?? []), listener];
  }

  postMessage(message: unknown, transfer: ArrayBuffer[]): void {
    const data: unknown = structuredClone(message, { transfer });
    if (!isPageMessage(data)) throw new Error("The page sent something else.");
    if (data.type === "cancel") this.cancelled.push(data.id);
    else if (data.name === "start") {
      if (this.starts) this.#reply({ type: "answer", id: data.id, output: null });
      else this.crash();
    } else if (data.name === "recycle") {
      const buffers = data.input as ArrayBuffer[];
      this.recycled += buffers.length;
      this.engine.recycle(buffers);
      this.#reply({ type: "answer", id: data.id, output: { buffers: 0, bytes: 0 } });
    } else {
      this.waiting.push(data);
      this.parts.push(data.input as SamplePart);
    }
  }

  terminate(): void {
    this.terminated = true;
  }

  /** Answers the oldest part: the result, "cancelled" when it was asked to, or what `output` says. */
  async answer(output?: unknown): Promise<void> {
    const request = this.waiting.shift();
    if (!request) throw new Error("Nothing waits for an answer.");
    const { id } = request;
    if (output !== undefined) this.#reply({ type: "answer", id, output });
    else if (this.cancelled.includes(id)) this.#reply({ type: "answer", id, output: { type: "cancelled" } });
    else this.finish(request);
    await settle();
  }

  /** Computes and answers a request, cancelled or not. */
  finish({ id, input }: Request): void {
    const steps = this.engine.sample(input as SamplePart);
    try {
      let step = steps.next();
      while (!step.done) step = steps.next();
      const output: PartResult = step.value;
      this.#reply({ type: "answer", id, output }, requestShapes.sample.transferOutput(output));
    } catch (error) {
      this.#reply({ type: "error", id, message: String(error) });
    }
  }

  /** Dies as a worker does whose script cannot go on. */
  crash(): void {
    const event = Object.assign(new Event("error", { cancelable: true }), { message: "out of memory" });
    for (const listener of this.#listeners.error ?? []) listener(event);
  }

  /** Sends anything at all. */
  say(data: unknown): void {
    for (const listener of this.#listeners.message ?? []) listener(new MessageEvent("message", { data }));
  }

  #reply(message: WorkerMessage, transfer: ArrayBuffer[] = []): void {
    const data: unknown = structuredClone(message, { transfer });
    queueMicrotask(() => this.say(data));
  }
}

/** A place where fake workers are made. */
export class FakeWorkers {
  readonly made: FakeWorker[] = [];
  readonly compiler: FakeCompiler;
  /** Whether new workers load. */
  starts = true;

  constructor(perVertex?: number) {
    this.compiler = fakeCompiler(perVertex);
  }

  readonly create = (): FakeWorker => {
    const worker = new FakeWorker(this.compiler, this.starts);
    this.made.push(worker);
    return worker;
  };

  /** Those that were not ended. */
  get alive(): FakeWorker[] {
    return this.made.filter(({ terminated }) => !terminated);
  }

  /** Answers everything until nothing is asked any more. */
  async answerAll(): Promise<void> {
    await settle();
    for (let busy = this.#busy(); busy; busy = this.#busy()) await busy.answer();
  }

  #busy(): FakeWorker | undefined {
    return this.alive.find(({ waiting }) => waiting.length > 0);
  }
}
