import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import {
  figure2,
  type CriticalPoint as Reference,
  criticalPoints as reference,
} from "../../testing/reference";
import { compile, type Interval, type Surface } from "../index";

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
      for (const { p, type, trH, trH2, S } of expected) {
        const near = points.find(
          ({ u, v }) => Math.hypot(u - p[0], v - p[1]) < 1e-11 * (1 + Math.hypot(...p)),
        );
        if (!near) throw new Error(`${type} at ${p} is missing`);
        expect(near.kind, `${type} at ${p}`).toBe(kinds[type]);
        expect(Math.abs(near.hessianTrace - trH)).toBeLessThan(1e-11 * Math.sqrt(trH2));
        expect(Math.abs(near.hessianSquaredTrace - trH2)).toBeLessThan(1e-11 * trH2);
        expect(Math.abs(near.scalarCurvature - S)).toBeLessThan(1e-11 * trH2);
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

  // Poincaré–Hopf on a rectangle: extrema − saddles = how often ∇f turns along the border.
  it("are as many as the gradient's turns along the border tell", () => {
    const random = new Random(7);
    for (let round = 0; round < 12; round++) {
      const wave = () =>
        `${random.uniform(0.3, 1)}*sin(${random.uniform(-3, 3)}*u + ${random.uniform(-3, 3)}*v + ${random.uniform(0, 6)})`;
      const surface = compile({
        kind: "graph",
        expressions: { z: `${wave()} + ${wave()} + ${wave()}` },
        domain: { u: [-3, 3], v: [-2, 2.5] },
      });
      const { points } = surface.criticalPoints();
      expect(points.length).toBeGreaterThan(0);
      const index = points.reduce((sum, { kind }) => sum + (kind === "saddle" ? -1 : 1), 0);
      expect(index, `round ${round}`).toBe(turns(surface, [-3, 3], [-2, 2.5]));
    }
  });

  it("are none on a tilted plane, and one on a degenerate saddle", () => {
    const of = (z: string) =>
      compile({ kind: "graph", expressions: { z }, domain: { u: [-1, 1.1], v: [-1.2, 1] } }).criticalPoints();
    expect(of("u + 2*v").points).toEqual([]);
    const { points } = of("u^3 - 3*u*v^2");
    expect(points).toHaveLength(1);
    expect(Math.hypot(points[0].u, points[0].v)).toBeLessThan(1e-4);
    expect(points[0].kind).toBe("degenerate");
  });

  const listOf = (z: string) =>
    compile({
      kind: "graph",
      expressions: { z },
      domain: { u: [-1, 1.1], v: [-1.2, 2] },
    }).criticalPoints();

  it("of a line are some of them, and that is said", () => {
    const { points, lines } = listOf("(u*v - 1)^2");
    expect(lines).toBe(true);
    for (const { u, v } of points) if (u * v > 0.5) expect(u * v).toBeCloseTo(1, 6);
    expect(listOf("0")).toMatchObject({ truncated: true, lines: true });
    expect(listOf("u^2*v^4 + u^4")).toMatchObject({ truncated: false });
    expect(listOf("u^4 + v^4")).toMatchObject({ lines: false, truncated: false });
  });

  it("may be incomplete where the gradient jumps or has no limit, and only there", () => {
    for (const z of ["abs(u) + v^2", "sqrt(u^2 + v^2)", "max(abs(u), abs(v))"])
      expect(listOf(z), z).toMatchObject({ points: [], unresolved: true });
    for (const z of ["u^2 + v^2", "abs(u) + v", "u + 2*v", "1/(u - 0.3)"])
      expect(listOf(z).unresolved, z).toBe(false);
  });

  it("are searched in steps", () => {
    const surface = compile({ kind: "graph", expressions: { z: "sin(u)*sin(v)" } });
    const steps = surface.criticalPointSteps();
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(2);
    expect(step.value).toEqual(surface.criticalPoints());
  });

  it("need a function", () => {
    const sphere = compile({ kind: "parametric", expressions: { x: "u", y: "v", z: "u" } });
    expect(() => sphere.criticalPoints()).toThrow(RangeError);
  });
});

/** How often ∇f turns about zero along the border of a rectangle, counterclockwise. */
function turns(surface: Surface, [u0, u1]: Interval, [v0, v1]: Interval): number {
  const corners = [
    [u0, v0],
    [u1, v0],
    [u1, v1],
    [u0, v1],
  ];
  const count = 300;
  let angle = 0;
  let before: ArrayLike<number> | undefined;
  for (let k = 0; k <= 4 * count; k++) {
    const side = Math.floor(k / count) % 4;
    const t = (k % count) / count;
    const [a, b] = [corners[side], corners[(side + 1) % 4]];
    const { gradient } = surface.at([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    if (!gradient) throw new Error("only a graph has a gradient");
    if (before)
      angle += Math.atan2(
        before[0] * gradient[1] - before[1] * gradient[0],
        before[0] * gradient[0] + before[1] * gradient[1],
      );
    before = gradient;
  }
  return Math.round(angle / (2 * Math.PI)) + 0;
}
