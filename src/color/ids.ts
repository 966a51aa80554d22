/** Colour maps; each is one file in `maps/`. */
export const colormapIds = ["blueRed", "purpleGreen", "viridis", "magma", "phase"] as const;
export type ColormapId = (typeof colormapIds)[number];
