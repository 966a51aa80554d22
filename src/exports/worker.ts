/** Writes one file that follows from the settings, apart from the page. */
import { exporters } from "./index";
import type { Chosen } from "./options";
import type { Exporter, Subject } from "./types";

export interface WorkerRequest {
  id: string;
  subject: Subject;
  options: Chosen;
}

export type WorkerAnswer =
  | { type: "progress"; part: number }
  | { type: "file"; file: Blob }
  | { type: "failure"; message: string };

const answer = (message: WorkerAnswer) => self.postMessage(message);

self.addEventListener("message", async ({ data }: MessageEvent<WorkerRequest>) => {
  // The page ends the worker where it wants the file no more.
  const task = {
    signal: new AbortController().signal,
    progress: (part: number) => answer({ type: "progress", part }),
  };
  try {
    const exporter: Exporter | undefined = exporters[data.id as keyof typeof exporters];
    if (exporter?.from !== "settings") throw new Error(`No file is computed by the name ${data.id}.`);
    task.progress(0);
    answer({ type: "file", file: await exporter.write(data.subject, data.options, task) });
  } catch (error) {
    answer({ type: "failure", message: error instanceof Error ? error.message : String(error) });
  }
});
