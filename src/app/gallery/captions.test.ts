import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { type ExampleId, exampleIds, examples } from "../../examples";
import { definitionOf, parametersOf } from "../testing/examples";

const { sqrt } = Math;

describe("what the captions say", () => {
  const at = (id: ExampleId, point: number[]) => compile(definitionOf(id)).at(point);

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
    expect(sharp.scalarCurvature).toBeCloseTo(242.5, 1);
    expect(flat.scalarCurvature).toBeCloseTo(3.05, 2);
    expect(sharp.hessianTrace).toBeCloseTo(22.02, 2);
    expect(flat.hessianTrace).toBeCloseTo(2.47, 2);
  });

  it("of Himmelblau’s and Rosenbrock’s minima", () => {
    const { s: h } = parametersOf("himmelblau");
    const himmelblau = at("himmelblau", [3, 2]);
    expect(himmelblau.scalarCurvature).toBeCloseTo(4232 * h ** 2, 10);
    expect(himmelblau.hessianTrace).toBeCloseTo(108 * h, 10);
    const { s: r } = parametersOf("rosenbrock");
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
    for (const id of exampleIds.filter((each) => examples[each].group === "minimal"))
      expect(at(id, [0.4, -0.9]).meanCurvature).toBeCloseTo(0, 12);
  });

  it("of the middle circle of the Möbius band, and that no point of it is positive", () => {
    for (const u of [0.3, 2, 5]) expect(at("mobius", [u, 0]).scalarCurvature).toBeCloseTo(-0.5, 12);
    const { planes } = compile(definitionOf("mobius")).sample({
      size: [40, 40],
      quantities: ["scalarCurvature"],
    });
    expect(planes.scalarCurvature?.statistics.maximum).toBeLessThanOrEqual(1e-9);
  });

  it.each(["torus", "clifford", "kleinBottle"] as const)("of the total curvature of %s: it is zero", (id) => {
    const surface = compile(definitionOf(id));
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
    const { planes } = compile(definitionOf("roman")).sample({
      size: [201, 201],
      quantities: ["scalarCurvature"],
    });
    expect(planes.scalarCurvature?.statistics.minimum).toBeLessThan(-1000);
  });

  /** The critical points by kind, each with S and tr H, as the engine finds them. */
  const criticalPoints = (id: ExampleId) => compile(definitionOf(id)).criticalPoints().points;

  it("of the camels: how many critical points, and where the trace is blind", () => {
    const kinds = (id: ExampleId) => criticalPoints(id).map(({ kind }) => kind);
    expect(kinds("threeHump").sort()).toEqual(["minimum", "minimum", "minimum", "saddle", "saddle"]);
    const count = (kind: string) => kinds("sixHump").filter((each) => each === kind).length;
    expect([count("minimum"), count("maximum"), count("saddle")]).toEqual([6, 2, 7]);
    const [middle, ...others] = criticalPoints("sixHump")
      .filter(({ kind }) => kind === "saddle")
      .sort((a, b) => a.hessianTrace - b.hessianTrace);
    expect(middle).toMatchObject({ hessianTrace: 0, scalarCurvature: -130 });
    for (const saddle of others) {
      expect(saddle.hessianTrace).toBeGreaterThan(1);
      expect(saddle.scalarCurvature).toBeLessThan(0);
    }
    const [side, saddle, flat] = [
      [1.74755235, -0.87377617],
      [1.0705423, -0.53527115],
      [0, 0],
    ].map((point) => at("threeHump", point));
    expect(flat.scalarCurvature).toBeCloseTo(14, 12);
    expect(flat.hessianTrace).toBeCloseTo(6, 12);
    expect(side.scalarCurvature).toBeCloseTo(46.6, 1);
    expect(side.hessianTrace).toBeCloseTo(14.2, 1);
    expect(saddle.scalarCurvature).toBeCloseTo(-17.5, 1);
  });

  it("of the heights that are logarithms", () => {
    const beale = at("beale", [3, 0.5]);
    expect(beale.height).toBeCloseTo(0, 12);
    expect(beale.scalarCurvature).toBeCloseTo(29.5, 1);
    expect(beale.hessianTrace).toBeCloseTo(49.3, 1);
    const blind = at("beale", [0, 1]);
    expect(blind.gradientNorm).toBeCloseTo(0, 12);
    expect(blind.hessianTrace).toBeCloseTo(0, 12);
    expect(blind.scalarCurvature).toBeCloseTo(-6.7, 1);
    const [lowest, ...others] = criticalPoints("goldsteinPrice").sort((a, b) => a.value - b.value);
    expect([lowest.u, lowest.v].map((x) => Math.round(1e9 * x) / 1e9 + 0)).toEqual([0, -1]);
    expect(lowest.scalarCurvature).toBeCloseTo(86_400, 5);
    expect(others).toHaveLength(8);
    for (const { scalarCurvature: S } of others) expect(Math.abs(S)).toBeLessThan(4321);
  });

  it("of Rastrigin’s hollows and saddles, and of Styblinski’s saddles", () => {
    const rastrigin = criticalPoints("rastrigin");
    const hollows = rastrigin.filter(({ kind }) => kind === "minimum");
    for (const { scalarCurvature: S } of hollows) expect(Math.abs(S - 126)).toBeLessThan(1);
    for (const { kind, hessianTrace } of rastrigin)
      if (kind === "saddle") expect(Math.abs(hessianTrace)).toBeLessThan(0.1);
    const styblinski = criticalPoints("styblinskiTang");
    expect(styblinski.map(({ kind }) => kind).filter((kind) => kind === "minimum")).toHaveLength(4);
    const saddles = styblinski.filter(({ kind }) => kind === "saddle");
    expect(saddles).toHaveLength(4);
    for (const { hessianTrace, scalarCurvature: S } of saddles) {
      expect(hessianTrace).toBeGreaterThan(0);
      expect(S).toBeLessThan(0);
    }
  });

  it("of what is rolled up: the mean curvature is t/2, the metric the plane's", () => {
    for (const t of [0.05, 0.7, 2]) {
      const { meanCurvature, firstForm } = compile(definitionOf("cylinder")).with({ t }).at([0.6, -1]);
      expect(meanCurvature).toBeCloseTo(t / 2, 12);
      expect([...(firstForm ?? [])].map((x) => Math.round(1e12 * x) / 1e12 + 0)).toEqual([1, 0, 1]);
    }
  });

  it("of the mean curvature near a cone's tip and a sharp edge: it grows without bound", () => {
    for (const [id, far, near] of [
      ["cone", [1, 1], [1, 0.1]],
      ["tangentDevelopable", [1, 1.4], [1, 0.1]],
    ] as const) {
      const ratio = at(id, [...near]).meanCurvature / at(id, [...far]).meanCurvature;
      expect(ratio).toBeCloseTo(far[1] / near[1], 9);
    }
  });

  /** ∫ of a quantity over a surface, by the midpoint rule. */
  function integral(id: ExampleId, n: number, of: (point: ReturnType<typeof at>) => number, values = {}) {
    const surface = compile(definitionOf(id)).with(values);
    const [u, v] = Object.values(surface.domain);
    const [du, dv] = [(u[1] - u[0]) / n, (v[1] - v[0]) / n];
    let sum = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const point = surface.at([u[0] + (i + 0.5) * du, v[0] + (j + 0.5) * dv]);
        const [E, F, G] = point.firstForm ?? [];
        sum += of(point) * sqrt(E * G - F ** 2) * du * dv;
      }
    return sum;
  }

  it("of the integral of H² over the Clifford torus and Boy’s surface, and of Boy’s total curvature", () => {
    for (const t of [0, 0.35, 0.6])
      expect(integral("clifford", 96, ({ meanCurvature }) => meanCurvature ** 2, { t })).toBeCloseTo(
        2 * Math.PI ** 2,
        6,
      );
    // Along the radius the midpoint rule is of second order only.
    expect(integral("boy", 96, ({ meanCurvature }) => meanCurvature ** 2)).toBeCloseTo(12 * Math.PI, 1);
    expect(integral("boy", 96, ({ scalarCurvature: S }) => S / 2)).toBeCloseTo(2 * Math.PI, 1);
  });

  it("of Boy’s narrow passages", () => {
    const { planes } = compile(definitionOf("boy")).sample({
      size: [193, 193],
      quantities: ["scalarCurvature"],
    });
    expect(planes.scalarCurvature?.statistics.minimum).toBeCloseTo(-107, 0);
    expect(planes.scalarCurvature?.statistics.maximum).toBeLessThan(4.5);
  });

  it("of the ring on which the monkey saddle is strongest, and of its trace", () => {
    const { scalarCurvature: S, hessianTrace } = at("monkeySaddle", [27 ** -0.25, 0]);
    expect(S).toBeCloseTo(-7.7942, 4);
    expect(hessianTrace).toBeCloseTo(0, 12);
    expect(at("monkeySaddle", [0, 0]).scalarCurvature).toBeCloseTo(0, 12);
  });
});
