import type { Rgb } from "./types";

/** "Undefined": a grey that no colour map has at this lightness next to hatching. */
export const undefinedColor: Rgb = [150, 150, 152];
