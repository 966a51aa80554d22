import { type PngSize, type Rows, writePng } from "./png";
import type { PngAnswer, PngRequest } from "./worker";

/**
 * A PNG file of rows that come one band after another, compressed in a worker; where none can be started, here.
 * @throws what the rows throw; Error where the worker breaks off
 */
export async function encodePng(size: PngSize, rows: Rows): Promise<Blob> {
  const compressor = await Compressor.start(size);
  if (!compressor) return writePng(size, rows);
  try {
    for await (const { data } of rows) await compressor.ask({ type: "rows", data }, [data.buffer]);
    const answer = await compressor.ask({ type: "end" });
    if (answer.type !== "file") throw new Error("The picture could not be written.");
    return answer.file;
  } finally {
    compressor.end();
  }
}

class Compressor {
  readonly #worker: Worker;
  #resolve: (answer: PngAnswer) => void = () => {};
  #reject: (error: Error) => void = () => {};

  private constructor() {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<PngAnswer>) => this.#resolve(data));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#reject(new Error("The picture was too large for this machine."));
    });
  }

  /** Null where there are no workers, or a page's policy lets none start. */
  static async start(size: PngSize): Promise<Compressor | null> {
    let compressor: Compressor | undefined;
    try {
      compressor = new Compressor();
      await compressor.ask({ type: "start", size });
      return compressor;
    } catch {
      compressor?.end();
      return null;
    }
  }

  /** It answers when it has taken what it was given: no more than one band waits. */
  ask(request: PngRequest, transfer: Transferable[] = []): Promise<PngAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#worker.postMessage(request, transfer);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}
