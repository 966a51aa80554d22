import { describe, expect, it } from "vitest";
import { Random } from "../testing/random";
import { type CriticalPoint, criticalPoints, figure2, figure5 } from "../testing/reference";
import { backendIds, compile } from "./index";

const figure2Surface = () =>
  compile({
    kind: "graph",
    expressions: { z: figure2.expr },
    domain: { u: ["0", "10"], v: ["0", "10"] },
    parameters: { c: figure2.c },
  });

describe("figure 2", () => {
  it.each(backendIds)("extrema of S, tr H and f on the 512 × 512 grid, by %s", (backend) => {
    const { n, extrema } = figure2.grid;
    const { planes } = figure2Surface().sample({
      size: [n, n],
      quantities: ["scalarCurvature", "hessianTrace", "height"],
      precision: "float64",
      backend,
    });
    const quantities = { S: "scalarCurvature", trH: "hessianTrace", f: "height" } as const;
    for (const name of ["S", "trH", "f"] as const) {
      const plane = planes[quantities[name]];
      const { min, max } = extrema[name];
      expect(plane?.statistics.minimum).toBeCloseTo(min.value, 12);
      expect(plane?.statistics.maximum).toBeCloseTo(max.value, 12);
      expect(plane?.values[min.i * n + min.j]).toBeCloseTo(min.value, 12);
      expect(plane?.values[max.i * n + max.j]).toBeCloseTo(max.value, 12);
    }
    const negative = (values: Float64Array | undefined) =>
      (values?.filter((x) => x < 0).length ?? 0) / n ** 2;
    expect(negative(planes.scalarCurvature?.values)).toBeCloseTo(extrema.fraction_S_negative, 4);
    // tr H vanishes on whole grid lines: rounding decides its sign there.
    expect(Math.abs(negative(planes.hessianTrace?.values) - extrema.fraction_trH_negative)).toBeLessThan(
      0.005,
    );
  });

  it("at a saddle the trace is 0 and S is not; at extrema S = 2e^{−2cu}, tr H = −(c²+2) f", () => {
    const surface = figure2Surface();
    const c = figure2.c;
    for (const point of figure2.critical_points) {
      const { scalarCurvature, hessianTrace, value, gradientNorm } = surface.at(point.p);
      const size = 2 * Math.exp(-2 * c * point.p[0]);
      expect(gradientNorm).toBeLessThan(1e-14);
      expect(scalarCurvature).toBeCloseTo(point.type === "saddle" ? -size : size, 13);
      if (point.type === "saddle") expect(Math.abs(hessianTrace as number)).toBeLessThan(1e-14);
      else expect(hessianTrace).toBeCloseTo(-(c * c + 2) * (value as number), 13);
    }
  });
});

const functions: Record<string, { z: string; points: CriticalPoint[]; parameters?: Record<string, number> }> =
  {
    "figure 2": { z: figure2.expr, points: figure2.critical_points, parameters: { c: figure2.c } },
    himmelblau: { z: "(u^2 + v - 11)^2 + (u + v^2 - 7)^2", points: criticalPoints.himmelblau },
    camel3: { z: "2*u^2 - 1.05*u^4 + u^6/6 + u*v + v^2", points: criticalPoints.camel3 },
    booth: { z: "(u + 2*v - 7)^2 + (2*u + v - 5)^2", points: criticalPoints.booth },
    beale: {
      z: "(1.5 - u + u*v)^2 + (2.25 - u + u*v^2)^2 + (2.625 - u + u*v^3)^2",
      points: criticalPoints.beale,
    },
    rosenbrock: { z: "(1 - u)^2 + 100*(v - u^2)^2", points: criticalPoints.rosenbrock },
    goldsteinPrice: {
      z:
        "(1 + (u + v + 1)^2*(19 - 14*u + 3*u^2 - 14*v + 6*u*v + 3*v^2))*" +
        "(30 + (2*u - 3*v)^2*(18 - 32*u + 12*u^2 + 48*v - 36*u*v + 27*v^2))",
      points: criticalPoints.goldstein_price,
    },
    sharpflat: {
      z: "-d1*exp(-((u - a)^2 + v^2)/(2*s1^2)) - d2*exp(-((u + a)^2 + v^2)/(2*s2^2))",
      points: criticalPoints.sharpflat,
      parameters: { a: 1.2, d1: 1, s1: 0.3, d2: 1, s2: 0.9 },
    },
    peaks: {
      z: "3*(1 - u)^2*exp(-u^2 - (v + 1)^2) - 10*(u/5 - u^3 - v^5)*exp(-u^2 - v^2) - exp(-(u + 1)^2 - v^2)/3",
      points: criticalPoints.peaks,
    },
  };

describe("critical points of the reference data", () => {
  it.each(Object.entries(functions))("%s", (_name, { z, points, parameters }) => {
    const surface = compile({ kind: "graph", expressions: { z }, parameters });
    for (const point of points) {
      const found = surface.at(point.p);
      const size = Math.sqrt(point.trH2);
      // Coordinates are given to a double's precision, so the gradient is zero up to the Hessian times that.
      expect(found.gradientNorm as number).toBeLessThan(
        1e-13 * size * (1 + Math.hypot(...point.p)) + 1e-11 * size,
      );
      expect(Math.abs((found.hessianTrace as number) - point.trH) / size).toBeLessThan(1e-11);
      expect(Math.abs((found.hessianSquaredTrace as number) - point.trH2) / point.trH2).toBeLessThan(1e-11);
      expect(Math.abs(found.scalarCurvature - point.S) / point.trH2).toBeLessThan(1e-11);
      const [k1, k2] = found.principalCurvatures;
      const type = k1 * k2 < 0 ? "saddle" : k2 > 0 ? "min" : "max";
      expect(type).toBe(point.type);
    }
  });
});

interface ClosedForm {
  kind: "graph" | "parametric";
  expressions: Record<string, string>;
  domain: [[number, number], [number, number]];
  parameters?: Record<string, number>;
  /** S as a function of the coordinates and the position. */
  S: (u: number, v: number, r: Float64Array) => number;
  /** Entry of the figure's data whose bounds S keeps. */
  entry: string;
}

const quadric =
  (sign: number) =>
  (_u: number, _v: number, [x, y, z]: Float64Array) =>
    (sign * 2) / (x * x + y * y + z * z) ** 2;

/** FORMULAS §5 with the parameters of figure 5's data. */
const closedForms: Record<string, ClosedForm> = {
  sphere: {
    kind: "parametric",
    expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
    domain: [
      [0, Math.PI],
      [0, 2 * Math.PI],
    ],
    S: () => 2,
    entry: "sphere",
  },
  "hyperboloid of one sheet": {
    kind: "parametric",
    expressions: { x: "cosh(u)*cos(v)", y: "cosh(u)*sin(v)", z: "sinh(u)" },
    domain: [
      [-1.5, 1.5],
      [0, 2 * Math.PI],
    ],
    S: quadric(-1),
    entry: "hyperboloid one sheet x^2/a^2+y^2/b^2-z^2/c^2=1",
  },
  "hyperboloid of two sheets": {
    kind: "parametric",
    expressions: { x: "sinh(u)*cos(v)", y: "sinh(u)*sin(v)", z: "cosh(u)" },
    domain: [
      [0, 1.5],
      [0, 2 * Math.PI],
    ],
    S: quadric(1),
    entry: "hyperboloid two sheets (=-1)",
  },
  torus: {
    kind: "parametric",
    expressions: { x: "(R + r*cos(v))*cos(u)", y: "(R + r*cos(v))*sin(u)", z: "r*sin(v)" },
    parameters: { R: 2, r: 0.7 },
    domain: [
      [0, 2 * Math.PI],
      [0, 2 * Math.PI],
    ],
    S: (_u, v) => (2 * Math.cos(v)) / (0.7 * (2 + 0.7 * Math.cos(v))),
    entry: "torus",
  },
  catenoid: {
    kind: "parametric",
    expressions: { x: "cosh(v)*cos(u)", y: "cosh(v)*sin(u)", z: "v" },
    domain: [
      [0, 2 * Math.PI],
      [-2, 2],
    ],
    S: (_u, v) => -2 / Math.cosh(v) ** 4,
    entry: "catenoid",
  },
  helicoid: {
    kind: "parametric",
    expressions: { x: "v*cos(u)", y: "v*sin(u)", z: "u" },
    domain: [
      [-6, 6],
      [-2, 2],
    ],
    S: (_u, v) => -2 / (1 + v * v) ** 2,
    entry: "helicoid",
  },
  Enneper: {
    kind: "parametric",
    expressions: { x: "u - u^3/3 + u*v^2", y: "v - v^3/3 + v*u^2", z: "u^2 - v^2" },
    domain: [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ],
    S: (u, v) => -8 / (1 + u * u + v * v) ** 4,
    entry: "enneper",
  },
  pseudosphere: {
    kind: "parametric",
    expressions: { x: "cos(v)/cosh(u)", y: "sin(v)/cosh(u)", z: "u - tanh(u)" },
    domain: [
      [0.1, 3],
      [0, 2 * Math.PI],
    ],
    S: () => -2,
    entry: "pseudosphere",
  },
  Dini: {
    kind: "parametric",
    expressions: { x: "a*cos(u)*sin(v)", y: "a*sin(u)*sin(v)", z: "a*(cos(v) + log(tan(v/2))) + b*u" },
    parameters: { a: 1, b: 0.2 },
    domain: [
      [0, 4 * Math.PI],
      [0.1, 1.4],
    ],
    S: () => -2 / 1.04,
    entry: "dini",
  },
  saddle: {
    kind: "graph",
    expressions: { z: "(u^2 - v^2)/2" },
    domain: [
      [-2, 2],
      [-2, 2],
    ],
    S: (u, v) => -2 / (1 + u * u + v * v) ** 2,
    entry: "saddle z=(x^2-y^2)/2",
  },
  paraboloid: {
    kind: "graph",
    expressions: { z: "a*(u^2 + v^2)" },
    parameters: { a: 0.5 },
    domain: [
      [-2, 2],
      [-2, 2],
    ],
    S: (u, v) => 2 / (1 + u * u + v * v) ** 2,
    entry: "paraboloid z=a(x^2+y^2)",
  },
  "monkey saddle": {
    kind: "graph",
    expressions: { z: "u^3 - 3*u*v^2" },
    domain: [
      [-1.5, 1.5],
      [-1.5, 1.5],
    ],
    S: (u, v) => (-72 * (u * u + v * v)) / (1 + 9 * (u * u + v * v) ** 2) ** 2,
    entry: "monkey saddle z=x^3-3xy^2",
  },
  cone: {
    kind: "parametric",
    expressions: { x: "v*cos(u)", y: "v*sin(u)", z: "k*v" },
    parameters: { k: 1.7 },
    domain: [
      [0, 2 * Math.PI],
      [0.1, 3],
    ],
    S: () => 0,
    entry: "cone, cylinder, any developable",
  },
};

describe("figure 5 and the other closed forms of S", () => {
  it.each(Object.entries(closedForms))("%s", (_name, one) => {
    const surface = compile({ kind: one.kind, expressions: one.expressions, parameters: one.parameters });
    const random = new Random(55);
    const [[ua, ub], [va, vb]] = one.domain;
    const bounds = figure5.find(({ surface: name }) => name === one.entry);
    expect(bounds, one.entry).toBeDefined();
    for (let k = 0; k < 100; k++) {
      const [u, v] = [random.uniform(ua, ub), random.uniform(va, vb)];
      const { scalarCurvature, principalCurvatures, position } = surface.at([u, v]);
      const scale = principalCurvatures[0] ** 2 + principalCurvatures[1] ** 2;
      expect(Math.abs(scalarCurvature - one.S(u, v, position))).toBeLessThan(1e-12 * Math.max(scale, 1));
      expect(scalarCurvature).toBeGreaterThan((bounds?.inf ?? Number.NaN) - 1e-11);
      expect(scalarCurvature).toBeLessThan((bounds?.sup ?? Number.NaN) + 1e-11);
    }
  });
});
