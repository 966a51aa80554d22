import { describe, expect, it } from "vitest";
import { limitsAt } from "./limits";

const at = (points: [number, number][], ...functions: ((u: number, v: number) => number)[]) =>
  limitsAt(
    [Float64Array.from(points, ([u]) => u), Float64Array.from(points, ([, v]) => v)],
    [2, 2],
    [1, 1],
    ([u, v]) => functions.map((f) => u.map((x, k) => f(x, v[k]))),
    functions.length,
  );

describe("limits at singular points", () => {
  it("finds what a removable singularity leaves out", () => {
    const [sinc, quadratic] = at(
      [[0, 0.5]],
      (u) => Math.sin(u) / u,
      (u, v) => (u * u * v) / u + 3,
    );
    expect(sinc[0]).toBeCloseTo(1, 8);
    expect(quadratic[0]).toBeCloseTo(3, 8);
  });

  it("finds a limit of zero, approached linearly or like a root", () => {
    const [linear, root] = at(
      [[0, 0.5]],
      (u) => (3 * u * u) / u,
      (u) => Math.sqrt(u * u * u) / u,
    );
    expect(Math.abs(linear[0])).toBeLessThan(1e-15);
    expect(Math.abs(root[0])).toBeLessThan(1e-12);
  });

  it("takes what is left of a sequence to zero for zero, whatever its sign", () => {
    // S beside the crease of √|u| + v² is −8√u at first, and a little more.
    const [crease, small] = at(
      [[0, 0.5]],
      (u) => (u ? (-8 * Math.sqrt(u)) / (1 + 60 * u) ** 2 : Number.NaN),
      (u) => 1e-3 + Math.sqrt(u) * (u ? 1 : Number.NaN),
    );
    expect(crease[0]).toBe(0);
    expect(small[0]).toBeCloseTo(1e-3, 12);
  });

  it("finds one-sided limits at a border", () => {
    const [root] = at([[2, 1]], (u) => (u < 2 ? 5 - Math.sqrt(2 - u) * 1e-3 : Number.NaN));
    expect(root[0]).toBeCloseTo(5, 4);
  });

  it("says that there is none where the value runs to infinity", () => {
    const [pole, log] = at(
      [[0, 0]],
      (u) => 1 / u,
      (u, v) => 1 / Math.hypot(u, v) ** 2,
    );
    expect(pole[0]).toBeNaN();
    expect(log[0]).toBeNaN();
  });

  it("takes all outputs from one direction", () => {
    // A crease along u = 1: both outputs must come from the same side of it.
    const [slope, side] = at(
      [[1, 0.3]],
      (u) => Math.sign(u - 1) || Number.NaN,
      (u) => (u > 1 ? 10 : u < 1 ? -10 : Number.NaN),
    );
    expect(side[0]).toBeCloseTo(10 * slope[0], 12);
    expect(Math.abs(slope[0])).toBeCloseTo(1, 12);
  });
});
