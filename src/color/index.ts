export { type ColormapId, colormapIds } from "./ids";
export { shades } from "./lightness";
export { colorAt, colormapTable, cssColor, levelOf, resolveColormap } from "./lookup";
export { colormaps } from "./maps";
export { type ColorScale, colorScale, positionOf, type RangeChoice } from "./scale";
export { formatNumber, superscript, type Tick, ticks } from "./ticks";
export type { Colormap, Rgb, ScaleKind } from "./types";
