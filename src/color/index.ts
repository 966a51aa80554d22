export { type Bin, histogram, shareAbove, shareBelow } from "./histogram";
export { type ColormapId, colormapIds } from "./ids";
export { levelsOf, lineThreshold, mostLevels } from "./levels";
export { shades } from "./lightness";
export { colorAt, colormapTable, cssColor, cssColors, kindOn, levelOf, resolveColormap } from "./lookup";
export { colormaps } from "./maps";
export { powerTicks } from "./powers";
export {
  type ColorScale,
  colorScale,
  placement,
  positionOf,
  type RangeChoice,
  type ScaleOptions,
  type Spacing,
  valueAt,
} from "./scale";
export { commonScales, keepScale, unitedScale } from "./sharedScale";
export { spread } from "./symlog";
export { formatNumber, superscript, type Tick, ticks } from "./ticks";
export type { Colormap, Rgb, ScaleKind } from "./types";
export { undefinedColor } from "./undefined";
