import type { Colormap } from "../types";
import { published } from "./published";

export const magma: Colormap = {
  label: "Magma",
  kind: "sequential",
  source: "S. van der Walt and N. Smith for Matplotlib (2015), CC0; https://bids.github.io/colormap/",
  build: () =>
    published(
      "000004 090720 1a1042 311165 4a1079 621980 792282 912b81 aa337d c23b75 d9466b ec5860 f7725c fc8e64 feaa74 fec68a fde2a3 fcfdbf",
    ),
};
