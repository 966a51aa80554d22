import type { Plane, QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";

type Floats = "positions" | "normals" | "coordinates";

/** All bands of a stage as one, so that their triangles can be put in one order. The vertices on rows that two bands share are there twice. */
export function wholeBand({ bands, size }: SurfaceStage): SampledSurface {
  if (bands.length === 1) return bands[0];
  const joined = (name: Floats) => joinedFloats(bands.map((band) => band[name]));
  let first = 0;
  const index = bands.flatMap((band) => {
    const shifted = band.index.map((vertex) => vertex + first);
    first += band.positions.length / 3;
    return [shifted];
  });
  const ids = Object.keys(bands[0].planes) as QuantityId[];
  return {
    size,
    positions: joined("positions"),
    normals: joined("normals"),
    coordinates: joined("coordinates"),
    index: joinedIndex(index),
    planes: Object.fromEntries(
      ids.map((id) => [id, joinedPlane(bands.flatMap(({ planes }) => planes[id] ?? []))]),
    ),
    holes: bands.reduce((sum, { holes }) => sum + holes, 0),
  };
}

function joinedPlane(planes: readonly Plane[]): Plane {
  return {
    values: joinedFloats(planes.map(({ values }) => values)),
    defined: joinedBytes(planes.map(({ defined }) => defined)),
    statistics: planes[0].statistics,
  };
}

const joinedFloats = (parts: readonly Float32Array[]) => join(parts, (length) => new Float32Array(length));
const joinedIndex = (parts: readonly Uint32Array[]) => join(parts, (length) => new Uint32Array(length));
export const joinedBytes = (parts: readonly Uint8Array[]) => join(parts, (length) => new Uint8Array(length));

function join<A extends { length: number; set(part: A, at: number): void }>(
  parts: readonly A[],
  create: (length: number) => A,
): A {
  const whole = create(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
