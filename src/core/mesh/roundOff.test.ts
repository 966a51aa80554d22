import { describe, expect, it } from "vitest";
import { compile } from "../index";
import type { QuantityId } from "../types";

const lengths = [1e-6, 1e-3, 1, 1e3, 1e6];

/** Greatest magnitude of a quantity, of 96 % of the grid, and what rounding may make of zero, of a surface in units of a length. */
function measured(
  expressions: Record<string, string>,
  [low, high]: [low: number, high: number],
  quantity: QuantityId,
  length: number,
) {
  const unit = "x" in expressions ? 1 : length;
  const interval: [string, string] = [String(low * unit), String(high * unit)];
  const surface = compile({
    kind: "x" in expressions ? "parametric" : "graph",
    ...{
      expressions,
      variables: ["u", "v"],
      domain: { u: interval, v: interval },
      parameters: { L: length },
    },
  });
  const { statistics } = surface.sample({ size: [49, 49], quantities: [quantity] }).planes[quantity] ?? {};
  if (!statistics) throw new Error("no such plane");
  const { quantiles, roundOff } = statistics;
  return { inner: Math.max(-quantiles[2], quantiles[98]), roundOff: roundOff ?? Number.NaN };
}

describe("what rounding may make of zero", () => {
  const zero: [what: string, expressions: Record<string, string>, [number, number], QuantityId][] = [
    ["K of a cone", { z: "L*sqrt((u/L)^2+(v/L)^2)" }, [0.1, 2], "gaussianCurvature"],
    ["S of a cylinder that leans", { z: "L*exp(sin((u+v)/L))" }, [-3, 3], "scalarCurvature"],
    ["H of Scherk's surface", { z: "L*log(cos(v/L)/cos(u/L))" }, [-1.5, 1.5], "meanCurvature"],
    ["tr H of the monkey saddle", { z: "L*((u/L)^3-3*u/L*(v/L)^2)" }, [-0.8, 0.8], "hessianTrace"],
    [
      "H of a catenoid",
      { x: "L*cosh(v)*cos(u)", y: "L*cosh(v)*sin(u)", z: "L*v" },
      [-1.4, 1.4],
      "meanCurvature",
    ],
    [
      "H of Enneper's surface",
      { x: "L*(u-u^3/3+u*v^2)", y: "L*(v-v^3/3+v*u^2)", z: "L*(u^2-v^2)" },
      [-1.6, 1.6],
      "meanCurvature",
    ],
  ];
  it.each(zero)("is more than there is of %s, in any unit of length", (_, expressions, domain, quantity) => {
    for (const length of lengths) {
      const { inner, roundOff } = measured(expressions, domain, quantity, length);
      expect(inner, `L = ${length}`).toBeLessThanOrEqual(roundOff);
    }
  });

  const small: typeof zero = [
    ["K of a shallow hill", { z: "1e-5*L*exp(-(u/L)^2-(v/L)^2)" }, [-2, 2], "gaussianCurvature"],
    ["K of a shallow saddle", { z: "1e-6*L*(u/L)*(v/L)" }, [-2, 2], "gaussianCurvature"],
    ["H of a shallow sheet", { z: "1e-6*L*(u/L)^3" }, [-2, 2], "meanCurvature"],
  ];
  it.each(small)("is far less than %s, in any unit of length", (_, expressions, domain, quantity) => {
    for (const length of lengths) {
      const { inner, roundOff } = measured(expressions, domain, quantity, length);
      expect(inner, `L = ${length}`).toBeGreaterThan(1e6 * roundOff);
    }
  });

  it("is told with a grid's first rows, and nothing of it with the others", () => {
    const surface = compile({ kind: "graph", expressions: { z: "u*v" }, variables: ["u", "v"] });
    const roundOffOf = (rows: [number, number]) =>
      surface.sample({ size: [9, 9], rows, quantities: ["height"] }).planes.height?.statistics.roundOff;
    expect(roundOffOf([0, 4])).toBeGreaterThan(0);
    expect(roundOffOf([4, 8])).toBeUndefined();
  });
});
