import { describe, expect, test } from "vitest";
import { graphStage } from "../testing/stages";
import { coarseIndex } from "./coarse";

/** Area in the (u,v) plane that triangles cover, signed: a triangle turned over would take away. */
function coveredArea(coordinates: Float32Array, index: Uint32Array): number {
  let area = 0;
  for (let t = 0; t < index.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => [
      coordinates[2 * index[t + k]],
      coordinates[2 * index[t + k] + 1],
    ]);
    area += ((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
  }
  return area;
}

describe("coarseIndex", () => {
  test.each([10, 31, 32, 33])("covers a whole grid of %s² with the same winding", (size) => {
    const { bands } = graphStage((u, v) => u * v, [0, 3], [1, 2], size);
    const coarse = coarseIndex(bands[0]);
    expect(coveredArea(bands[0].coordinates, coarse)).toBeCloseTo(3, 4);
    const blocks = Math.ceil((size - 1) / 3) ** 2;
    expect(coarse.length / 3).toBe(2 * blocks);
  });

  test("covers the same as the fine one where there are holes, and touches no vertex without position", () => {
    const ring = (u: number, v: number) =>
      Math.hypot(u, v) < 0.5 || Math.hypot(u, v) > 0.9 ? Number.NaN : u;
    const [band] = graphStage(ring, [-1, 1], [-1, 1], 41).bands;
    const coarse = coarseIndex(band);
    expect(coveredArea(band.coordinates, coarse)).toBeCloseTo(coveredArea(band.coordinates, band.index), 4);
    expect(coarse.length).toBeLessThan(band.index.length);
    for (const vertex of coarse) expect(band.positions[3 * vertex]).not.toBeNaN();
  });

  test("keeps triangles with vertices on cuts", () => {
    const [band] = graphStage((u) => u, [0, 1], [0, 1], 4).bands;
    const index = Uint32Array.from([...band.index.subarray(3), 0, 1, 16]);
    const coarse = coarseIndex({ ...band, index });
    expect([...coarse.subarray(coarse.length - 3)]).toEqual([0, 1, 16]);
    // The block has lost a triangle to the cut, so it stays as it is.
    expect(coarse).toHaveLength(index.length);
  });
});
