import type { Inspector } from "../../worker/inspect";
import { createFallback, createWorker } from "../engine";

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

/** A part of an inspector: its slots bear a prefix, and disposing of it cancels these alone. */
export function inspectorWithinSlots(inspector: Inspector, prefix: string): Inspector {
  const slots = new Set<string>();
  return {
    ask(slot, name, question, onOutcome) {
      slots.add(slot);
      inspector.ask(prefix + slot, name, question, onOutcome);
    },
    cancel(slot) {
      slots.delete(slot);
      inspector.cancel(prefix + slot);
    },
    dispose() {
      for (const slot of slots) inspector.cancel(prefix + slot);
      slots.clear();
    },
  };
}
