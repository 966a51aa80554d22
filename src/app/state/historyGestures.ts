import type { PageStore } from "./store";

/**
 * A press of the pointer, anywhere, begins a step of the history and keeps it open until its release: one drag of a slider, one turn of a
 * camera, however long they rest on the way.
 * @returns a function that ends it
 */
export function followGestures(page: PageStore): () => void {
  const press = () => {
    page.getState().endStep();
    page.getState().set({ held: true });
  };
  const release = () => {
    if (page.getState().held) page.getState().set({ held: false });
  };
  const capture = { capture: true };
  addEventListener("pointerdown", press, capture);
  addEventListener("pointerup", release, capture);
  addEventListener("pointercancel", release, capture);
  // A release outside of the window may never be heard of.
  addEventListener("blur", release);
  return () => {
    removeEventListener("pointerdown", press, capture);
    removeEventListener("pointerup", release, capture);
    removeEventListener("pointercancel", release, capture);
    removeEventListener("blur", release);
    release();
  };
}
