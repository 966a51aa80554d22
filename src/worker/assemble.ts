/** The parts of a stage, put together. */
import type { QuantityId } from "../core/types";
import { type KnownBand, type Planes, type SampledPart, unpackBand } from "./messages";
import type { Rows, Size } from "./stages";
import { mergeExtremes, quantityStatistics, stageBounds } from "./statistics";
import type { SurfaceStage } from "./types";

/** @param parts of one grid, in the order of its rows, at least one. */
export function assembleStage(size: Size, parts: readonly SampledPart[], final: boolean): SurfaceStage {
  const bands = parts.flatMap((part) => part.bands.map(unpackBand));
  const [{ domain, formulas, parameters }] = parts;
  const axes = [0, 1, 2].map((axis) => mergeExtremes(parts.map((part) => part.axes[axis])));
  const ids = Object.keys(bands[0].planes) as QuantityId[];
  return {
    bands,
    size,
    domain,
    formulas,
    parameters,
    statistics: Object.fromEntries(ids.map((id) => [id, quantityStatistics(bands, size, id)])),
    bounds: stageBounds(bands, size, axes),
    final,
  };
}

/** The bands of a stage as a worker must know them to compute more planes. */
export function knownBands({ bands }: SurfaceStage): KnownBand[] {
  let first = 0;
  return bands.map(({ size: [count], holes, cuts }) => {
    const rows: Rows = [first, first + count - 1];
    first += count - 1;
    return { rows, holes, ...(cuts && { cuts }) };
  });
}

/**
 * The stage with other quantities: its very arrays, so that nothing but what is new goes to the GPU.
 * @param planes of each band, those that the stage lacks.
 */
export function withPlanes(
  stage: SurfaceStage,
  quantities: readonly QuantityId[],
  planes: readonly Planes[],
): SurfaceStage {
  const bands = stage.bands.map((band, k) => {
    const all = { ...band.planes, ...planes[k] };
    return { ...band, planes: Object.fromEntries(quantities.map((id) => [id, all[id]])) as Planes };
  });
  const statistics = quantities.map((id) => [
    id,
    stage.statistics[id] ?? quantityStatistics(bands, stage.size, id),
  ]);
  return { ...stage, bands, statistics: Object.fromEntries(statistics) };
}

/** Whether no vertex has a position: the surface is undefined everywhere on its domain. */
export const isEmptyStage = ({ bounds }: SurfaceStage): boolean => Number.isNaN(bounds.min[0]);
