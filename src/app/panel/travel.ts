import type { Page } from "../state/start";

/**
 * Undoes or redoes a step. A field that keeps what is typed to itself (a number, a name) is left for a moment: it takes or drops its draft,
 * and shows afterwards what is.
 */
export function travel({ store }: Pick<Page, "store">, direction: "undo" | "redo"): void {
  const focused = document.activeElement;
  const keepsDraft = focused instanceof HTMLInputElement && focused.type === "text";
  if (keepsDraft) focused.blur();
  store.getState()[direction]();
  if (keepsDraft) focused.focus({ preventScroll: true });
}
