import type { Page } from "../state/start";
import { openNeighbour } from "./examples";

/** A key of the page. Keys of a view that has the focus are the scene's (`viewKeys`); fields keep all of theirs. */
export interface Shortcut {
  /** `KeyboardEvent.key`, letters in lower case; any of them. */
  keys: readonly string[];
  /** With Ctrl, on a Mac with ⌘; such keys work even where single keys are switched off. */
  control?: boolean;
  shift?: boolean;
  run(page: Page): void;
}

/** In the order in which the help lists them; what they are called stands in `texts/en/keyboard.ts`. */
export const shortcuts = {
  help: { keys: ["?"], run: ({ store }) => store.getState().set({ dialog: "help" }) },
  gallery: { keys: ["g"], run: ({ store }) => store.getState().set({ dialog: "gallery" }) },
  share: { keys: ["s"], run: ({ store }) => store.getState().set({ dialog: "share" }) },
  panel: {
    keys: ["e"],
    run: ({ store }) => store.getState().set({ panelOpen: !store.getState().panelOpen }),
  },
  present: {
    keys: ["f"],
    run: ({ store }) => store.getState().set({ presenting: !store.getState().presenting }),
  },
  previousExample: { keys: ["["], run: (page) => openNeighbour(page, -1) },
  nextExample: { keys: ["]"], run: (page) => openNeighbour(page, 1) },
} satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];
