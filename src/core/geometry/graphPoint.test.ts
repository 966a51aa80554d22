import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { graphCases, hypersurfaceCases } from "../../testing/reference";
import { graphCurvature } from "./graphPoint";

const cases = [...hypersurfaceCases, ...graphCases];

describe("curvature of a graph from its gradient and Hessian", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s agrees with the reference", (_id, one) => {
    for (const point of one.points) {
      const q = one.vars.length;
      const result = graphCurvature(Float64Array.from(point.grad), Float64Array.from(point.hess.flat()));
      const kappas = "kappas" in point ? point.kappas : [point.kappa1, point.kappa2];
      const square = kappas.reduce((sum, k) => sum + k * k, 0) || 1e-300;
      const tolerance = Math.max(1e-12, 50 * point.err64);
      expect(Math.abs(result.scalarCurvature - point.S) / square).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(result.meanCurvature - point.H) / Math.sqrt(square)).toBeLessThanOrEqual(tolerance);
      for (let i = 0; i < q; i++)
        expect(Math.abs(result.principalCurvatures[i] - kappas[i]) / Math.sqrt(square)).toBeLessThanOrEqual(
          tolerance,
        );
      if (!("ricci" in point)) continue;
      expect(Math.abs(result.beta - point.beta) / point.beta).toBeLessThanOrEqual(tolerance);
      const ricci = point.ricci.flat();
      const largest = Math.max(...ricci.map(Math.abs), 1e-300);
      result.ricci.forEach((entry, k) => {
        expect(Math.abs(entry - ricci[k]) / largest).toBeLessThanOrEqual(tolerance);
      });
    }
  });

  it("satisfies Gauss' equation S = (Σκ)² − Σκ² and S = tr(G⁻¹ Ric) for random jets", () => {
    const random = new Random(4);
    for (let trial = 0; trial < 200; trial++) {
      const q = random.integer(2, 8);
      const g = Float64Array.from({ length: q }, () => random.uniform(-3, 3));
      const H = new Float64Array(q * q);
      for (let i = 0; i < q; i++)
        for (let j = i; j < q; j++) H[i * q + j] = H[j * q + i] = random.uniform(-2, 2);
      const {
        principalCurvatures: kappa,
        scalarCurvature,
        meanCurvature,
        ricci,
        beta,
      } = graphCurvature(g, H);
      const sum = kappa.reduce((a, b) => a + b, 0);
      const squares = kappa.reduce((a, b) => a + b * b, 0);
      expect(Math.abs(scalarCurvature - (sum * sum - squares))).toBeLessThan(1e-12 * (squares + sum * sum));
      expect(Math.abs(q * meanCurvature - sum)).toBeLessThan(1e-12 * Math.sqrt(squares) * q);
      // G⁻¹ = I − βggᵀ
      let contraction = 0;
      for (let i = 0; i < q; i++)
        for (let j = 0; j < q; j++)
          contraction += ((i === j ? 1 : 0) - beta * g[i] * g[j]) * ricci[i * q + j];
      expect(Math.abs(contraction - scalarCurvature)).toBeLessThan(1e-11 * squares);
    }
  });
});
