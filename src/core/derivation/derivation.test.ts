import { describe, expect, it } from "vitest";
import { Random } from "../../testing/random";
import { compile } from "../compile";
import { evaluateText } from "../expression";
import type { Surface } from "../surface";
import type { PointData } from "../types";
import { printedRiemann } from "./errata";
import { type DerivationId, derivationIds, derivations, derivationsOf, derive, english } from "./index";
import { contract, equation4, type Jet, riemann } from "./tensors";

const graphs = {
  figure2: compile({ kind: "graph", expressions: { z: "e^(-c*u)*sin(u)*sin(v)" }, parameters: { c: 0.1 } }),
  polynomial: compile({ kind: "graph", expressions: { z: "u^3-3*u*v^2+u*v-v^2/2" } }),
  bowl: compile({ kind: "graph", expressions: { z: "u^2+v^2" } }),
  small: compile({ kind: "graph", expressions: { z: "1e-6*u*v" } }),
};
const parametrics = {
  torus: compile({
    kind: "parametric",
    expressions: { x: "(3+cos(v))*cos(u)", y: "(3+cos(v))*sin(u)", z: "sin(v)" },
  }),
  sheared: compile({ kind: "parametric", expressions: { x: "u+v/2", y: "v+u^2/3", z: "u*v-sin(u)" } }),
};
const surfaces: Record<string, Surface> = { ...graphs, ...parametrics };
const variables = ["u", "v"] as const;

/** Points on every surface, with names for messages. */
const points = Object.entries(surfaces).flatMap(([name, surface], k) => {
  const random = new Random(20 + k);
  return Array.from({ length: 8 }, (): [string, PointData] => {
    const [u, v] = [random.uniform(-2, 2), random.uniform(-2, 2)];
    return [`${name} at ${u}, ${v}`, surface.at([u, v])];
  });
});
const graphPoints = points.filter(([, point]) => point.gradient);

const jetOf = ({ gradient, hessian, beta }: PointData): Jet => {
  const [a, b, c, d] = hessian as Float64Array;
  return {
    g: [...(gradient as Float64Array)],
    H: [
      [a, b],
      [c, d],
    ],
    beta: beta as number,
  };
};
const derived = (id: DerivationId, point: PointData, digits = 15) => derive(id, { point, variables, digits });
/** The numbers of the step with a label. */
const valuesOf = (id: DerivationId, point: PointData, label: string) => {
  const step = derived(id, point).steps.find((one) => one.label === label);
  if (!step) throw new Error(`no step ${label} in ${id}`);
  return step.values;
};
const size = (numbers: ArrayLike<number>) => Math.max(...Array.from(numbers, Math.abs));
/** |a − b| within a rounding error of the scale on which both were computed. */
const expectClose = (
  found: ArrayLike<number>,
  expected: ArrayLike<number>,
  scale: number,
  message: string,
) => {
  expect(found.length, message).toBe(expected.length);
  Array.from(expected).forEach((x, k) => {
    expect(Math.abs(found[k] - x), `${message}: ${found[k]} for ${x}`).toBeLessThanOrEqual(1e-11 * scale);
  });
};

const hasLetters = /[A-Za-z]/;
/** What is left of a piece of TeX without the commands that numbers are written with. */
const bare = (tex: string) => tex.replace(/\\(left|right|cdot|times|t?frac|sqrt|quad)(?![A-Za-z])/g, "");

/** Chains of equal numbers in a step: each formula without a name in it, next to what it is said to be equal to. */
function chains(tex: string): string[][] {
  const body = tex.replace(/\\(begin|end)\{aligned\}/g, "");
  if (body.includes("pmatrix") || body.includes(", ")) return [];
  // A line that begins with `&=` goes on with the line before it, and so does one that is set in.
  const joined = body.replace(/ \\\\ &\\quad/g, " ").replace(/ \\\\ &(=|\\approx)/g, " $1");
  return joined.split(" \\\\ ").map((line) =>
    line
      .replaceAll("&", "")
      .split(/=|\\approx/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "" && !hasLetters.test(bare(piece))),
  );
}

const numberOf = (tex: string) => evaluateText(tex.replaceAll("\\tfrac", "\\frac"), "z");
const literals = (tex: string) =>
  Array.from(tex.matchAll(/\d+(?:\.\d+)?(?: \\times 10\^\{-?\d+\})?/g), ([text]) => numberOf(text));

describe("every derivation", () => {
  it.each(points)("has right sums on both sides of its signs of equality: %s", (name, point) => {
    let checked = 0;
    for (const id of derivationsOf(point))
      for (const { label, tex } of derived(id, point).steps)
        for (const chain of chains(tex)) {
          const scale = Math.max(1e-300, size(chain.flatMap(literals))) ** 3 + size(chain.map(numberOf));
          for (const piece of chain.slice(1)) {
            checked++;
            const error = Math.abs(numberOf(piece) - numberOf(chain[0]));
            expect(error, `${name}, ${id}, ${label}: ${chain[0]} = ${piece}`).toBeLessThanOrEqual(
              1e-12 * scale,
            );
          }
        }
    expect(checked).toBeGreaterThan(10);
  });

  it("ends in the engine's numbers", () => {
    const ends: Partial<Record<DerivationId, (point: PointData) => (number | undefined)[]>> = {
      scalarCurvature: (point) => [point.scalarCurvature],
      hessianTrace: (point) => [point.hessianTrace],
      riemannTensor: (point) => [point.scalarCurvature],
      ricciTensor: (point) => [point.scalarCurvature],
      gaussianCurvature: (point) => [point.gaussianCurvature],
      meanCurvature: (point) => [point.meanCurvature],
      fundamentalForms: (point) => [...(point.secondForm as Float64Array)],
    };
    for (const [name, point] of points)
      for (const id of derivationsOf(point)) {
        const expected = ends[id]?.(point);
        if (expected === undefined) continue;
        const { steps } = derived(id, point);
        const last = steps[steps.length - 1];
        expect(last.values.slice(-expected.length), `${name}, ${id}`).toEqual(expected);
        // The last number that is read is the same.
        const shown = literals(last.tex).at(-1) as number;
        const value = Math.abs(expected.at(-1) as number);
        if (id !== "fundamentalForms") expect(Math.abs(shown - value)).toBeLessThanOrEqual(1e-14 * value);
      }
  });

  it("shows numbers with the digits asked for, and says which are cut off", () => {
    const point = graphs.figure2.at([2, 1]);
    const tex = (digits: number) => derived("hessianTrace", point, digits).steps[1].tex;
    expect(tex(3)).toContain("\\approx -1.19");
    expect(tex(7)).toContain("\\approx -1.189295");
    expect(derived("hessianTrace", graphs.bowl.at([1, 1]), 3).steps[1].tex).toContain("= 4");
  });

  it("writes small numbers with powers of ten, and brackets negative factors", () => {
    const small = derived("scalarCurvature", graphs.small.at([0, 0]), 6).steps.map(({ tex }) => tex);
    expect(small.at(-1)).toContain("&= -2 \\times 10^{-12}");
    for (const [name, point] of points)
      for (const id of derivationsOf(point))
        for (const { tex } of derived(id, point).steps)
          expect(tex, `${name}, ${id}`).not.toMatch(/[-+] [-+]|\\cdot -|\^\{2\}\d|NaN|undefined/);
  });

  it("uses the variables' own names", () => {
    for (const id of derivationIds) {
      const point = graphs.figure2.at([2, 1]);
      const { steps } = derive(id, { point, variables: ["w1", "theta"] });
      const tex = steps.map((step) => step.tex).join(" ");
      expect(tex, id).not.toMatch(/_\{?[uv]\b/);
      if (id === "hessianTrace") expect(tex).toContain("f_{w_{1} w_{1}} + f_{\\theta \\theta}");
    }
  });

  it("stays plain data, with undefined numbers named", () => {
    const outside = compile({ kind: "graph", expressions: { z: "log(u)" } }).at([-1, 0]);
    for (const id of derivationsOf(outside)) {
      const { title, steps } = derive(id, { point: outside, variables });
      expect(structuredClone(steps), title).toEqual(steps);
      const finite = steps.flatMap((step) => step.values).every(Number.isFinite);
      if (!finite) expect(steps.map((step) => step.tex).join("")).toContain("\\text{undefined}");
    }
  });

  it("says where the numbers are limits", () => {
    const pole = compile({
      kind: "parametric",
      expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
      domain: { u: [0, "pi"], v: [0, "2*pi"] },
    }).at([0, 1]);
    expect(pole.limit).toBe(true);
    for (const id of derivationsOf(pole))
      expect(derived(id, pole).steps[0].note, id).toBe(english.notes.limit);
  });

  it("speaks another language when it is given one", () => {
    const texts = { ...english, titles: { ...english.titles, hessianTrace: "Spur der Hesse-Matrix" } };
    const { title } = derive("hessianTrace", { point: graphs.bowl.at([0, 0]), variables, texts });
    expect(title).toBe("Spur der Hesse-Matrix");
  });
});

describe("which derivations apply", () => {
  it("all to graphs of two variables, those of the forms to surfaces in space", () => {
    expect(derivationsOf(graphs.bowl.at([1, 2]))).toEqual(derivationIds);
    expect(derivationsOf(parametrics.torus.at([1, 2]))).toEqual([
      "scalarCurvature",
      "fundamentalForms",
      "gaussianCurvature",
      "meanCurvature",
      "principalCurvatures",
    ]);
    expect(() => derived("ricciTensor", parametrics.torus.at([1, 2]))).toThrow(RangeError);
  });

  it("none to graphs of more variables", () => {
    const three = compile({ kind: "graph", expressions: { z: "x*y+w^2" }, variables: ["x", "y", "w"] });
    expect(derivationsOf(three.at([1, 2, 3]))).toEqual([]);
  });

  it("the registry's titles are all there", () => {
    for (const id of derivationIds) expect(derivations[id].title(english), id).toBe(english.titles[id]);
  });
});

describe("the numbers on the way", () => {
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
