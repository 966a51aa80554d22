import type { Colormap } from "../types";
import { diverging } from "./diverging";

export const purpleGreen: Colormap = {
  label: "Purple – green",
  kind: "diverging",
  source: "designed for Curvascape in OKLCh, after PRGn of C. Brewer's ColorBrewer (2003)",
  build: () =>
    diverging({
      negative: [314, 308],
      positive: [142, 148],
      bend: { L: 0.7, C: 0.15 },
      end: { L: 0.41, C: 0.122 },
    }),
};
