import { describe, expect, it } from "vitest";
import {
  type GraphCase,
  graphCases,
  hypersurfaceCases,
  type ParametricCase,
  parametricCases,
} from "../testing/reference";
import { backendIds, compile, type QuantityId } from "./index";

/**
 * The reference data's own test: |S − S_ref| ≤ tol·Σκ², |H − H_ref| ≤ tol·√Σκ² with tol = max(1e−12, 50·err64); the kappas
 * like H; value, gradient, Hessian, Ricci within tol of their largest entry. For value and gradient, which vanish at critical
 * points, that is the largest over the surface's points.
 */
const toleranceAt = (point: { err64: number }) => Math.max(1e-12, 50 * point.err64);

function expectWithin(found: number, expected: number, scale: number, tolerance: number, what: string): void {
  expect(Math.abs(found - expected), `${what}: ${found} for ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(scale, 1e-300),
  );
}

const largest = (entries: number[]) => Math.max(...entries.map(Math.abs));

function expectEntries(
  found: ArrayLike<number>,
  expected: number[],
  tolerance: number,
  what: string,
  scale = largest(expected),
): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((entry, k) => {
    expectWithin(found[k], entry, scale, tolerance, `${what}[${k}]`);
  });
}

const compileGraph = (one: Pick<GraphCase, "expr" | "vars" | "params">) =>
  compile({ kind: "graph", expressions: { z: one.expr }, variables: one.vars, parameters: one.params });
const compileParametric = (one: ParametricCase) =>
  compile({ kind: "parametric", expressions: one.expr, variables: one.vars, parameters: one.params });

const scalesOf = ({ points }: { points: { f: number; grad: number[] }[] }) => [
  largest(points.map((point) => point.f)),
  largest(points.flatMap((point) => point.grad)),
];

const named = <T extends { id: string }>(cases: T[]) => cases.map((one) => [one.id, one] as const);

describe.each(named(graphCases))("graph %s", (_id, one) => {
  it("at", () => {
    const surface = compileGraph(one);
    const [valueScale, gradientScale] = scalesOf(one);
    for (const point of one.points) {
      const tolerance = toleranceAt(point);
      const data = surface.at(point.p);
      const square = point.kappa1 ** 2 + point.kappa2 ** 2;
      expectWithin(data.value as number, point.f, valueScale, tolerance, "f");
      expectEntries(data.gradient as Float64Array, point.grad, tolerance, "gradient", gradientScale);
      expectEntries(data.hessian as Float64Array, point.hess.flat(), tolerance, "Hessian");
      const hessianScale = Math.max(...point.hess.flat().map(Math.abs));
      expectWithin(data.hessianTrace as number, point.trH, hessianScale, tolerance, "tr H");
      expectWithin(data.scalarCurvature, point.S, square, tolerance, "S");
      expectWithin(data.gaussianCurvature as number, point.K, square, tolerance, "K");
      expectWithin(data.meanCurvature, point.H, Math.sqrt(square), tolerance, "H");
      expectWithin(data.principalCurvature1, point.kappa1, Math.sqrt(square), tolerance, "κ₁");
      expectWithin(data.principalCurvature2, point.kappa2, Math.sqrt(square), tolerance, "κ₂");
    }
  });
});

describe.each(named(parametricCases))("parametric %s", (_id, one) => {
  it("at", () => {
    const surface = compileParametric(one);
    for (const point of one.points) {
      const tolerance = toleranceAt(point);
      const data = surface.at(point.p);
      const square = point.kappa1 ** 2 + point.kappa2 ** 2;
      expectEntries(data.position, point.xyz, tolerance, "r");
      expectEntries(data.normal, point.normal, tolerance, "n");
      expectEntries(data.firstForm as Float64Array, point.EFG, tolerance, "E F G");
      expectEntries(data.secondForm as Float64Array, point.LMN, tolerance, "L M N");
      expectWithin(data.scalarCurvature, point.S, square, tolerance, "S");
      expectWithin(data.gaussianCurvature as number, point.K, square, tolerance, "K");
      expectWithin(data.meanCurvature, point.H, Math.sqrt(square), tolerance, "H");
      expectWithin(data.principalCurvature1, point.kappa1, Math.sqrt(square), tolerance, "κ₁");
      expectWithin(data.principalCurvature2, point.kappa2, Math.sqrt(square), tolerance, "κ₂");
      expect(data.hessianTrace).toBeUndefined();
    }
  });
});

describe.each(named(hypersurfaceCases))("graph of q variables %s", (_id, one) => {
  it("at", () => {
    const surface = compileGraph(one);
    const [valueScale, gradientScale] = scalesOf(one);
    for (const point of one.points) {
      const tolerance = toleranceAt(point);
      const data = surface.at(point.p);
      const square = point.kappas.reduce((sum, k) => sum + k * k, 0);
      expectWithin(data.value as number, point.f, valueScale, tolerance, "f");
      expectEntries(data.gradient as Float64Array, point.grad, tolerance, "gradient", gradientScale);
      expectEntries(data.hessian as Float64Array, point.hess.flat(), tolerance, "Hessian");
      expectEntries(data.ricci as Float64Array, point.ricci.flat(), tolerance, "Ricci");
      expectWithin(data.beta as number, point.beta, point.beta, tolerance, "β");
      expectWithin(data.scalarCurvature, point.S, square, tolerance, "S");
      expectWithin(data.meanCurvature, point.H, Math.sqrt(square), tolerance, "H");
      point.kappas.forEach((kappa, i) => {
        expectWithin(data.principalCurvatures[i], kappa, Math.sqrt(square), tolerance, `κ${i}`);
      });
    }
  });
});

const scattered: QuantityId[] = [
  "scalarCurvature",
  "gaussianCurvature",
  "meanCurvature",
  "principalCurvature1",
  "principalCurvature2",
];

describe.each(backendIds)("evaluate on %s", (backend) => {
  it.each(named<GraphCase | ParametricCase>([...graphCases, ...parametricCases]))("%s", (_id, one) => {
    const surface = one.kind === "graph" ? compileGraph(one) : compileParametric(one);
    const points = Float64Array.from(one.points.flatMap((point) => point.p));
    const found = surface.evaluate(points, scattered, { backend });
    one.points.forEach((point, k) => {
      const tolerance = toleranceAt(point);
      const square = point.kappa1 ** 2 + point.kappa2 ** 2;
      expectWithin(found.scalarCurvature[k], point.S, square, tolerance, "S");
      expectWithin(found.gaussianCurvature[k], point.K, square, tolerance, "K");
      expectWithin(found.meanCurvature[k], point.H, Math.sqrt(square), tolerance, "H");
      expectWithin(found.principalCurvature1[k], point.kappa1, Math.sqrt(square), tolerance, "κ₁");
      expectWithin(found.principalCurvature2[k], point.kappa2, Math.sqrt(square), tolerance, "κ₂");
    });
    if (one.kind !== "graph") return;
    const trace = surface.evaluate(points, ["hessianTrace", "height"], { backend });
    one.points.forEach((point, k) => {
      const scale = Math.max(...point.hess.flat().map(Math.abs));
      expectWithin(trace.hessianTrace[k], point.trH, scale, toleranceAt(point), "tr H");
      expectWithin(trace.height[k], point.f, scalesOf(one)[0], toleranceAt(point), "f");
    });
  });
});
