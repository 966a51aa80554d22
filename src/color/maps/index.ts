import type { ColormapId } from "../ids";
import type { Colormap } from "../types";
import { blueRed } from "./blueRed";
import { magma } from "./magma";
import { phase } from "./phase";
import { purpleGreen } from "./purpleGreen";
import { viridis } from "./viridis";

export const colormaps = {
  blueRed,
  purpleGreen,
  viridis,
  magma,
  phase,
} satisfies Record<ColormapId, Colormap>;
