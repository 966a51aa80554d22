import { describe, expect, it } from "vitest";
import {
  figure2,
  type CriticalPoint as Reference,
  criticalPoints as reference,
} from "../../testing/reference";
import { compile } from "../index";

const functions: [string, string, [number, number], Reference[], Record<string, number>][] = [
  ["figure 2", figure2.expr, [0, 10], figure2.critical_points, { c: figure2.c }],
  ["Himmelblau", "(u^2 + v - 11)^2 + (u + v^2 - 7)^2", [-5, 5], reference.himmelblau, {}],
  ["three-hump camel", "2*u^2 - 1.05*u^4 + u^6/6 + u*v + v^2", [-2.2, 2.2], reference.camel3, {}],
  ["Booth", "(u + 2*v - 7)^2 + (2*u + v - 5)^2", [-10, 10], reference.booth, {}],
  [
    "Beale",
    "(1.5 - u + u*v)^2 + (2.25 - u + u*v^2)^2 + (2.625 - u + u*v^3)^2",
    [-4.5, 4.5],
    reference.beale,
    {},
  ],
  ["Rosenbrock", "(1 - u)^2 + 100*(v - u^2)^2", [-2, 2], reference.rosenbrock, {}],
  [
    "Goldstein–Price",
    "(1 + (u + v + 1)^2*(19 - 14*u + 3*u^2 - 14*v + 6*u*v + 3*v^2))*" +
      "(30 + (2*u - 3*v)^2*(18 - 32*u + 12*u^2 + 48*v - 36*u*v + 27*v^2))",
    [-2, 2],
    reference.goldstein_price,
    {},
  ],
  [
    "sharp and flat",
    "-d1*exp(-((u - a)^2 + v^2)/(2*s1^2)) - d2*exp(-((u + a)^2 + v^2)/(2*s2^2))",
    [-3, 3],
    reference.sharpflat,
    { a: 1.2, d1: 1, s1: 0.3, d2: 1, s2: 0.9 },
  ],
  [
    "peaks",
    "3*(1 - u)^2*exp(-u^2 - (v + 1)^2) - 10*(u/5 - u^3 - v^5)*exp(-u^2 - v^2) - exp(-(u + 1)^2 - v^2)/3",
    [-3, 3],
    reference.peaks,
    {},
  ],
];
const kinds = { min: "minimum", max: "maximum", saddle: "saddle" } as const;

describe("critical points", () => {
  it.each(functions)(
    "%s: all of the reference, no other, each to twelve digits",
    (_name, z, range, expected, parameters) => {
      const surface = compile({
        kind: "graph",
        expressions: { z },
        domain: { u: range, v: range },
        parameters,
      });
      const { points, truncated } = surface.criticalPoints();
      expect(truncated).toBe(false);
      for (const { p, type } of expected) {
        const near = points.find(
          ({ u, v }) => Math.hypot(u - p[0], v - p[1]) < 1e-11 * (1 + Math.hypot(...p)),
        );
        expect(near?.kind, `${type} at ${p}`).toBe(kinds[type]);
      }
      // What else is found must be true, too.
      for (const { u, v, eigenvalues } of points) {
        const { gradientNorm } = surface.at([u, v]);
        const size = Math.hypot(...eigenvalues);
        expect(gradientNorm as number).toBeLessThan(1e-11 * Math.max(size, 1));
      }
      expect(points.length).toBeGreaterThanOrEqual(expected.length);
    },
  );

  it("are none on a tilted plane, and one on a degenerate saddle", () => {
    const of = (z: string) =>
      compile({ kind: "graph", expressions: { z }, domain: { u: [-1, 1.1], v: [-1.2, 1] } }).criticalPoints();
    expect(of("u + 2*v").points).toEqual([]);
    const { points } = of("u^3 - 3*u*v^2");
    expect(points).toHaveLength(1);
    expect(Math.hypot(points[0].u, points[0].v)).toBeLessThan(1e-4);
    expect(points[0].kind).toBe("degenerate");
  });

  it("are cut off where there is no end of them", () => {
    const flat = compile({
      kind: "graph",
      expressions: { z: "(u*v - 1)^2" },
      domain: { u: [0.5, 2], v: [0.5, 2] },
    });
    const { points } = flat.criticalPoints();
    for (const { u, v } of points) expect(u * v).toBeCloseTo(1, 6);
  });

  it("need a function", () => {
    const sphere = compile({ kind: "parametric", expressions: { x: "u", y: "v", z: "u" } });
    expect(() => sphere.criticalPoints()).toThrow(RangeError);
  });
});
