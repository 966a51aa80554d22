import { travel } from "../panel/travel";
import type { Page } from "../state/start";
import { openNeighbour } from "./examples";

/** A key of the page. Keys of a view that has the focus are the scene's and the views' (`viewKeys`, `frameKeys`). */
export interface Shortcut {
  /**
   * Any of them: `KeyboardEvent.key`, letters in lower case; perhaps after "Control+" (on a Mac ⌘) or "Control+Shift+". Such keys work
   * where single keys are switched off, too, and where a formula is typed.
   */
  keys: readonly string[];
  run(page: Page): void;
}

/** In the order in which the help lists them; what they are called stands in `texts/en/keyboard.ts`. */
export const shortcuts = {
  help: { keys: ["?"], run: ({ store }) => store.getState().set({ dialog: "help" }) },
  gallery: { keys: ["g"], run: ({ store }) => store.getState().set({ dialog: "gallery" }) },
  share: { keys: ["s"], run: ({ store }) => store.getState().set({ dialog: "share" }) },
  exports: { keys: ["d"], run: ({ store }) => store.getState().set({ dialog: "exports" }) },
  panel: {
    keys: ["e"],
    run: ({ store }) => store.getState().set({ panelOpen: !store.getState().panelOpen }),
  },
  present: {
    keys: ["f"],
    run: ({ store }) => store.getState().set({ presenting: !store.getState().presenting }),
  },
  undo: { keys: ["Control+z"], run: (page) => travel(page, "undo") },
  redo: { keys: ["Control+Shift+z", "Control+y"], run: (page) => travel(page, "redo") },
  previousExample: { keys: ["["], run: (page) => openNeighbour(page, -1) },
  nextExample: { keys: ["]"], run: (page) => openNeighbour(page, 1) },
} satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;
export const shortcutIds = Object.keys(shortcuts) as ShortcutId[];
