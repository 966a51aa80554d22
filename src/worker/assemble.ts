/** The parts of a stage, put together. */
import type { QuantityId, SampledSurface, Statistics } from "../core/types";
import type { SampledPart } from "./messages";
import type { Size } from "./stages";
import { mergeStatistics } from "./statistics";
import type { SurfaceStage } from "./types";

/** Vertices of a band's last grid row, which is the first one of the next band, that a quantity is defined on. */
function sharedCount({ size: [rows, nv], planes }: SampledSurface, quantity: QuantityId): number {
  const lastRow = planes[quantity]?.defined.subarray((rows - 1) * nv, rows * nv);
  return lastRow?.reduce((count, flag) => count + flag, 0) ?? 0;
}

/** The statistics of one quantity over all bands; a row that two bands share counts once. */
function overBands(bands: readonly SampledSurface[], quantity: QuantityId): Statistics {
  const merged = mergeStatistics(bands.flatMap(({ planes }) => planes[quantity]?.statistics ?? []));
  const twice = bands.slice(0, -1).reduce((count, band) => count + sharedCount(band, quantity), 0);
  return { ...merged, count: merged.count - twice };
}

/** @param parts of one grid, in the order of its rows, at least one. */
export function assembleStage(size: Size, parts: readonly SampledPart[], final: boolean): SurfaceStage {
  const bands = parts.flatMap((part) => part.bands);
  const [{ domain, parameters, bands: firstBands }] = parts;
  const quantities = Object.keys(firstBands[0].planes) as QuantityId[];
  const axes = [0, 1, 2].map((axis) => mergeStatistics(parts.map((part) => part.axes[axis])));
  return {
    bands,
    size,
    domain,
    parameters,
    statistics: Object.fromEntries(quantities.map((id) => [id, overBands(bands, id)])),
    bounds: {
      min: axes.map(({ minimum }) => minimum),
      max: axes.map(({ maximum }) => maximum),
      low: axes.map(({ quantiles }) => quantiles[1]),
      high: axes.map(({ quantiles }) => quantiles[99]),
    },
    final,
  };
}

/** Whether no vertex has a position: the surface is undefined everywhere on its domain. */
export const isEmptyStage = ({ bounds }: SurfaceStage): boolean => Number.isNaN(bounds.min[0]);
