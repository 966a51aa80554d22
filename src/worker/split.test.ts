import { describe, expect, it } from "vitest";
import { compile, type Surface } from "../core";
import type { QuantityId, SampledSurface } from "../core/types";
import { type Size, shareRows } from "./stages";
import { quantityStatistics } from "./statistics";

const size: Size = [61, 43];
const quantities: QuantityId[] = ["height", "scalarCurvature"];

const graph = (z: string, u: [number, number] = [-2, 2], v: [number, number] = [-2, 2]) =>
  compile({ kind: "graph", expressions: { z }, domain: { u, v } });

const surfaces: Record<string, Surface> = {
  "a smooth graph": graph("sin(u)*exp(-v^2)"),
  "a step": graph("floor(u) + v/3", [-2.2, 2.3]),
  "a pole along a line": graph("1/(u-v/3-0.2)"),
  "steep poles in both directions": graph("tan(u*v)"),
  "a rim and a hole": graph("sqrt(u^2+v^2-0.5) + sqrt(3-u^2-v^2)"),
  "a jump beside holes": graph("sign(u-0.3)*sqrt(v+1)"),
  "a fold that is no jump": graph("abs(u)^(1/3) + v"),
  "a sphere with its poles": compile({
    kind: "parametric",
    expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
    domain: { u: ["0", "pi"], v: ["0", "2*pi"] },
  }),
  "a torn parametric surface": compile({
    kind: "parametric",
    expressions: { x: "u", y: "v", z: "atan2(u, v)" },
    domain: { u: [-1, 1.1], v: [-1, 1.2] },
  }),
};

/** The triangles by the coordinates of their corners, in some fixed order. */
function trianglesOf(bands: readonly SampledSurface[]): string[] {
  return bands
    .flatMap(({ index, coordinates }) =>
      Array.from({ length: index.length / 3 }, (_, t) => {
        const corners = [...index.subarray(3 * t, 3 * t + 3)].map(
          (vertex) => `${coordinates[2 * vertex]},${coordinates[2 * vertex + 1]}`,
        );
        const first = corners.indexOf(corners.toSorted()[0]);
        return [0, 1, 2].map((k) => corners[(first + k) % 3]).join(" ");
      }),
    )
    .sort();
}

/** Everything at every vertex, by its coordinates: those on a shared row, or on a cut along it, once. */
function verticesOf(bands: readonly SampledSurface[]): string[] {
  const vertices = bands.flatMap(({ positions, normals, coordinates, planes }) =>
    Array.from({ length: positions.length / 3 }, (_, k) => {
      const numbers = [
        ...coordinates.subarray(2 * k, 2 * k + 2),
        ...positions.subarray(3 * k, 3 * k + 3),
        ...normals.subarray(3 * k, 3 * k + 3),
        ...quantities.flatMap((id) => [planes[id]?.values[k], planes[id]?.defined[k]]),
      ];
      return numbers.map((x = Number.NaN) => x + 0).join(" ");
    }),
  );
  return [...new Set(vertices)].sort();
}

describe.each(Object.keys(surfaces))("%s", (name) => {
  const surface = surfaces[name];
  const whole = surface.sample({ size, quantities });

  it.each([2, 3, 7])("is the same surface in %s bands", (count) => {
    const bands = shareRows([0, size[0] - 1], count).map((rows) =>
      surface.sample({ size, quantities, rows }),
    );
    expect(trianglesOf(bands)).toEqual(trianglesOf([whole]));
    expect(verticesOf(bands)).toEqual(verticesOf([whole]));
    for (const id of quantities)
      expect(quantityStatistics(bands, size, id)).toEqual(whole.planes[id]?.statistics);
  });
});
