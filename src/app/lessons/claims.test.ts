/** What the first lessons say, held against the engine. */
import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { Random } from "../../testing/random";
import { pointOf as at, pinnedIn, surfaceOf } from "../testing/lessons";
import { stepSettings } from ".";
import { residualsAt } from "./residuals";

const random = new Random(77);
const { PI, exp, sin, cos } = Math;

describe("what curvature is", () => {
  it("bowl, trough, saddle: κ = a and b in the middle, S = 2ab", () => {
    expect(pinnedIn("curvature", "bowl")).toMatchObject({
      principalCurvature1: 1,
      principalCurvature2: 1,
      scalarCurvature: 2,
    });
    expect(at("curvature", "bowl", [1.5, 1]).scalarCurvature).toBeLessThan(0.5);
    for (let k = 0; k < 20; k++)
      expect(
        at("curvature", "trough", [random.uniform(-2, 2), random.uniform(-2, 2)], {
          a: random.uniform(-4, 4),
        }).scalarCurvature,
      ).toBeCloseTo(0, 14);
    expect(pinnedIn("curvature", "saddle")).toMatchObject({
      principalCurvature1: 1,
      principalCurvature2: -1,
      scalarCurvature: -2,
    });
  });

  it("torus: positive outside, zero at the top and the bottom, negative inside", () => {
    const S = (v: number) => at("curvature", "torus", [1, v]).scalarCurvature;
    for (const v of [0, 1, 5]) expect(S(v)).toBeGreaterThan(0.1);
    for (const v of [PI / 2, (3 * PI) / 2]) expect(S(v)).toBeCloseTo(0, 12);
    for (const v of [2, PI, 4]) expect(S(v)).toBeLessThan(-0.1);
  });

  it("half ball: S = 2; tr H is −2 at the top and falls without bound", () => {
    for (const r of [0, 0.5, 0.9, 0.999])
      expect(at("curvature", "steep", [0.6 * r, 0.8 * r]).scalarCurvature).toBeCloseTo(2, 9);
    expect(pinnedIn("curvature", "steep").hessianTrace).toBeCloseTo(-2, 12);
    expect(at("curvature", "steep", [0.6 * 0.9999, 0.8 * 0.9999]).hessianTrace).toBeLessThan(-10_000);
  });
});

describe("S = 2K", () => {
  it("sphere: κ = 1/R in magnitude, K = 1/R²", () => {
    for (const R of [0.5, 1, 3]) {
      const point = pinnedIn("double", "sphere", { R });
      expect(Math.abs(point.principalCurvature1)).toBeCloseTo(1 / R, 12);
      expect(point.gaussianCurvature).toBeCloseTo(1 / R ** 2, 12);
      expect(point.scalarCurvature).toBeCloseTo(2 / R ** 2, 12);
    }
  });

  it("planes: the unit sphere of dimension q has S = q(q − 1)", () => {
    for (const q of [2, 3, 4]) {
      const variables = Array.from({ length: q }, (_, k) => `w${k + 1}`);
      const z = `sqrt(1 - ${variables.map((w) => `${w}^2`).join(" - ")})`;
      const sphere = compile({ kind: "graph", expressions: { z }, variables });
      expect(sphere.at(variables.map(() => 0.3)).scalarCurvature).toBeCloseTo(q * (q - 1), 10);
    }
    expect(pinnedIn("double", "planes", { a: 3, b: 1 })).toMatchObject({
      scalarCurvature: 6,
      gaussianCurvature: 3,
    });
  });

  it("signs: zero over u or v = ±π/2, ±3π/2, and the tangent plane is met accordingly", () => {
    for (const line of [-3, -1, 1, 3].map((k) => (k * PI) / 2)) {
      expect(at("double", "signs", [line, 0.7]).scalarCurvature).toBeCloseTo(0, 14);
      expect(at("double", "signs", [-2.3, line]).scalarCurvature).toBeCloseTo(0, 14);
    }
    for (const [u, v] of [
      [0.4, 0.3],
      [2.5, 0.2],
    ]) {
      const { normal, position, scalarCurvature: S } = at("double", "signs", [u, v]);
      const sides = Array.from({ length: 12 }, (_, k) => {
        const near = at("double", "signs", [u + 0.01 * cos(k / 2), v + 0.01 * sin(k / 2)]).position;
        return Math.sign(near.reduce((sum, x, i) => sum + (x - position[i]) * normal[i], 0));
      });
      expect(new Set(sides).size).toBe(S > 0 ? 1 : 2);
    }
  });

  it("mean: κ₂ = −κ₁, H = 0, S = −2κ₁², −2 at the waist", () => {
    for (const v of [0, 0.5, -1.2]) {
      const {
        meanCurvature,
        principalCurvature1: k1,
        principalCurvature2: k2,
        scalarCurvature: S,
      } = at("double", "mean", [1, v]);
      expect(meanCurvature).toBeCloseTo(0, 12);
      expect(k1 + k2).toBeCloseTo(0, 12);
      expect(S).toBeCloseTo(-2 * k1 ** 2, 12);
    }
    expect(at("double", "mean", [1, 0]).scalarCurvature).toBeCloseTo(-2, 12);
  });
});

describe("why the trace can be blind", () => {
  it("balanced and unbalanced saddles", () => {
    for (let k = 0; k < 20; k++) {
      const [u, v] = [random.uniform(-2, 2), random.uniform(-2, 2)];
      const point = at("trace", "balanced", [u, v]);
      expect(point.hessianTrace).toBeCloseTo(0, 14);
      expect(point.scalarCurvature).toBeCloseTo(-2 / (1 + u * u + v * v) ** 2, 12);
    }
    for (const b of [0.2, 1, 3]) {
      const point = pinnedIn("trace", "unbalanced", { b });
      expect(point.hessianTrace).toBeCloseTo(1 - b, 12);
      expect(point.scalarCurvature).toBeCloseTo(-2 * b, 12);
    }
  });

  it("figure 2: at (kπ, mπ) tr H = 0 and S = −2e^(−2cu), and these are the saddles", () => {
    const surface = surfaceOf("trace", "paper");
    const saddles = surface.criticalPoints().points.filter(({ kind }) => kind === "saddle");
    for (const { u, v } of saddles)
      for (const x of [u, v]) expect(Math.abs(x / PI - Math.round(x / PI))).toBeLessThan(1e-9);
    expect(saddles).toHaveLength(16);
    for (const c of [0.1, 0.5, 1])
      for (const [k, m] of [
        [1, 1],
        [2, 1],
        [3, 2],
      ]) {
        const point = surface.with({ c }).at([k * PI, m * PI]);
        expect(point.hessianTrace).toBeCloseTo(0, 12);
        expect(point.scalarCurvature).toBeCloseTo(-2 * exp(-2 * c * k * PI), 12);
      }
  });

  it("Himmelblau's saddle: tr H = 0.22, a critical point, S = 2 det H < 0; four minima with S > 0", () => {
    const point = pinnedIn("trace", "positive");
    expect(point.gradientNorm).toBeLessThan(1e-12);
    expect(point.hessianTrace).toBeCloseTo(0.22, 2);
    const [a, b, , d] = point.hessian ?? [];
    expect(point.scalarCurvature).toBeCloseTo(2 * (a * d - b * b), 12);
    expect(point.scalarCurvature).toBeLessThan(0);
    const minima = surfaceOf("trace", "positive")
      .criticalPoints()
      .points.filter(({ kind }) => kind === "minimum");
    expect(minima).toHaveLength(4);
    for (const { scalarCurvature: S } of minima) expect(S).toBeGreaterThan(0.05);
  });

  it("a minimum: S = (tr H)² − tr(H²) ≤ (tr H)²/2; 6 of at most 8", () => {
    for (const [a, b] of [
      [3, 1],
      [2, 2],
      [4, 0.3],
    ]) {
      const {
        scalarCurvature: S,
        hessianTrace = 0,
        hessianSquaredTrace = 0,
      } = pinnedIn("trace", "enough", { a, b });
      expect(S).toBeCloseTo(hessianTrace ** 2 - hessianSquaredTrace, 12);
      expect(S).toBeLessThanOrEqual(hessianTrace ** 2 / 2 + 1e-12);
    }
    expect(pinnedIn("trace", "enough")).toMatchObject({ scalarCurvature: 6, hessianTrace: 4 });
    expect(pinnedIn("trace", "enough", { a: 2, b: 2 })).toMatchObject({
      scalarCurvature: 8,
      hessianTrace: 4,
    });
  });
});

describe("the errata of example 3.1", () => {
  const residuals = (id: "E7" | "E8", point: number[], c = 0.1) => {
    const { surfaces } = stepSettings("errata", 0);
    const { parameters } = surfaces[0];
    const spec = { ...surfaces[0], parameters: { c: { ...parameters.c, value: c } } };
    const found = residualsAt(id, { spec, at: point, data: compile(spec).at(point) });
    if (!found) throw new Error("this is example 3.1");
    return found;
  };

  it("E7: the printed trace is off by 2(c − u) cos u sin v e^(−cu), the right one by rounding", () => {
    for (let k = 0; k < 50; k++) {
      const [u, v, c] = [random.uniform(0, 10), random.uniform(0, 10), random.uniform(0, 1)];
      const { printedResidual, rightResidual } = residuals("E7", [u, v], c);
      expect(printedResidual).toBeCloseTo(2 * (c - u) * cos(u) * sin(v) * exp(-c * u), 11);
      expect(Math.abs(rightResidual)).toBeLessThan(1e-13);
    }
  });

  it("E8: right at every critical point, off by more than 0.5 elsewhere", () => {
    const points = surfaceOf("errata", "critical").criticalPoints().points;
    expect(points).toHaveLength(25);
    for (const { u, v } of points)
      expect(Math.abs(residuals("E8", [u, v]).printedResidual)).toBeLessThan(1e-9);
    expect(Math.abs(residuals("E8", [1.65, 2.25]).printedResidual)).toBeGreaterThan(0.5);
  });

  it("E8: three squares and a factor are what the printed formula lacks", () => {
    for (let k = 0; k < 20; k++) {
      const [u, v, c] = [random.uniform(0, 10), random.uniform(0, 10), random.uniform(0, 1)];
      const point = at("errata", "curvature", [u, v], { c });
      const [a, b, , d] = point.hessian ?? [];
      const numerator = 2 * exp(2 * c * u) * (a * d - b * b);
      const slope = cos(u) - c * sin(u);
      const printed = numerator / (exp(2 * c * u) + cos(v) * sin(u) ** 2 + slope * sin(v) ** 2);
      const mended = exp(2 * c * u) * numerator;
      const denominator = exp(2 * c * u) + cos(v) ** 2 * sin(u) ** 2 + slope ** 2 * sin(v) ** 2;
      expect(printed).toBeCloseTo(residuals("E8", [u, v], c).printed, 11);
      expect(mended / denominator ** 2).toBeCloseTo(point.scalarCurvature, 11);
    }
  });
});
