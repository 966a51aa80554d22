import type { ThemeChoice } from "../../state/store";

export const page = {
  name: "Curvascape",
  /** As in index.html, which shows them before any script has arrived. */
  title: "Curvascape: see the curvature of a surface that you type",
  description:
    "Type a formula and see its surface coloured by scalar curvature beside the trace of its Hessian.",
  skipToViews: "Skip to the surface",
  close: "Close",
  help: "Help",
  save: "Save as a file",
  share: "Share",
  loading: "Computing the surface …",
  failed:
    "Something went wrong while drawing. What you typed is kept in the address: please reload the page.",
  failedToLoad: "The page could not be loaded completely. Please reload it.",
};

export const theme = {
  label: "Theme",
  next: {
    system: "Theme: as the system. Change to light",
    light: "Theme: light. Change to dark",
    dark: "Theme: dark. Change to the system’s",
  } satisfies Record<ThemeChoice, string>,
};

export const notes = {
  link: "Not everything in this link could be read:",
  more: (count: number) => `and ${count} more`,
  dismiss: "Dismiss",
};
