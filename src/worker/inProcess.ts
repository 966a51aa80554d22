/** An engine on this thread that looks like a worker. */
import type { Engine } from "./engine";
import type { WorkerLike } from "./lane";
import { createLocalWorker } from "./localWorker";
import { serveEngine } from "./serve";

/**
 * The engine's bands are the slices: after each, input and painting have their turn. Terminating it ends what runs at the next
 * band.
 */
export const createInProcessWorker = (engine: Engine, warm?: () => void): WorkerLike =>
  createLocalWorker((port) => serveEngine(port, engine, warm));
