import { useEffect, useRef, useState } from "react";
import {
  type Chosen,
  type Exporter,
  type ExporterId,
  type Pictures,
  runExport,
  type Subject,
} from "../../exports";
import { texts } from "../texts";

export type ExportState =
  | { type: "idle" }
  /** `part` is done, 0 … 1. */
  | { type: "running"; part: number }
  | { type: "done"; said: string }
  | { type: "cancelled" }
  | { type: "failed"; reason: string };

export interface ExportJob {
  id: ExporterId;
  exporter: Exporter;
  subject: Subject;
  chosen: Chosen;
  pictures: Pictures;
}

/** Writes one file at a time; leaving the dialog cancels. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ type: "idle" });
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  /** @param onFile takes the file, and says what has become of it */
  const run = async (job: ExportJob, onFile: (file: Blob) => string) => {
    const { id, exporter, subject, chosen, pictures } = job;
    const own = new AbortController();
    controller.current = own;
    const { signal } = own;
    setState({ type: "running", part: 0 });
    const progress = (part: number) => {
      if (!signal.aborted) setState({ type: "running", part });
    };
    try {
      const file = await runExport(id, exporter, subject, chosen, { signal, progress }, pictures);
      signal.throwIfAborted();
      setState({ type: "done", said: onFile(file) });
    } catch (error) {
      setState(signal.aborted ? { type: "cancelled" } : { type: "failed", reason: reasonOf(error) });
    }
  };

  return {
    state,
    run,
    cancel: () => controller.current?.abort(),
    /** What was said of the last file is about that one. */
    forget: () => setState((before) => (before.type === "running" ? before : { type: "idle" })),
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? texts.translate(error.message) : "");
