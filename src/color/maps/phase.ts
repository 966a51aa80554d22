import { oklch } from "../oklab";
import { levels, tableOf } from "../ramp";
import type { Colormap } from "../types";

/** The circle of hues at one lightness and one chroma: for angles. The first colour follows on the last. */
export const phase: Colormap = {
  label: "Phase",
  kind: "cyclic",
  source: "designed for Curvascape: the OKLCh circle at L = 0.7, C = 0.118",
  build: () => tableOf((t) => oklch(0.7, 0.118, 25 + (360 * (levels - 1) * t) / levels)),
};
