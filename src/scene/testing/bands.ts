import type { SurfaceStage } from "../../worker/types";

/** A stage of one band, of heights alone, in two bands that share a row, as workers make it. */
export function inTwoBands(stage: SurfaceStage, row: number): SurfaceStage {
  const [band] = stage.bands;
  const [nu, nv] = band.size;
  const part = (first: number, last: number) => {
    const slice = <A extends Float32Array | Uint8Array>(array: A, size: number) =>
      array.slice(first * nv * size, (last + 1) * nv * size) as A;
    const { values, defined, statistics } = band.planes.height ?? {
      values: new Float32Array(),
      defined: new Uint8Array(),
      statistics: stage.statistics.height,
    };
    if (!statistics) throw new Error("no statistics");
    const index = band.index.filter((_, k) => {
      const t = k - (k % 3);
      const rows = [0, 1, 2].map((corner) => Math.floor(band.index[t + corner] / nv));
      return Math.min(...rows) >= first && Math.max(...rows) <= last;
    });
    return {
      ...band,
      size: [last - first + 1, nv] as [number, number],
      positions: slice(band.positions, 3),
      normals: slice(band.normals, 3),
      coordinates: slice(band.coordinates, 2),
      index: index.map((vertex) => vertex - first * nv),
      planes: { height: { values: slice(values, 1), defined: slice(defined, 1), statistics } },
    };
  };
  return { ...stage, bands: [part(0, row), part(row, nu - 1)] };
}
