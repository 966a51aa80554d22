/** What a person does with whole views: done, said to those who do not see it, and the focus goes along. */
import { announce } from "../parts/announce";
import { duplicateView, moveView, removeView } from "../state/arrange";
import type { PageStore } from "../state/store";
import { texts } from "../texts";

/** A part of a view that takes the focus; "" is the view itself. */
export type FocusPlace = "" | ".view-more > button" | ".view-title > button";

/** Once the page shows what was asked for. */
export function focusSoon(index: number, place: FocusPlace): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-view="${index}"] ${place}`.trim())?.focus(),
  );
}

/** @param place where the focus is in the view that is moved */
export function moveTo({ getState }: PageStore, from: number, to: number, place: FocusPlace = ""): void {
  const { edit, set, settings } = getState();
  edit((before) => moveView(before, from, to));
  if (getState().settings === settings) return;
  set({ viewInSight: to });
  announce(texts.views.said.moved(to + 1, settings.views.length));
  focusSoon(to, place);
}

export function duplicate({ getState }: PageStore, index: number): void {
  const { edit, set, settings } = getState();
  edit((before) => duplicateView(before, index));
  const { length } = getState().settings.views;
  if (length === settings.views.length) return;
  set({ viewInSight: index + 1, maximised: null });
  announce(texts.views.said.duplicated(index + 2, length));
  focusSoon(index + 1, ".view-title > button");
}

export function remove({ getState }: PageStore, index: number): void {
  const { edit, set, settings } = getState();
  edit((before) => removeView(before, index));
  const { length } = getState().settings.views;
  if (length === settings.views.length) return;
  const next = Math.min(index, length - 1);
  set({ viewInSight: next, maximised: null });
  announce(texts.views.said.removed(length));
  focusSoon(next, "");
}

/** Gives a view the room of all, or gives it back. */
export function toggleMaximised({ getState }: PageStore, index: number): void {
  const { maximised, settings, set } = getState();
  if (settings.views.length < 2) return;
  const grows = maximised !== index;
  set({ maximised: grows ? index : null, viewInSight: index });
  announce(grows ? texts.views.said.maximised : texts.views.said.restored);
}

/** To the place in the panel where arrow keys walk the point; W leads back. */
function walk({ getState }: PageStore, index: number): void {
  const { presenting, set, settings } = getState();
  if (presenting) return;
  set({ panelOpen: true, surface: settings.views[index].surface, walkFrom: index });
}

type FrameAction = (store: PageStore, index: number) => void;

/** Keys of a view that has the focus, beside those of the scene (`viewKeys`), which turn and zoom it. */
const actions: Record<string, FrameAction> = {
  m: toggleMaximised,
  M: toggleMaximised,
  w: walk,
  W: walk,
  "<": (store, index) => moveTo(store, index, index - 1),
  ">": (store, index) => moveTo(store, index, index + 1),
};

/** As people read them, for a page's help. */
export const frameKeys = { maximise: ["M"], walk: ["W"], earlier: ["<"], later: [">"] } satisfies Record<
  string,
  string[]
>;

/** @returns whether the key meant something */
export function frameKey(store: PageStore, index: number, key: string): boolean {
  if (key === "Escape" && store.getState().maximised === index && !store.getState().presenting) {
    toggleMaximised(store, index);
    return true;
  }
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  action?.(store, index);
  return action !== undefined;
}
