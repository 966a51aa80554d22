/** Surfaces and seeded points on them, for the tests of derivations. */
import { expect } from "vitest";
import { compile } from "../core/compile";
import { type DerivationId, derive } from "../core/derivation";
import type { Jet } from "../core/derivation/tensors";
import type { Surface } from "../core/surface";
import type { PointData } from "../core/types";
import { Random } from "./random";

/** Graphs: the paper's, a cubic, a bowl, and one that is nearly flat. */
export const graphs = {
  figure2: compile({ kind: "graph", expressions: { z: "e^(-c*u)*sin(u)*sin(v)" }, parameters: { c: 0.1 } }),
  polynomial: compile({ kind: "graph", expressions: { z: "u^3-3*u*v^2+u*v-v^2/2" } }),
  bowl: compile({ kind: "graph", expressions: { z: "u^2+v^2" } }),
  small: compile({ kind: "graph", expressions: { z: "1e-6*u*v" } }),
};
export const parametrics = {
  torus: compile({
    kind: "parametric",
    expressions: { x: "(3+cos(v))*cos(u)", y: "(3+cos(v))*sin(u)", z: "sin(v)" },
  }),
  sheared: compile({ kind: "parametric", expressions: { x: "u+v/2", y: "v+u^2/3", z: "u*v-sin(u)" } }),
};
const surfaces: Record<string, Surface> = { ...graphs, ...parametrics };
export const variables = ["u", "v"] as const;

/** Points on every surface, with names for messages. */
export const points = Object.entries(surfaces).flatMap(([name, surface], k) => {
  const random = new Random(20 + k);
  return Array.from({ length: 8 }, (): [string, PointData] => {
    const [u, v] = [random.uniform(-2, 2), random.uniform(-2, 2)];
    return [`${name} at ${u}, ${v}`, surface.at([u, v])];
  });
});
export const graphPoints = points.filter(([, point]) => point.gradient);

export const jetOf = ({ gradient, hessian, beta }: PointData): Jet => {
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
export const derived = (id: DerivationId, point: PointData, digits = 15) =>
  derive(id, { point, variables, digits });
/** The numbers of the step with a label. */
export const valuesOf = (id: DerivationId, point: PointData, label: string) => {
  const step = derived(id, point).steps.find((one) => one.label === label);
  if (!step) throw new Error(`no step ${label} in ${id}`);
  return step.values;
};
export const size = (numbers: ArrayLike<number>) => Math.max(...Array.from(numbers, Math.abs));
/** |a − b| within a rounding error of the scale on which both were computed. */
export const expectClose = (
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
