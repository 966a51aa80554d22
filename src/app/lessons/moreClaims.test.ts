/** What the later lessons say, held against the engine. */
import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { Random } from "../../testing/random";
import { pointOf as at, pinnedIn, surfaceOf } from "../testing/lessons";

const random = new Random(77);
const { PI, cosh, sqrt } = Math;

describe("the Theorema Egregium", () => {
  const rounded = (numbers: Float64Array | undefined) =>
    [...(numbers ?? [])].map((x) => Math.round(1e11 * x) / 1e11 + 0);

  it("rolling: κ₁ = t, κ₂ = 0, S = 0, lengths as in the plane; at t = 2 the tube is closed", () => {
    for (const t of [0.05, 1, 2]) {
      const point = pinnedIn("egregium", "roll", { t });
      expect(point.principalCurvature1).toBeCloseTo(t, 12);
      expect(point.principalCurvature2).toBeCloseTo(0, 12);
      expect(point.scalarCurvature).toBeCloseTo(0, 12);
      expect(rounded(point.firstForm)).toEqual([1, 0, 1]);
    }
    const ends = [-PI / 2, PI / 2].map((u) => [...at("egregium", "roll", [u, 0], { t: 2 }).position]);
    for (const [k, x] of ends[0].entries()) expect(x).toBeCloseTo(ends[1][k], 12);
  });

  it("bending: E = G = cosh² v, F = 0, S = −2/cosh⁴ v; the principal directions turn by t/2", () => {
    for (const t of [0.1, 0.7, 1.57]) {
      const {
        firstForm,
        scalarCurvature: S,
        tangents,
        principalDirections,
      } = pinnedIn("egregium", "metric", { t });
      const square = cosh(0.6) ** 2;
      expect(rounded(firstForm)).toEqual(rounded(Float64Array.of(square, 0, square)));
      expect(S).toBeCloseTo(-2 / cosh(0.6) ** 4, 12);
      const [first] = principalDirections ?? [new Float64Array(3)];
      const cosine = (b: Float64Array | undefined) =>
        Math.abs(first.reduce((sum, x, k) => sum + x * (b?.[k] ?? 0), 0)) / sqrt(square);
      const angle = Math.atan2(cosine(tangents?.[0]), cosine(tangents?.[1]));
      expect(angle).toBeCloseTo(t / 2, 9);
    }
  });

  it("S from E = G alone: K = −(log E)''/(2E)", () => {
    // With E = G = cosh² v: (log E)'' = 2/cosh² v.
    for (const v of [0, 0.6, -1.1])
      expect(at("egregium", "turning", [0.3, v]).scalarCurvature).toBeCloseTo(
        -(2 / cosh(v) ** 2) / cosh(v) ** 2,
        12,
      );
  });

  it("a cone is flat, a unit sphere has S = 2, Dini's surfaces of a² + b² = 1 have S = −2", () => {
    for (const point of [
      [1, 0.4],
      [5, 1.1],
    ]) {
      expect(surfaceOf("egregium", "maps").at(point).scalarCurvature).toBeCloseTo(0, 12);
      expect(surfaceOf("egregium", "maps", 1).at(point).scalarCurvature).toBeCloseTo(2, 12);
      for (const t of [0, 0.6, 1.4])
        expect(at("egregium", "constant", point, { t }).scalarCurvature).toBeCloseTo(-2, 9);
    }
  });
});

describe("a loss landscape", () => {
  it("the rescaled valley: tr H = 2(u² + v²) and S = 0 on its floor", () => {
    for (const u of [0.5, 1, 2]) {
      const point = at("landscape", "rescaled", [u, 1 / u]);
      expect(point.value).toBeCloseTo(0, 14);
      expect(point.hessianTrace).toBeCloseTo(2 * (u * u + 1 / u ** 2), 12);
      expect(point.scalarCurvature).toBeCloseTo(0, 12);
    }
  });

  it("wells: 22 and 242.5, 2.5 and 3.05, half of (tr H)²; the wider one falls below 5", () => {
    const minima = surfaceOf("landscape", "wells")
      .criticalPoints()
      .points.filter(({ kind }) => kind === "minimum");
    const [sharp, flat] = minima.sort((a, b) => b.u - a.u);
    expect(sharp.hessianTrace).toBeCloseTo(22, 1);
    expect(sharp.scalarCurvature).toBeCloseTo(242.5, 1);
    expect(flat.hessianTrace).toBeCloseTo(2.5, 1);
    expect(flat.scalarCurvature).toBeCloseTo(3.05, 2);
    for (const { scalarCurvature: S, hessianTrace } of minima)
      expect(S / hessianTrace ** 2).toBeCloseTo(0.5, 3);
  });

  it("the narrow valley: eigenvalues 5 and 0.002; S/(tr H)² = 1 − tr(H²)/(tr H)² at critical points", () => {
    const point = pinnedIn("landscape", "narrow");
    expect(point.gradientNorm).toBe(0);
    expect(point.principalCurvature1).toBeCloseTo(5, 1);
    expect(point.principalCurvature2).toBeCloseTo(0.002, 4);
    for (const b of [0.5, 1, 100]) {
      const {
        scalarCurvature: S,
        hessianTrace = 0,
        hessianSquaredTrace = 0,
      } = pinnedIn("landscape", "narrow", { b });
      expect(S / hessianTrace ** 2).toBeCloseTo(1 - hessianSquaredTrace / hessianTrace ** 2, 12);
    }
  });

  it("the unit of height: tr H goes with s, S with s²; on a slope S is divided by (1 + |∇f|²)²", () => {
    const [low, high] = [0.005, 0.05].map((s) => pinnedIn("landscape", "unit", { s }));
    expect((high.hessianTrace ?? 0) / (low.hessianTrace ?? 1)).toBeCloseTo(10, 9);
    expect(high.scalarCurvature / low.scalarCurvature).toBeCloseTo(100, 8);
    const { scalarCurvature: S, gradientNorm = 0, hessian = [] } = at("landscape", "unit", [-2, 1]);
    const det = hessian[0] * hessian[3] - hessian[1] ** 2;
    expect(S).toBeCloseTo((2 * det) / (1 + gradientNorm ** 2) ** 2, 12);
  });

  it("robustness: a smaller S may have a greater tr(H²) (erratum E13), and S ≤ tr(H²)", () => {
    const [round, narrow] = [
      { a: 1, b: 1 },
      { a: 5, b: 0.05 },
    ].map((values) => pinnedIn("landscape", "robust", values));
    expect(narrow.scalarCurvature).toBeLessThan(round.scalarCurvature);
    expect(narrow.hessianSquaredTrace).toBeGreaterThan(10 * (round.hessianSquaredTrace ?? 0));
    for (let k = 0; k < 100; k++) {
      const z = `${random.uniform(-3, 3)}*u^2 + ${random.uniform(-3, 3)}*u*v + ${random.uniform(-3, 3)}*v^2`;
      const point = compile({ kind: "graph", expressions: { z } }).at([
        random.uniform(-1, 1),
        random.uniform(-1, 1),
      ]);
      expect(point.scalarCurvature).toBeLessThanOrEqual((point.hessianSquaredTrace ?? 0) + 1e-12);
    }
  });
});
