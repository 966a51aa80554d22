import type { Colormap } from "../types";
import { published } from "./published";

export const viridis: Colormap = {
  label: "Viridis",
  kind: "sequential",
  source: "S. van der Walt and N. Smith for Matplotlib (2015), CC0; https://bids.github.io/colormap/",
  build: () =>
    published(
      "440154 481769 472a7a 433d84 3d4e8a 355e8d 2e6d8e 297b8e 23898e 1f978b 21a585 2eb37c 46c06f 65cb5e 89d548 b0dd2f d8e219 fde725",
    ),
};
