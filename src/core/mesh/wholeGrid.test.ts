import { describe, expect, it } from "vitest";
import { compile } from "..";
import { isWholeGridIndex, wholeGridIndex } from "./wholeGrid";

describe("a whole grid's triangles", () => {
  it("cover each cell twice over, wound as r_u × r_v", () => {
    const [nu, nv] = [7, 5];
    const index = wholeGridIndex(nu, nv);
    const area = ([a, b, c]: number[]) => {
      const [p, q, r] = [a, b, c].map((vertex) => [Math.floor(vertex / nv), vertex % nv]);
      return ((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) / 2;
    };
    const areas = Array.from({ length: index.length / 3 }, (_, t) =>
      area([...index.subarray(3 * t, 3 * t + 3)]),
    );
    expect(areas).toEqual(new Array(2 * (nu - 1) * (nv - 1)).fill(1 / 2));
    expect(new Set(index).size).toBe(nu * nv);
  });

  it("are one array for all surfaces of a size, and another for what has holes", () => {
    const options = { size: [9, 8] as [number, number] };
    const graph = (z: string) => compile({ kind: "graph", expressions: { z } }).sample(options).index;
    expect(graph("u*v")).toBe(graph("sin(u) + v"));
    expect(isWholeGridIndex(graph("u*v"))).toBe(true);
    expect(isWholeGridIndex(graph("sqrt(u)"))).toBe(false);
    expect(isWholeGridIndex(wholeGridIndex(9, 8).slice())).toBe(false);
  });

  it("are kept for the sizes used last", () => {
    const first = wholeGridIndex(2, 2);
    for (let k = 3; k < 12; k++) wholeGridIndex(2, k);
    expect(wholeGridIndex(2, 2)).toBe(first);
    for (let k = 3; k < 40; k++) wholeGridIndex(3, k);
    const anew = wholeGridIndex(2, 2);
    expect(anew).not.toBe(first);
    expect([...anew]).toEqual([...first]);
    expect(isWholeGridIndex(first)).toBe(true);
  });
});
