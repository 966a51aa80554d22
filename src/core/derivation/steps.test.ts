import { describe, expect, it } from "vitest";
import {
  derived,
  expectClose,
  graphPoints,
  graphs,
  jetOf,
  points,
  size,
  valuesOf,
} from "../../testing/derivations";
import { compile } from "../compile";
import { printedRiemann } from "./errata";
import { english } from "./index";
import { contract, equation4, riemann } from "./tensors";

describe("the numbers on the way of a derivation", () => {
  it("equation 4 equals the stable form where nothing cancels, and its loss is told where it does", () => {
    for (const [name, point] of graphPoints) {
      const scale = point.principalCurvature1 ** 2 + point.principalCurvature2 ** 2;
      const [printed] = valuesOf("scalarCurvature", point, english.labels.numbers);
      expect(printed, name).toBe(equation4(jetOf(point)));
      expect(Math.abs(printed - point.scalarCurvature), name).toBeLessThan(1e-10 * scale);
    }
    const steep = compile({ kind: "graph", expressions: { z: "sqrt(1-u^2-v^2)" } }).at([1 - 1e-8, 0]);
    const { note } = derived("scalarCurvature", steep).steps[3];
    expect(note).toMatch(/about \d+ of 16 digits/);
    expect(derived("scalarCurvature", graphs.bowl.at([1, 0])).steps[3].note).toBeUndefined();
  });

  it("metric: det G = W² = 1/β, and G G⁻¹ = I", () => {
    for (const [name, point] of graphPoints) {
      const [, , a, b, c, d] = valuesOf("metric", point, english.labels.here);
      const [W2, beta] = valuesOf("metric", point, "β");
      const [p, q, r, s] = valuesOf("metric", point, english.labels.inverse);
      const scale = a + d;
      expectClose([a * d - b * c, 1 / beta], [W2, W2], scale ** 2, name);
      expectClose(
        [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s],
        [1, 0, 0, 1],
        scale ** 2,
        name,
      );
    }
  });

  // Γ^i_kl = ½ g^im (∂_k g_ml + ∂_l g_mk − ∂_m g_kl), with the metric differentiated by differences
  it("Christoffel symbols: those of the metric alone", () => {
    const surface = graphs.figure2;
    const [u, v, h] = [0.7, 1.1, 1e-5];
    const metricAt = (x: number, y: number) => {
      const [E, F, G] = surface.at([x, y]).firstForm as Float64Array;
      return [
        [E, F],
        [F, G],
      ];
    };
    const steps: [number, number][] = [
      [h, 0],
      [0, h],
    ];
    const slopes = steps.map(([a, b]) => {
      const [after, before] = [metricAt(u + a, v + b), metricAt(u - a, v - b)];
      return after.map((row, i) => row.map((x, j) => (x - before[i][j]) / (2 * h)));
    });
    const [[E, F], [, G]] = metricAt(u, v);
    const D = E * G - F * F;
    const inverse = [
      [G / D, -F / D],
      [-F / D, E / D],
    ];
    for (const [i, name] of ["u", "v"].entries()) {
      const found = valuesOf("christoffelSymbols", surface.at([u, v]), english.labels.upper(name));
      for (const k of [0, 1])
        for (const l of [0, 1]) {
          const expected = [0, 1].reduce(
            (sum, m) => sum + (inverse[i][m] * (slopes[k][m][l] + slopes[l][m][k] - slopes[m][k][l])) / 2,
            0,
          );
          expect(found[2 * k + l]).toBeCloseTo(expected, 8);
        }
    }
  });

  it("Riemann tensor: the components of the corrected equation 3, lowered K det G, contracted S", () => {
    for (const [name, point] of graphPoints) {
      const jet = jetOf(point);
      const R = riemann(jet);
      const scale = size(jet.H.flat()) ** 2 * (1 + size(jet.g) ** 2);
      const shown = valuesOf("riemannTensor", point, english.labels.numbers);
      expectClose(shown, [R(0, 0, 0, 1), R(0, 1, 0, 1), R(1, 0, 0, 1), R(1, 1, 0, 1)], scale, name);
      const [lowered] = valuesOf("riemannTensor", point, english.labels.lowered);
      const [E, F, G] = point.firstForm as Float64Array;
      expectClose([lowered], [(point.gaussianCurvature as number) * (E * G - F * F)], scale, name);
      expectClose([contract(jet, R)], [point.scalarCurvature], scale, name);
    }
  });

  it("Riemann tensor: equation 3 as printed is another one (E1)", () => {
    const point = graphs.polynomial.at([0.3, -0.6]);
    const printed = contract(jetOf(point), printedRiemann(jetOf(point)));
    expect(Math.abs(printed - point.scalarCurvature)).toBeGreaterThan(0.1);
    const { note } = derived("riemannTensor", point, 6).steps[4];
    for (const number of [point.scalarCurvature, printed])
      expect(note).toContain(String(Number(number.toPrecision(6))).replace("-", "−"));
  });

  it("Ricci tensor: as the formula says, and its trace is S", () => {
    for (const [name, point] of graphPoints) {
      const { g, H, beta } = jetOf(point);
      const scale = size(H.flat()) ** 2 * (1 + size(g) ** 2);
      const trace = H[0][0] + H[1][1];
      const Hg = H.map((row) => row[0] * g[0] + row[1] * g[1]);
      const gHg = g[0] * Hg[0] + g[1] * Hg[1];
      const expected = [0, 1].flatMap((a) =>
        [0, 1].map((b) => {
          const squared = H[a][0] * H[0][b] + H[a][1] * H[1][b];
          return beta * (trace * H[a][b] - squared) - beta ** 2 * (gHg * H[a][b] - Hg[a] * Hg[b]);
        }),
      );
      expectClose(valuesOf("ricciTensor", point, english.labels.inTwoDimensions), expected, scale, name);
    }
  });

  it("principal directions: (II − κI)w = 0, of length 1, at right angles", () => {
    for (const [name, point] of points) {
      const [a, b, c, d] = valuesOf("principalCurvatures", point, english.labels.directions);
      const [E, F, G] = point.firstForm as Float64Array;
      const [L, M, N] = point.secondForm as Float64Array;
      const scale = size([L, M, N]) + size(point.principalCurvatures) * (E + G);
      const directions = [
        [a, b, point.principalCurvature1],
        [c, d, point.principalCurvature2],
      ];
      for (const [x, y, k] of directions) {
        expectClose(
          [(L - k * E) * x + (M - k * F) * y, (M - k * F) * x + (N - k * G) * y],
          [0, 0],
          scale,
          name,
        );
        expectClose([E * x * x + 2 * F * x * y + G * y * y], [1], E + G, name);
      }
      expectClose([E * a * c + F * (a * d + b * c) + G * b * d], [0], E + G, name);
    }
  });

  it("principal curvatures: trace and determinant of the shape operator shown", () => {
    for (const [name, point] of points) {
      const [a, b, c, d, mean, K] = valuesOf("principalCurvatures", point, english.labels.shapeOperator);
      const [, k1, k2] = valuesOf("principalCurvatures", point, english.labels.numbers);
      const scale = size([a, b, c, d]);
      expectClose([(a + d) / 2], [mean], scale, name);
      expectClose([a * d - b * c, k1 * k2], [K, K], scale ** 2 + 1e-300, name);
      expect([k1, k2], name).toEqual([...point.principalCurvatures]);
    }
  });

  it("tells of a trace that is blind", () => {
    const saddle = graphs.figure2.at([0, 0]);
    expect(derived("hessianTrace", saddle).steps[1].note).not.toBe(english.notes.trace);
    const blind = compile({ kind: "graph", expressions: { z: "(u^2-v^2)/2" } }).at([0, 0]);
    expect(derived("hessianTrace", blind).steps[1].note).toBe(english.notes.traceBlind);
    expect(derived("hessianTrace", graphs.bowl.at([0, 0])).steps[1].note).toBe(english.notes.trace);
    const flat = compile({ kind: "graph", expressions: { z: "u" } }).at([0, 0]);
    expect(derived("hessianTrace", flat).steps[1].note).toBe(english.notes.trace);
  });
});
