import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { type ExampleId, exampleIds, examples } from "../../examples";
import { Random } from "../../testing/random";
import { definitionOf, parametersOf } from "../testing/examples";

type ClosedForm = (u: number, v: number, p: Record<string, number>) => number;
const { cos, sin, cosh, sinh, sqrt } = Math;

/** 2 det H/(1 + |∇f|²)² from the first and second derivatives of a graph. */
const ofGraph = (fu: number, fv: number, fuu: number, fuv: number, fvv: number) =>
  (2 * (fuu * fvv - fuv ** 2)) / (1 + fu ** 2 + fv ** 2) ** 2;

/** What the captions say of S, and what else is known, written by hand; one formula for each surface of an example. */
const quadric = ([x, y, z]: number[], [a, b, c]: number[], sign: 1 | -1) =>
  (2 * sign) / (a ** 2 * b ** 2 * c ** 2 * (x ** 2 / a ** 4 + y ** 2 / b ** 4 + z ** 2 / c ** 4) ** 2);

const scalarCurvature: Partial<Record<ExampleId, ClosedForm[]>> = {
  figure2: [
    (u, v, { c }) => {
      const numerator = (c ** 2 - 1) * cos(2 * u) - cos(2 * v) - c * (c - 2 * sin(2 * u));
      const denominator =
        Math.exp(2 * c * u) + (cos(v) * sin(u)) ** 2 + ((cos(u) - c * sin(u)) * sin(v)) ** 2;
      return (Math.exp(2 * c * u) * numerator) / denominator ** 2;
    },
  ],
  figure5: [
    () => 2,
    (u, v) => -2 / ((cosh(u) * cos(v)) ** 2 + (cosh(u) * sin(v)) ** 2 + sinh(u) ** 2) ** 2,
    (_, v) => (2 * cos(v)) / (0.7 * (2 + 0.7 * cos(v))),
    (_, v) => -2 / cosh(v) ** 4,
    (_, v) => (-2 * 0.6 ** 2) / (0.6 ** 2 + v ** 2) ** 2,
    (u, v) => (-72 * (u ** 2 + v ** 2)) / (1 + 9 * (u ** 2 + v ** 2) ** 2) ** 2,
    (u, v) => quadric([1.5 * sin(u) * cos(v), sin(u) * sin(v), 0.75 * cos(u)], [1.5, 1, 0.75], 1),
    () => -2,
  ],
  saddle: [(u, v) => -2 / (1 + u ** 2 + v ** 2) ** 2],
  paraboloid: [(u, v, { a }) => (8 * a ** 2) / (1 + 4 * a ** 2 * (u ** 2 + v ** 2)) ** 2],
  eggBox: [(u, v) => (2 * cos(u) * cos(v)) / (1 + sin(u) ** 2 + sin(v) ** 2) ** 2],
  ripple: [
    (u, v, { a, k }) => {
      const r = sqrt(u ** 2 + v ** 2);
      const [first, second] = [-a * k * sin(k * r), -a * k ** 2 * cos(k * r)];
      return (2 * first * second) / (r * (1 + first ** 2) ** 2);
    },
  ],
  valley: [
    (u, v) => ofGraph(2 * v * (u * v - 1), 2 * u * (u * v - 1), 2 * v ** 2, 4 * u * v - 2, 2 * u ** 2),
  ],
  hemisphere: [() => 2],
  scherk: [(u, v) => (-2 * (cos(u) * cos(v)) ** 2) / (1 - (sin(u) * sin(v)) ** 2) ** 2],
  pole: [
    (u, v) => {
      const w = u - 5;
      return (-2 * w ** 4) / (w ** 4 + w ** 2 + v ** 2) ** 2;
    },
  ],
  torus: [(_, v, { R, r }) => (2 * cos(v)) / (r * (R + r * cos(v)))],
  bending: [(_, v) => -2 / cosh(v) ** 4],
  enneper: [(u, v) => -8 / (1 + u ** 2 + v ** 2) ** 4],
  // The Hessian is constant, s((10, 8), (8, 10)).
  booth: [
    (u, v, { s }) => ofGraph(s * (10 * u + 8 * v - 34), s * (8 * u + 10 * v - 38), 10 * s, 8 * s, 10 * s),
  ],
  monkeySaddle: [(u, v) => (-72 * (u ** 2 + v ** 2)) / (1 + 9 * (u ** 2 + v ** 2) ** 2) ** 2],
  ellipsoid: [
    (u, v, { a, b, c }) => quadric([a * sin(u) * cos(v), b * sin(u) * sin(v), c * cos(u)], [a, b, c], 1),
  ],
  hyperboloid: [
    (u, v, { a, b, c }) => quadric([a * cosh(u) * cos(v), b * cosh(u) * sin(v), c * sinh(u)], [a, b, c], -1),
  ],
  twoSheets: [(u, v, { c }) => quadric([u, v, c * sqrt(1 + u ** 2 + v ** 2)], [1, 1, c], 1)],
  sphere: [(_u, _v, { R }) => 2 / R ** 2],
  pseudosphere: [() => -2],
  breather: [() => -2],
  cylinder: [() => 0],
  cone: [() => 0],
  tangentDevelopable: [() => 0],
  catenoid: [(_, v, { c }) => -2 / (c ** 2 * cosh(v / c) ** 4)],
  helicoid: [(_, v, { c }) => (-2 * c ** 2) / (c ** 2 + v ** 2) ** 2],
  dini: [(_u, _v, { a, b }) => -2 / (a ** 2 + b ** 2)],
};

describe.each(exampleIds)("%s", (id) => {
  const { surfaces, views } = examples[id].settings;

  it("can be read, has points and the quantities that it shows", () => {
    surfaces.forEach((spec, index) => {
      const surface = compile(spec);
      const quantities = views.filter((view) => view.surface === index).map((view) => view.quantity);
      const sampled = surface.sample({ size: [33, 33], quantities });
      expect(sampled.index.length).toBeGreaterThan(300);
      for (const quantity of quantities)
        expect(sampled.planes[quantity]?.statistics.count).toBeGreaterThan(500);
      // No parameter without a slider of its own, and no slider that does nothing.
      expect(Object.keys(surface.parameters).sort()).toEqual(Object.keys(spec.parameters).sort());
    });
  });
});

describe.each(Object.keys(scalarCurvature) as ExampleId[])("the closed form of S: %s", (id) => {
  it("is what the engine computes", () => {
    scalarCurvature[id]?.forEach((closedForm, index) => {
      const surface = compile(definitionOf(id, index));
      const random = new Random(11 + index);
      const [u, v] = Object.values(surface.domain);
      let compared = 0;
      for (let k = 0; k < 200; k++) {
        const at = [u, v].map(([low, high]) =>
          random.uniform(low + 0.02 * (high - low), high - 0.02 * (high - low)),
        );
        const { scalarCurvature: S, principalCurvature1: k1, principalCurvature2: k2 } = surface.at(at);
        if (Number.isNaN(S)) continue;
        compared++;
        const expected = closedForm(at[0], at[1], parametersOf(id, index));
        expect(Math.abs(S - expected)).toBeLessThanOrEqual(1e-9 * (k1 ** 2 + k2 ** 2));
      }
      expect(compared).toBeGreaterThan(100);
    });
  });
});

/** Curvature is known in closed form of these groups, and of these entries beside them. */
describe("the closed forms", () => {
  it("cover every classical surface", () => {
    const groups = ["quadric", "constant", "flat", "minimal"];
    const others: ExampleId[] = [
      "figure2",
      "figure5",
      "torus",
      "monkeySaddle",
      "eggBox",
      "ripple",
      "pole",
      "valley",
    ];
    const known = Object.keys(scalarCurvature);
    for (const id of exampleIds)
      if (groups.includes(examples[id].group) || others.includes(id)) expect(known).toContain(id);
  });
});
