/** The inspector of a page that has our modules beside it. */
import type { WorkerLike } from "../lane";
import { createInspector } from "./client";
import type { Inspector } from "./types";

const createModuleWorker = (): WorkerLike =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

const createMainThread = async (): Promise<WorkerLike> => (await import("./fallback")).createFallback();

/** A worker by its address, and the main thread, loaded when needed. */
export const createPageInspector = (): Inspector =>
  createInspector({ createWorker: createModuleWorker, createFallback: createMainThread });
