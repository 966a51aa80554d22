import { describe, expect, it } from "vitest";
import { compile } from "..";
import type { Interval } from "../types";

const find = (z: string, domain: Interval = [-1, 1.1]) =>
  compile({ kind: "graph", expressions: { z }, domain: { u: domain, v: domain } }).criticalPoints().nonSmooth;

describe("extrema without a gradient", () => {
  it.each([
    ["abs(u) + v^2", ["absolute"], 0, 0, 0],
    ["abs(u) + abs(v)", ["absolute"], 0, 0, 0],
    ["abs(u - 0.3) + 2*abs(v + 1/7) + 1", ["absolute"], 0.3, -1 / 7, 1],
    ["sqrt(u^2 + v^2)", ["root"], 0, 0, 0],
    ["hypot(u - 0.123, v)", ["root"], 0.123, 0, 0],
    ["cbrt(u)^2 + v^2", ["root"], 0, 0, 0],
    ["(u^2 + v^2)^0.3", ["root"], 0, 0, 0],
    ["max(u + v, v - 2*u, -v)", ["extremum"], 0, 0, 0],
    ["u > 0 ? u + v^2 : v^2 - 3*u", ["choice"], 0, 0, 0],
  ])("%s", (z, causes, u, v, value) => {
    const found = find(z);
    expect(found?.causes).toEqual(causes);
    expect(found?.corners).toHaveLength(1);
    const [corner] = found?.corners ?? [];
    expect(corner.kind).toBe("minimum");
    expect(corner.u).toBeCloseTo(u, 8);
    expect(corner.v).toBeCloseTo(v, 8);
    expect(corner.value).toBeCloseTo(value, 8);
  });

  it("are maxima, too, and several", () => {
    const found = find("-abs(u^2 - 0.25) - v^2");
    expect(found?.corners.map(({ kind, u }) => [kind, u])).toEqual([
      ["maximum", -0.5],
      ["maximum", 0.5],
    ]);
  });

  it.each(["sqrt(1 + u^2 + v^2)", "u^2 + v^3", "abs(u + 5)*v^2", "exp(-u^2)*sqrt(3 + v)", "cbrt(u + 9)*v"])(
    "are not looked for where nothing is rough: %s",
    (z) => {
      expect(find(z)).toBeUndefined();
    },
  );

  it("are none on a line of them, at a saddle, and beside extrema that have a gradient", () => {
    expect(find("abs(u)")).toEqual({ causes: ["absolute"], corners: [] });
    expect(find("abs(u) - abs(v)")).toEqual({ causes: ["absolute"], corners: [] });
    expect(find("abs(u + 0.9) + (u-0.2)^2 + 0*v + (v-0.3)^2 - u")?.corners).toEqual([]);
    expect(find("u^2 + v^2 + sign(log(u) - 99)")).toBeUndefined();
    expect(find("floor(3*u) + v^2")).toEqual({ causes: ["step"], corners: [] });
  });

  it("are found where a ridge slants across the grid", () => {
    const found = find("abs(u - 0.7*v) + 0.2*abs(v - 0.31)");
    expect(found?.corners).toHaveLength(1);
    expect(found?.corners[0].u).toBeCloseTo(0.217, 6);
  });
});
