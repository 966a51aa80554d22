/**
 * The engine travels inside the element's file: pages of another origin cannot start a worker by its address. One function is both the
 * script of a worker and, where a page allows no worker, the engine on its own thread.
 */
import engine from "virtual:engine";
import { createLocalWorker, type Service, type WorkerLike } from "../../worker";

/** The script of each kind of worker, made when first wanted and kept: workers are replaced when they break off. */
const scripts = new Map<Service, string>();

function scriptOf(service: Service): string {
  const known = scripts.get(service);
  if (known) return known;
  // Strict, as it is inside of a module.
  const script = new Blob([`"use strict";(${engine})("${service}")`], { type: "text/javascript" });
  const address = URL.createObjectURL(script);
  scripts.set(service, address);
  return address;
}

/** Throws, or reports an error by its event, where the page's policy allows no worker from a blob. */
export const createWorker = (service: Service = "surfaces"): WorkerLike => new Worker(scriptOf(service));

export const createFallback = (service: Service = "surfaces"): WorkerLike =>
  createLocalWorker((port) => engine(service, port));
