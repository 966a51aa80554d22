/** The inspector on the main thread, where no worker can be created. Imported when needed: it brings parser and back ends. */
import { createLocalWorker } from "../inProcess";
import type { WorkerLike } from "../lane";
import { serveInspections } from "./serve";

export const createFallback = (): WorkerLike => createLocalWorker(serveInspections);
