/** The inspector on the main thread, where no worker can be created. Imported when needed: it brings parser and back ends. */

import type { WorkerLike } from "../lane";
import { createLocalWorker } from "../localWorker";
import { serveInspections } from "./serve";

export const createFallback = (): WorkerLike => createLocalWorker(serveInspections);
