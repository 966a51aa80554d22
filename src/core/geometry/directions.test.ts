import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { compile } from "../index";
import { pointKind } from "./pointKind";

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

describe("principal directions", () => {
  const surfaces = {
    graph: compile({ kind: "graph", expressions: { z: "sin(u*v) + u^2/3 - exp(-v)" } }),
    parametric: compile({
      kind: "parametric",
      expressions: { x: "u + 0.3*sin(v)", y: "v - 0.2*u^2", z: "exp(-u/3)*sin(u*v/2)" },
    }),
  };

  it.each(Object.entries(surfaces))(
    "of a %s: tangent, orthonormal, and the normal curvature along them is κ",
    (_kind, surface) => {
      const random = new Random(17);
      for (let k = 0; k < 60; k++) {
        const data = surface.at([random.uniform(-1, 2), random.uniform(-1, 2)]);
        const { normal, tangents, principalCurvatures } = data;
        const directions = data.principalDirections as [Float64Array, Float64Array];
        const [ru, rv] = tangents as [Float64Array, Float64Array];
        const [E, F, G] = data.firstForm as Float64Array;
        const [L, M, N] = data.secondForm as Float64Array;
        directions.forEach((w, i) => {
          expect(dot(w, w)).toBeCloseTo(1, 13);
          expect(dot(w, normal)).toBeCloseTo(0, 12);
          // Coordinates of w = p r_u + q r_v, by the first form; then II(w, w).
          const [a, b] = [dot(w, ru), dot(w, rv)];
          const D = E * G - F * F;
          const [p, q] = [(G * a - F * b) / D, (E * b - F * a) / D];
          const curvature = L * p * p + 2 * M * p * q + N * q * q;
          const scale = Math.abs(principalCurvatures[0]) + Math.abs(principalCurvatures[1]);
          expect(Math.abs(curvature - principalCurvatures[i])).toBeLessThan(1e-11 * Math.max(scale, 1));
        });
        expect(dot(directions[0], directions[1])).toBeCloseTo(0, 13);
      }
    },
  );
});

it("points have kinds", () => {
  expect(pointKind(2, 1)).toBe("elliptic");
  expect(pointKind(-1, -2)).toBe("elliptic");
  expect(pointKind(1, -2)).toBe("hyperbolic");
  expect(pointKind(0, -2)).toBe("parabolic");
  expect(pointKind(1, 1 + 1e-12)).toBe("umbilic");
  expect(pointKind(0, 1e-12)).toBe("planar");
  expect(pointKind(Number.NaN, 1)).toBeUndefined();
  const at = (z: string, p: [number, number]) => compile({ kind: "graph", expressions: { z } }).at(p).kind;
  expect(at("u^2 + v^2", [0, 0])).toBe("umbilic");
  expect(at("u^2 - v^2", [0.3, 0.2])).toBe("hyperbolic");
  expect(at("u^2 + 3*v^2", [0.3, 0.2])).toBe("elliptic");
  expect(at("u^2", [0.3, 0.2])).toBe("parabolic");
  expect(at("u + v", [0.3, 0.2])).toBe("planar");
});
