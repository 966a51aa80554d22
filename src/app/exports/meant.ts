import type { ExporterId } from "../../exports";

interface Meant {
  /** By index: that whose menu was used last. */
  view: number;
  /** Who saves one file often saves another like it. */
  format: ExporterId;
}

/** What is meant when the dialog opens. */
export const meant: Meant = { view: 0, format: "png" };
