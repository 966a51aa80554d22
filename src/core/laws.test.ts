import { describe, expect, it } from "vitest";
import { Random } from "../testing/random";
import { compile, type QuantityId } from "./index";

const curvatures = [
  "scalarCurvature",
  "gaussianCurvature",
  "meanCurvature",
  "principalCurvature1",
  "principalCurvature2",
] as const satisfies QuantityId[];

/** Parametric surfaces with no symmetry to hide an error, smooth on [0.3, 2.8] × [0.2, 6]. */
const surfaces: Record<string, Record<"x" | "y" | "z", string>> = {
  ellipsoid: { x: "3*sin(u)*cos(v)", y: "2*sin(u)*sin(v)", z: "cos(u)" },
  bent: { x: "u + 0.3*sin(v)", y: "v - 0.2*u^2", z: "exp(-u/3)*sin(u*v/2)" },
  tube: { x: "(2 + 0.7*cos(v))*cos(u)", y: "(2 + 0.7*cos(v))*sin(u)", z: "0.7*sin(v) + 0.1*u" },
};

function points(random: Random, n = 40): Float64Array {
  return Float64Array.from({ length: 2 * n }, (_, k) =>
    k % 2 ? random.uniform(0.2, 6) : random.uniform(0.3, 2.8),
  );
}

const curvatureOf = (expressions: Record<string, string>, at: Float64Array) =>
  compile({ kind: "parametric", expressions, variables: ["u", "v"] }).evaluate(at, curvatures);

describe.each(Object.entries(surfaces))("%s", (_name, r) => {
  const random = new Random(71);
  const at = points(random);
  const own = curvatureOf(r, at);
  const n = at.length / 2;

  it("satisfies H² ≥ K, κ₁ ≥ κ₂, κ₁κ₂ = K, κ₁+κ₂ = 2H, S = 2K", () => {
    for (let k = 0; k < n; k++) {
      const [K, H] = [own.gaussianCurvature[k], own.meanCurvature[k]];
      const [k1, k2] = [own.principalCurvature1[k], own.principalCurvature2[k]];
      const scale = k1 * k1 + k2 * k2;
      expect(H * H - K).toBeGreaterThanOrEqual(-1e-13 * scale);
      expect(k1).toBeGreaterThanOrEqual(k2);
      expect(Math.abs(k1 * k2 - K)).toBeLessThan(1e-12 * scale);
      expect(Math.abs(k1 + k2 - 2 * H)).toBeLessThan(1e-12 * Math.sqrt(scale));
      expect(own.scalarCurvature[k]).toBe(2 * K);
    }
  });

  it("keeps its curvature under rigid motions", () => {
    // A rotation about (1, 2, 2)/3 by the angle 0.8, then a translation.
    const [c, s] = [Math.cos(0.8), Math.sin(0.8)];
    const [a, b, d] = [1 / 3, 2 / 3, 2 / 3];
    const R = [
      [c + a * a * (1 - c), a * b * (1 - c) - d * s, a * d * (1 - c) + b * s],
      [b * a * (1 - c) + d * s, c + b * b * (1 - c), b * d * (1 - c) - a * s],
      [d * a * (1 - c) - b * s, d * b * (1 - c) + a * s, c + d * d * (1 - c)],
    ];
    const row = (i: number, shift: number) =>
      `(${R[i][0]})*(${r.x}) + (${R[i][1]})*(${r.y}) + (${R[i][2]})*(${r.z}) + ${shift}`;
    const moved = curvatureOf({ x: row(0, 5), y: row(1, -3), z: row(2, 1.5) }, at);
    for (const id of curvatures)
      for (let k = 0; k < n; k++)
        expect(Math.abs(moved[id][k] - own[id][k])).toBeLessThan(1e-9 * (1 + Math.abs(own[id][k])));
  });

  it("has K/s² and H/s when scaled by s", () => {
    const s = 3;
    const scaled = curvatureOf({ x: `${s}*(${r.x})`, y: `${s}*(${r.y})`, z: `${s}*(${r.z})` }, at);
    for (let k = 0; k < n; k++) {
      expect(scaled.gaussianCurvature[k]).toBeCloseTo(own.gaussianCurvature[k] / s ** 2, 11);
      expect(scaled.meanCurvature[k]).toBeCloseTo(own.meanCurvature[k] / s, 11);
    }
  });

  it("does not care about the coordinates", () => {
    // u = p + 0.1 sin q, v = q + 0.2 p: an orientation-preserving change of coordinates.
    const substitute = (text: string) =>
      text.replace(/\bu\b/g, "(p + 0.1*sin(q))").replace(/\bv\b/g, "(q + 0.2*p)");
    const other = compile({
      kind: "parametric",
      expressions: { x: substitute(r.x), y: substitute(r.y), z: substitute(r.z) },
      variables: ["p", "q"],
    });
    const pq = points(new Random(8));
    const uv = pq.map((x, k) => (k % 2 ? x + 0.2 * pq[k - 1] : x + 0.1 * Math.sin(pq[k + 1])));
    const [here, there] = [other.evaluate(pq, curvatures), curvatureOf(r, uv)];
    for (const id of curvatures)
      for (let k = 0; k < n; k++)
        expect(Math.abs(here[id][k] - there[id][k])).toBeLessThan(1e-10 * (1 + Math.abs(there[id][k])));
  });

  it("turns the sign of H, and only that, when u and v change places", () => {
    const swap = (text: string) => text.replace(/\b[uv]\b/g, (name) => (name === "u" ? "v" : "u"));
    const swapped = curvatureOf(
      { x: swap(r.x), y: swap(r.y), z: swap(r.z) },
      at.map((_, k) => at[k % 2 ? k - 1 : k + 1]),
    );
    for (let k = 0; k < n; k++) {
      expect(swapped.gaussianCurvature[k]).toBeCloseTo(own.gaussianCurvature[k], 12);
      expect(swapped.meanCurvature[k]).toBeCloseTo(-own.meanCurvature[k], 12);
    }
  });
});

it("the same sphere by every kind has the same curvature", () => {
  const R = 1.7;
  const graph = compile({ kind: "graph", expressions: { z: "sqrt(R^2 - u^2 - v^2)" }, parameters: { R } });
  const parametric = compile({
    kind: "parametric",
    expressions: { x: "R*sin(u)*cos(v)", y: "R*sin(u)*sin(v)", z: "R*cos(u)" },
    parameters: { R },
  });
  const random = new Random(3);
  for (let k = 0; k < 50; k++) {
    const [theta, phi] = [random.uniform(0.05, 1.4), random.uniform(0, 2 * Math.PI)];
    const a = graph.at([R * Math.sin(theta) * Math.cos(phi), R * Math.sin(theta) * Math.sin(phi)]);
    const b = parametric.at([theta, phi]);
    expect(a.scalarCurvature).toBeCloseTo(2 / R ** 2, 10);
    expect(b.scalarCurvature).toBeCloseTo(2 / R ** 2, 12);
    expect(Math.abs(a.meanCurvature)).toBeCloseTo(1 / R, 10);
    expect(b.meanCurvature).toBeCloseTo(-1 / R, 12);
  }
});

describe("Gauss–Bonnet: ∫K dA = 2πχ", () => {
  // The integrand is smooth and periodic, or vanishes with the area element at the poles: sums over the grid converge fast.
  const closed: [string, Record<string, string>, [string, string], number][] = [
    ["ellipsoid", { x: "2*sin(u)*cos(v)", y: "1.5*sin(u)*sin(v)", z: "cos(u)" }, ["0", "pi"], 2],
    ["torus", { x: "(2+0.7*cos(u))*cos(v)", y: "(2+0.7*cos(u))*sin(v)", z: "0.7*sin(u)" }, ["0", "2*pi"], 0],
  ];
  it.each(closed)("%s", (_name, expressions, u, chi) => {
    const surface = compile({ kind: "parametric", expressions, domain: { u, v: ["0", "2*pi"] } });
    const [m, n] = [160, 160];
    const [a, b] = surface.domain.u;
    let sum = 0;
    for (let i = 0; i < m; i++)
      for (let j = 0; j < n; j++) {
        const { firstForm, gaussianCurvature } = surface.at([
          a + ((i + 0.5) * (b - a)) / m,
          ((j + 0.5) * 2 * Math.PI) / n,
        ]);
        const [E, F, G] = firstForm as Float64Array;
        sum += (gaussianCurvature as number) * Math.sqrt(E * G - F * F);
      }
    const total = (sum * (b - a) * 2 * Math.PI) / (m * n);
    // The midpoint rule in u is of second order where the surface has poles.
    expect(total).toBeCloseTo(2 * Math.PI * chi, 3);
  });
});
