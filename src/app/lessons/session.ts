/** Goes through lessons. Each step is an opening of settings, so that the browser's Back leads through them, too. */
import type { Settings } from "../../settings";
import { announce } from "../parts/announce";
import { keptWork } from "../state/address";
import { panelOpenFor } from "../state/phone";
import type { PageStore } from "../state/store";
import { type LessonId, nearestStep } from ".";
import { openingOf } from "./opening";

/** What each page showed before its lesson. It is no part of what is shown, and no address can carry it. */
const works = new WeakMap<PageStore, Settings>();

/** Whether the lesson was begun on this page, and not by its address. */
export function wasBegunHere(store: PageStore): boolean {
  return works.has(store);
}

export function openStep(store: PageStore, id: LessonId, step: number): void {
  const { lesson, settings, open, set, panelOpen } = store.getState();
  if (!lesson) works.set(store, settings);
  const place = { id, step: nearestStep(id, step) };
  const shown = openingOf(id, place.step);
  open(shown, [], place);
  // The card has sliders of its own.
  set({ panelOpen: panelOpen && panelOpenFor(shown, place) });
}

/** The step as it began. One step back by undo. */
export function resetStep(store: PageStore, id: LessonId, step: number): void {
  store.getState().edit(() => openingOf(id, step), { step: "own" });
}

/**
 * Ends the lesson, and brings back what was there before: on this page, or when it was opened by its address the work that was left
 * here last time.
 */
export function leaveLesson(store: PageStore, told: string): void {
  const work = works.get(store) ?? keptWork();
  works.delete(store);
  const { open, set } = store.getState();
  open(work);
  set({ panelOpen: panelOpenFor(work) });
  announce(told);
  document.getElementById("views")?.focus({ preventScroll: true });
}
