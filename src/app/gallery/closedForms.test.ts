import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { type ExampleId, exampleIds, examples } from "../../examples";
import { Random } from "../../testing/random";

type ClosedForm = (u: number, v: number, p: Record<string, number>) => number;
const { cos, sin, cosh, sqrt } = Math;

/** 2 det H/(1 + |∇f|²)² from the first and second derivatives of a graph. */
const ofGraph = (fu: number, fv: number, fuu: number, fuv: number, fvv: number) =>
  (2 * (fuu * fvv - fuv ** 2)) / (1 + fu ** 2 + fv ** 2) ** 2;

/** What the captions say of S, and what else is known, written by hand; one formula for each surface of an example. */
const scalarCurvature: Partial<Record<ExampleId, ClosedForm[]>> = {
  figure2: [
    (u, v, { c }) => {
      const numerator = (c ** 2 - 1) * cos(2 * u) - cos(2 * v) - c * (c - 2 * sin(2 * u));
      const denominator =
        Math.exp(2 * c * u) + (cos(v) * sin(u)) ** 2 + ((cos(u) - c * sin(u)) * sin(v)) ** 2;
      return (Math.exp(2 * c * u) * numerator) / denominator ** 2;
    },
  ],
  figure5: [
    () => 2,
    (u, v) => -2 / ((cosh(u) * cos(v)) ** 2 + (cosh(u) * sin(v)) ** 2 + Math.sinh(u) ** 2) ** 2,
    (_, v) => (2 * cos(v)) / (0.7 * (2 + 0.7 * cos(v))),
    (_, v) => -2 / cosh(v) ** 4,
    (_, v) => (-2 * 0.6 ** 2) / (0.6 ** 2 + v ** 2) ** 2,
    (u, v) => (-72 * (u ** 2 + v ** 2)) / (1 + 9 * (u ** 2 + v ** 2) ** 2) ** 2,
    (u, v) => {
      const [a, b, c] = [1.5, 1, 0.75];
      const [x, y, z] = [a * sin(u) * cos(v), b * sin(u) * sin(v), c * cos(u)];
      return 2 / (a ** 2 * b ** 2 * c ** 2 * (x ** 2 / a ** 4 + y ** 2 / b ** 4 + z ** 2 / c ** 4) ** 2);
    },
    () => -2,
  ],
  saddle: [(u, v) => -2 / (1 + u ** 2 + v ** 2) ** 2],
  paraboloid: [(u, v, { a }) => (8 * a ** 2) / (1 + 4 * a ** 2 * (u ** 2 + v ** 2)) ** 2],
  eggBox: [(u, v) => (2 * cos(u) * cos(v)) / (1 + sin(u) ** 2 + sin(v) ** 2) ** 2],
  ripple: [
    (u, v, { a, k }) => {
      const r = sqrt(u ** 2 + v ** 2);
      const [first, second] = [-a * k * sin(k * r), -a * k ** 2 * cos(k * r)];
      return (2 * first * second) / (r * (1 + first ** 2) ** 2);
    },
  ],
  valley: [
    (u, v) => ofGraph(2 * v * (u * v - 1), 2 * u * (u * v - 1), 2 * v ** 2, 4 * u * v - 2, 2 * u ** 2),
  ],
  hemisphere: [() => 2],
  scherk: [(u, v) => (-2 * (cos(u) * cos(v)) ** 2) / (1 - (sin(u) * sin(v)) ** 2) ** 2],
  pole: [
    (u, v) => {
      const w = u - 5;
      return (-2 * w ** 4) / (w ** 4 + w ** 2 + v ** 2) ** 2;
    },
  ],
  torus: [(_, v, { R, r }) => (2 * cos(v)) / (r * (R + r * cos(v)))],
  bending: [(_, v) => -2 / cosh(v) ** 4],
  enneper: [(u, v) => -8 / (1 + u ** 2 + v ** 2) ** 4],
  dini: [(_u, _v, { a, b }) => -2 / (a ** 2 + b ** 2)],
};

const definitionOf = (id: ExampleId, surface: number) => examples[id].settings.surfaces[surface];
const parametersOf = (id: ExampleId, surface: number) =>
  Object.fromEntries(
    Object.entries(definitionOf(id, surface).parameters).map(([name, { value }]) => [name, value]),
  );

describe.each(exampleIds)("%s", (id) => {
  const { surfaces, views } = examples[id].settings;

  it("can be read, has points and the quantities that it shows", () => {
    surfaces.forEach((spec, index) => {
      const surface = compile(spec);
      const quantities = views.filter((view) => view.surface === index).map((view) => view.quantity);
      const sampled = surface.sample({ size: [33, 33], quantities });
      expect(sampled.index.length).toBeGreaterThan(300);
      for (const quantity of quantities)
        expect(sampled.planes[quantity]?.statistics.count).toBeGreaterThan(500);
      // No parameter without a slider of its own, and no slider that does nothing.
      expect(Object.keys(surface.parameters).sort()).toEqual(Object.keys(spec.parameters).sort());
    });
  });
});

describe.each(Object.keys(scalarCurvature) as ExampleId[])("the closed form of S: %s", (id) => {
  it("is what the engine computes", () => {
    scalarCurvature[id]?.forEach((closedForm, index) => {
      const surface = compile(definitionOf(id, index));
      const random = new Random(11 + index);
      const [u, v] = Object.values(surface.domain);
      let compared = 0;
      for (let k = 0; k < 200; k++) {
        const at = [u, v].map(([low, high]) =>
          random.uniform(low + 0.02 * (high - low), high - 0.02 * (high - low)),
        );
        const { scalarCurvature: S, principalCurvature1: k1, principalCurvature2: k2 } = surface.at(at);
        if (Number.isNaN(S)) continue;
        compared++;
        const expected = closedForm(at[0], at[1], parametersOf(id, index));
        expect(Math.abs(S - expected)).toBeLessThanOrEqual(1e-9 * (k1 ** 2 + k2 ** 2));
      }
      expect(compared).toBeGreaterThan(100);
    });
  });
});

describe("what the captions say", () => {
  const at = (id: ExampleId, point: number[]) => compile(definitionOf(id, 0)).at(point);

  it("of figure 2's saddles and bumps", () => {
    const saddle = at("figure2", [Math.PI, Math.PI]);
    expect(saddle.hessianTrace).toBeCloseTo(0, 12);
    expect(saddle.scalarCurvature).toBeCloseTo(-2 * Math.exp(-0.2 * Math.PI), 12);
    const u = Math.atan(10);
    const bump = at("figure2", [u, Math.PI / 2]);
    expect(bump.scalarCurvature).toBeCloseTo(2 * Math.exp(-0.2 * u), 12);
    expect(bump.hessianTrace).toBeCloseTo(-2.01 * (bump.value ?? 0), 12);
  });

  it("of the rescaled valley", () => {
    for (const [u, trace] of [
      [1, 4],
      [2, 8.5],
    ]) {
      const floor = at("valley", [u, 1 / u]);
      expect(floor.hessianTrace).toBeCloseTo(trace, 12);
      expect(floor.scalarCurvature).toBeCloseTo(0, 12);
    }
  });

  it("of the two wells", () => {
    const sharp = at("doubleWell", [1.1922280063209465, 0]);
    const flat = at("doubleWell", [-1.2, 0]);
    expect([sharp.scalarCurvature, flat.scalarCurvature].map(Math.round)).toEqual([243, 3]);
    expect(sharp.hessianTrace).toBeCloseTo(22.02, 2);
    expect(flat.hessianTrace).toBeCloseTo(2.47, 2);
  });

  it("of Himmelblau’s and Rosenbrock’s minima", () => {
    const { s: h } = parametersOf("himmelblau", 0);
    const himmelblau = at("himmelblau", [3, 2]);
    expect(himmelblau.scalarCurvature).toBeCloseTo(4232 * h ** 2, 10);
    expect(himmelblau.hessianTrace).toBeCloseTo(108 * h, 10);
    const { s: r } = parametersOf("rosenbrock", 0);
    const rosenbrock = at("rosenbrock", [1, 1]);
    expect(rosenbrock.scalarCurvature).toBeCloseTo(800 * r ** 2, 10);
    expect(rosenbrock.hessianTrace).toBeCloseTo(1002 * r, 10);
  });

  it("of the highest peak", () => {
    const peak = at("peaks", [-0.009317581959954116, 1.5813679629389998]);
    expect(peak.hessianTrace).toBeCloseTo(-48.7, 1);
    expect(peak.scalarCurvature).toBeCloseTo(1056, 0);
  });

  it("of the tip of Ackley’s function", () => {
    expect(at("ackley", [0, 0]).scalarCurvature).toBeNaN();
  });

  it("of the egg box: tr H = −z", () => {
    const { hessianTrace, height } = at("eggBox", [0.7, -2.1]);
    expect(hessianTrace).toBeCloseTo(-height, 14);
  });

  it("of the hemisphere: tr H is −2 at the top and falls without bound", () => {
    expect(at("hemisphere", [0, 0]).hessianTrace).toBeCloseTo(-2, 12);
    expect(at("hemisphere", [0.999, 0]).hessianTrace).toBeLessThan(-1000);
  });

  it("of the pole: tr H = 2v/w³", () => {
    expect(at("pole", [6.5, 2]).hessianTrace).toBeCloseTo((2 * 2) / 1.5 ** 3, 12);
  });

  it("of minimal surfaces: the mean curvature vanishes", () => {
    for (const id of ["bending", "enneper", "scherk"] as const)
      expect(at(id, [0.4, -0.9]).meanCurvature).toBeCloseTo(0, 12);
  });

  it("of the middle circle of the Möbius band, and that no point of it is positive", () => {
    for (const u of [0.3, 2, 5]) expect(at("mobius", [u, 0]).scalarCurvature).toBeCloseTo(-0.5, 12);
    const { planes } = compile(definitionOf("mobius", 0)).sample({
      size: [40, 40],
      quantities: ["scalarCurvature"],
    });
    expect(planes.scalarCurvature?.statistics.maximum).toBeLessThanOrEqual(1e-9);
  });

  it.each(["torus", "kleinBottle"] as const)("of the total curvature of %s: it is zero", (id) => {
    const surface = compile(definitionOf(id, 0));
    // Periodic in both variables (the Klein bottle up to a flip of v), so that the midpoint rule converges exponentially.
    const n = 96;
    let total = 0;
    let absolute = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const point = surface.at([((i + 0.5) * 2 * Math.PI) / n, ((j + 0.5) * 2 * Math.PI) / n]);
        const [E, F, G] = point.firstForm ?? [];
        const part = point.scalarCurvature * sqrt(E * G - F ** 2);
        total += part;
        absolute += Math.abs(part);
      }
    }
    expect(Math.abs(total)).toBeLessThan(1e-6 * absolute);
  });

  it("of the Roman surface: its lobes are positive, and it falls without bound near a pinch point", () => {
    // The lobes' summits lie on the threefold axes, x² = y² = z².
    const v = Math.atan(1 / sqrt(2));
    const summit = at("roman", [Math.PI / 4, v]);
    expect(Math.abs(summit.position[0])).toBeCloseTo(Math.abs(summit.position[2]), 12);
    expect(summit.scalarCurvature).toBeGreaterThan(0);
    const { planes } = compile(definitionOf("roman", 0)).sample({
      size: [201, 201],
      quantities: ["scalarCurvature"],
    });
    expect(planes.scalarCurvature?.statistics.minimum).toBeLessThan(-1000);
  });
});
