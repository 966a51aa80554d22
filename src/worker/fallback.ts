/** The engine on the main thread, where no worker can be created. Imported when needed: it brings parser and back ends. */
import { compile } from "../core";
import { Engine } from "./engine";
import { createInProcessWorker } from "./inProcess";
import type { WorkerLike } from "./lane";

export const createFallback = (): WorkerLike => createInProcessWorker(new Engine({ compile }));
