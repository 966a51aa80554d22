import type { Inspector } from "../../worker/inspect";
import { createFallback, createWorker } from "../engine";
import { slotsWithin } from "./slots";

/** What answers questions about points, which all elements of a page share; loaded with the first question. */
let shared: Promise<Inspector> | null = null;
let count = 0;

async function load(): Promise<Inspector> {
  const { createInspector } = await import("../../worker/inspect");
  return createInspector({
    createWorker: () => createWorker("inspection"),
    createFallback: () => createFallback("inspection"),
  });
}

/** An inspector for one element. Rejects where it cannot be loaded; asked again it is tried again. */
export async function inspectorOfElement(): Promise<Inspector> {
  shared ??= load();
  try {
    return inspectorWithinSlots(await shared, `${++count}/`);
  } catch (error) {
    shared = null;
    throw error;
  }
}

/** A part of an inspector. */
export function inspectorWithinSlots(inspector: Inspector, prefix: string): Inspector {
  const { use, ...slots } = slotsWithin(inspector, prefix);
  return {
    ...slots,
    ask: (slot, name, question, onOutcome) => inspector.ask(use(slot), name, question, onOutcome),
  };
}
