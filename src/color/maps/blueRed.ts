import type { Colormap } from "../types";
import { diverging } from "./diverging";

/** Blue and red stay apart in every common kind of colour blindness. */
export const blueRed: Colormap = {
  label: "Blue – red",
  kind: "diverging",
  source: "designed for Curvascape in OKLCh, after the cool–warm maps of K. Moreland (2009)",
  build: () =>
    diverging({
      negative: [246, 262],
      positive: [41, 25],
      bend: { L: 0.7, C: 0.155 },
      end: { L: 0.44, C: 0.17 },
    }),
};
