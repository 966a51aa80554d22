/**
 * The engine for pages that have no module of ours beside them. The build makes one function of this file and all that it needs
 * (`vite/plugins.mjs`): its text is a worker's script, and called as it is it answers on the page's own thread.
 */
import type { Port } from "./actor";
import { serveInspections } from "./inspect/serve";
import { workerPort } from "./scope";
import { serveSurfaces } from "./surfaces";

const services = {
  surfaces: serveSurfaces,
  inspection: serveInspections,
} satisfies Record<string, (port: Port) => () => void>;

/** What an engine is for: the client of surfaces or the inspector asks it. */
export type Service = keyof typeof services;

/**
 * @param port where questions come from. Default: the worker's own scope.
 * @returns what ends it.
 */
export const start = (service: Service, port: Port = workerPort()): (() => void) => services[service](port);
