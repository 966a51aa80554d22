/** The engine of a page that has our modules beside it. */
import { createClient } from "./client";
import type { WorkerLike } from "./lane";
import type { CurvatureClient } from "./types";

const createModuleWorker = (): WorkerLike =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

const createMainThread = async (): Promise<WorkerLike> => (await import("./fallback")).createFallback();

/** Workers by their address, and the main thread's engine, loaded when needed. */
export const createPageClient = (): CurvatureClient =>
  createClient({ createWorker: createModuleWorker, createFallback: createMainThread });
