/** The parts of a stage, put together. */
import { type SampledPart, unpackBand } from "./messages";
import type { Size } from "./stages";
import { mergeQuantities, mergeStatistics } from "./statistics";
import type { SurfaceStage } from "./types";

/** @param parts of one grid, in the order of its rows, at least one. */
export function assembleStage(size: Size, parts: readonly SampledPart[], final: boolean): SurfaceStage {
  const bands = parts.flatMap((part) => part.bands.map(unpackBand));
  const [{ domain, formulas, parameters }] = parts;
  const axes = [0, 1, 2].map((axis) => mergeStatistics(parts.map((part) => part.axes[axis])));
  return {
    bands,
    size,
    domain,
    formulas,
    parameters,
    statistics: mergeQuantities(parts),
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
