import { lazy } from "react";

/** What opens over the page, each loaded when first used. A dialog closes itself by `set({ dialog: null })`. */
export const dialogs = {
  gallery: lazy(() => import("./gallery/Gallery")),
  help: lazy(() => import("./help/Help")),
  exports: lazy(() => import("./exports/Exports")),
  share: lazy(() => import("./share/Share")),
};
export type DialogId = keyof typeof dialogs;
