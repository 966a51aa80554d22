import { describe, expect, it } from "vitest";
import { backendIds, compile } from "../index";

const quantities = ["scalarCurvature", "meanCurvature", "principalCurvature2", "gradientNorm"] as const;

describe.each(backendIds)("where the square of the gradient overflows, on %s", (backend) => {
  const sampled = (z: string, u: [number, number] = [1, 2]) =>
    compile({ kind: "graph", expressions: { z }, domain: { u, v: [1, 2] } }).sample({
      size: [5, 4],
      quantities,
      precision: "float64",
      backend,
    });

  it("a plane has its normal, its slope, and no curvature", () => {
    const { normals, planes } = sampled("3e200*u - 4e200*v");
    for (let k = 0; k < 20; k++) {
      expect(normals[3 * k]).toBeCloseTo(-0.6, 14);
      expect(normals[3 * k + 1]).toBeCloseTo(0.8, 14);
      expect(planes.gradientNorm?.values[k]).toBeCloseTo(5e200, -188);
    }
    for (const id of ["scalarCurvature", "meanCurvature", "principalCurvature2"] as const) {
      expect(planes[id]?.statistics).toMatchObject({ count: 20, minimum: 0, maximum: 0 });
    }
  });

  it("a parabola has the curvature of its profile", () => {
    // z = a·u²/2: κ = a/(1 + a²u²)^{3/2}, here 1/(a²u³) with a = 1e155; its graph bends about v, so that κ is the greater one.
    const { planes, normals } = sampled("1e155*u^2/2", [1, 2]);
    expect(planes.meanCurvature?.values[0]).toBe(0);
    for (let k = 0; k < 20; k++) {
      const slope = 1e155 * (1 + Math.floor(k / 4) / 4);
      expect((planes.gradientNorm?.values[k] as number) / slope).toBeCloseTo(1, 14);
      expect([...normals.subarray(3 * k, 3 * k + 2)]).toEqual([-1, 0]);
      expect(normals[3 * k + 2] * slope).toBeCloseTo(1, 12);
    }
  });
});

it("a point says the same", () => {
  const plane = compile({ kind: "graph", expressions: { z: "3e200*u - 4e200*v" } });
  const { normal, gradientNorm, scalarCurvature, meanCurvature, limit } = plane.at([0.5, 0.5]);
  expect([...normal].map((x) => Math.round(x * 1e12) / 1e12)).toEqual([-0.6, 0.8, 0]);
  expect(gradientNorm).toBeCloseTo(5e200, -188);
  expect([scalarCurvature, meanCurvature, limit]).toEqual([0, 0, false]);
});

it("a parametric surface of enormous tangents has its normal", () => {
  const plane = compile({
    kind: "parametric",
    expressions: { x: "1e100*u", y: "0.6e100*v", z: "0.8e100*v" },
    domain: { u: [0, 1], v: [0, 1] },
  });
  const { planes, normals } = plane.sample({ size: [5, 3], quantities, precision: "float64" });
  for (let k = 0; k < 15; k++) {
    expect(normals[3 * k + 1]).toBeCloseTo(-0.8, 14);
    expect(normals[3 * k + 2]).toBeCloseTo(0.6, 14);
  }
  expect(planes.scalarCurvature?.statistics).toMatchObject({ count: 15, minimum: 0, maximum: 0 });
});
