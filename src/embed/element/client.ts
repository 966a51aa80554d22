import { type CurvatureClient, createClient } from "../../worker";
import { createFallback, createWorker } from "../engine";
import { slotsWithin } from "./slots";

/** The workers of a page, which all its elements share; started with the first surface. */
let shared: CurvatureClient | null = null;
let count = 0;

/** A client for one element: its surfaces are told from those of others by the element's number. */
export function clientOfElement(): CurvatureClient {
  shared ??= createClient({ createWorker, createFallback });
  return withinSlots(shared, `${++count}/`);
}

/** A part of a client. */
export function withinSlots(client: CurvatureClient, prefix: string): CurvatureClient {
  const { use, ...slots } = slotsWithin(client, prefix);
  return {
    ...slots,
    sample: (slot, job, onOutcome) => client.sample(use(slot), job, onOutcome),
    recycle: (stage) => client.recycle(stage),
  };
}
