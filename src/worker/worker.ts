/** The worker's entry: the engine behind the messages of its scope. */
import { workerPort } from "./scope";
import { serveSurfaces } from "./surfaces";

serveSurfaces(workerPort());
