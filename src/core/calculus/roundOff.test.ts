import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { compile } from "..";

const at = (z: string, point: [number, number], parameters = {}) => {
  const surface = compile({ kind: "graph", expressions: { z }, parameters });
  return { data: surface.at(point), roundOff: surface.roundOff(point) };
};

describe("bounds of round-off", () => {
  it("hold what cancels: values that are zero in exact arithmetic", () => {
    const random = new Random(11);
    for (const z of [
      "(u+v)^2-u^2-2*u*v-v^2",
      "sin(u)^2+cos(u)^2-1",
      "exp(u)*exp(-u)-1",
      "(u/v)*v-u",
      "log(exp(v))-v",
      "cosh(u)^2-sinh(u)^2-1",
      "atan(tan(v))-v",
    ]) {
      const surface = compile({ kind: "graph", expressions: { z } });
      for (let trial = 0; trial < 40; trial++) {
        const point = [random.uniform(0.1, 1.5), random.uniform(0.1, 1.5)];
        const bound = surface.roundOff(point).value as number;
        expect(Math.abs(surface.at(point).value as number), z).toBeLessThanOrEqual(bound);
        expect(bound).toBeLessThan(1e-13);
      }
    }
  });

  it("hold the curvature of cones, cylinders and planes, which have none", () => {
    const random = new Random(12);
    const cone = compile({ kind: "parametric", expressions: { x: "u*cos(v)", y: "u*sin(v)", z: "2*u" } });
    const graphs = ["sqrt(u^2+v^2)", "sin(2*u+3*v)", "exp(u)*1.7"].map((z) =>
      compile({ kind: "graph", expressions: { z } }),
    );
    for (const surface of [cone, ...graphs])
      for (let trial = 0; trial < 40; trial++) {
        const point = [random.uniform(0.2, 3), random.uniform(-3, 3)];
        const [{ scalarCurvature, gaussianCurvature }, roundOff] = [
          surface.at(point),
          surface.roundOff(point),
        ];
        expect(Math.abs(scalarCurvature)).toBeLessThanOrEqual(roundOff.scalarCurvature ?? Number.NaN);
        expect(Math.abs(gaussianCurvature as number)).toBeLessThanOrEqual(
          roundOff.gaussianCurvature ?? Number.NaN,
        );
        expect(roundOff.scalarCurvature).toBeLessThan(1e-10);
      }
  });

  it("hold the sine of the double that is nearest to π", () => {
    const { data, roundOff } = at("sin(u)", [Math.PI, 0]);
    expect(data.value).not.toBe(0);
    expect(Math.abs(data.value as number)).toBeLessThan(roundOff.value as number);
  });

  it("do not hold values that are small and true", () => {
    for (const [z, point] of [
      ["1e-30*u*v", [1, 1]],
      ["exp(-50*u)*v", [1, 1]],
      ["u^4+v^4", [1e-6, 1e-7]],
      ["u*v", [1e-160, 1e-140]],
      ["(1+u)-1", [1e-12, 0]],
    ] as [string, [number, number]][]) {
      const { data, roundOff } = at(z, point);
      expect(Math.abs(data.value as number), z).toBeGreaterThan(100 * (roundOff.value as number));
    }
    const { data, roundOff } = at("u^4+v^4", [1e-6, 1e-7]);
    expect(data.scalarCurvature).toBeGreaterThan(100 * (roundOff.scalarCurvature as number));
  });

  it("are true to higher precision: errors of polynomials in doubles stay below them", () => {
    const random = new Random(13);
    for (let trial = 0; trial < 60; trial++) {
      const [a, b, c] = [random.integer(-99, 99), random.integer(-99, 99), random.integer(-99, 99)];
      // Multiples of 2⁻²⁰, so that whole numbers give the true value.
      const [m, n] = [random.integer(-(2 ** 20), 2 ** 20), random.integer(-(2 ** 20), 2 ** 20)];
      const { data, roundOff } = at(`(${a}*u^3+${b}*u*v^2+${c}*v)/7`, [m / 2 ** 20, n / 2 ** 20]);
      const [M, N, scale] = [BigInt(m), BigInt(n), 2n ** 60n];
      const exactly = BigInt(a) * M ** 3n + BigInt(b) * M * N ** 2n + BigInt(c) * N * 2n ** 40n;
      const error =
        Number(
          (exactly * 2n ** 80n) / 7n - BigInt(Math.round((data.value as number) * 2 ** 60)) * 2n ** 80n,
        ) /
        2 ** 80;
      expect(Math.abs(error) / Number(scale)).toBeLessThanOrEqual((roundOff.value as number) + 2 ** -60);
    }
  });

  it("say nothing where there is no value", () => {
    const { roundOff } = at("log(u)", [-1, 0]);
    expect(roundOff.value).toBeNaN();
  });
});
