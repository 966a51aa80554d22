import { quantityIds } from "../../core/ids";
import type { QuantityId, SampledSurface } from "../../core/types";

/** Triangles over vertices, each of which some triangle uses. */
export interface Mesh {
  /** 3n, as the surface has them: world units, z up. */
  positions: Float64Array;
  /** 3n, unit; 0 where undefined. */
  normals: Float64Array;
  /** 3t, wound as ru × rv. */
  index: Uint32Array;
  /** n of each quantity that was sampled; NaN where undefined. */
  scalars: Partial<Record<QuantityId, Float64Array>>;
}

/** A surface's triangles without the vertices that none of them uses: files must not hold positions that are not numbers. */
export function meshOf({
  positions,
  normals,
  index,
  planes,
}: SampledSurface<Float32Array | Float64Array>): Mesh {
  const scalars: Mesh["scalars"] = {};
  for (const id of quantityIds) {
    const plane = planes[id];
    if (plane)
      scalars[id] = Float64Array.from(plane.values, (value, vertex) =>
        plane.defined[vertex] ? value : Number.NaN,
      );
  }
  return compact({
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    index,
    scalars,
  });
}

/** The same triangles over the vertices that they use, in their order. */
export function compact(mesh: Mesh): Mesh {
  const used = new Uint8Array(mesh.positions.length / 3);
  for (const vertex of mesh.index) used[vertex] = 1;
  const places = new Uint32Array(used.length);
  const kept: number[] = [];
  used.forEach((isUsed, vertex) => {
    if (isUsed) places[vertex] = kept.push(vertex) - 1;
  });
  return gather(
    mesh,
    kept,
    mesh.index.map((vertex) => places[vertex]),
  );
}

/** Some vertices of a mesh, under triangles of their own. */
export function gather(
  { positions, normals, scalars }: Mesh,
  kept: readonly number[],
  index: Uint32Array,
): Mesh {
  const vectors = (from: Float64Array) =>
    Float64Array.from({ length: 3 * kept.length }, (_, k) => from[3 * kept[Math.floor(k / 3)] + (k % 3)]);
  return {
    positions: vectors(positions),
    normals: vectors(normals),
    index,
    scalars: mapScalars(scalars, (values) => Float64Array.from(kept, (vertex) => values[vertex])),
  };
}

export function mapScalars(
  scalars: Mesh["scalars"],
  change: (values: Float64Array) => Float64Array,
): Mesh["scalars"] {
  return Object.fromEntries(Object.entries(scalars).map(([id, values]) => [id, change(values)]));
}
