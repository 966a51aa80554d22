import { type CurvatureClient, createClient } from "../../worker";
import { createFallback, createWorker } from "../engine";

/** The workers of a page, which all its elements share; started with the first surface. */
let shared: CurvatureClient | null = null;
let count = 0;

/** A client for one element: its surfaces are told from those of others by the element's number. */
export function clientOfElement(): CurvatureClient {
  shared ??= createClient({ createWorker, createFallback });
  return withinSlots(shared, `${++count}/`);
}

/** A part of a client: its slots bear a prefix, and disposing of it cancels these alone. */
export function withinSlots(client: CurvatureClient, prefix: string): CurvatureClient {
  const slots = new Set<string>();
  return {
    sample(slot, job, onOutcome) {
      slots.add(slot);
      client.sample(prefix + slot, job, onOutcome);
    },
    cancel(slot) {
      slots.delete(slot);
      client.cancel(prefix + slot);
    },
    recycle: (stage) => client.recycle(stage),
    dispose() {
      for (const slot of slots) client.cancel(prefix + slot);
      slots.clear();
    },
  };
}
