import { type Chosen, chosenOf } from "./options";
import type { ComputedExporter, Exporter, Pictures, Subject, Task } from "./types";
import type { WorkerAnswer, WorkerRequest } from "./worker";

/**
 * Writes a file: pictures here, everything else in a worker, so that the page stays alive however large the grid is.
 * @param chosen options; what is absent or cannot be chosen is as usual
 * @param pictures only files of what is seen need them
 * @throws the signal's reason where the task is aborted; Error in plain English for what cannot be written
 */
export async function runExport(
  id: string,
  exporter: Exporter,
  subject: Subject,
  chosen: Chosen,
  task: Task,
  pictures?: Pictures,
): Promise<Blob> {
  task.signal.throwIfAborted();
  const options = chosenOf(exporter.options, chosen);
  if (exporter.from === "settings") {
    const worker = startWorker();
    if (!worker) return exporter.write(subject, options, task);
    return inWorker(worker, { id, subject, options }, exporter, task);
  }
  if (!pictures) throw new Error("There is nothing that could draw a picture.");
  return exporter.write(subject, options, task, pictures);
}

/** Null where there are none, and where a page of another origin may not have this one. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}

/** A worker for this one file. Where it does not come to work, the file is written here. */
function inWorker(
  worker: Worker,
  request: WorkerRequest,
  exporter: ComputedExporter,
  task: Task,
): Promise<Blob> {
  const { signal, progress } = task;
  return new Promise((resolve, reject) => {
    let heard = false;
    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
    };
    const onAbort = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
      heard = true;
      if (data.type === "progress") {
        progress(data.part);
        return;
      }
      end();
      if (data.type === "file") resolve(data.file);
      else reject(new Error(data.message));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end();
      if (heard) reject(new Error(event.message || "The file was too large for this machine."));
      else exporter.write(request.subject, request.options, task).then(resolve, reject);
    });
    worker.postMessage(request);
  });
}
