/** The inspecting worker's entry. */
import { workerPort } from "../scope";
import { serveInspections } from "./serve";

serveInspections(workerPort());
