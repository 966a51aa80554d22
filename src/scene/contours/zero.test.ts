import { describe, expect, test } from "vitest";
import type { Interval, QuantityId } from "../../core/types";
import { compiled } from "../../testing/compiled";
import type { SurfaceStage } from "../../worker/types";
import { crossingsOf } from "../surface/crossings";
import { graphStage } from "../testing/stages";
import type { ContourLine } from "./trace";
import { traceZero } from "./zero";

const size = 129;

/** A graph over a square, sampled as the page has it, and its exact values. */
function graph(z: string, [low, high]: Interval, quantity: QuantityId) {
  const domain: [string, string] = [String(low), String(high)];
  const surface = compiled({ z }, domain, domain);
  const band = surface.sample({ size: [size, size], quantities: [quantity] });
  const stage: SurfaceStage = {
    ...graphStage(() => 0, [low, high], [low, high], 2),
    ...{ bands: [band], size: [size, size], formulas: { z: { explicit: z, tex: z } } },
  };
  const at = (u: number, v: number) =>
    surface.evaluate(Float64Array.of(u, v), [quantity])[quantity]?.[0] ?? 0;
  return { stage, at, cell: (high - low) / (size - 1), lines: traceZero(stage, quantity) };
}

const pointsOf = (lines: readonly ContourLine[]) => lines.flatMap(({ points }) => points);

describe("the line of zero", () => {
  const cases: [z: string, domain: Interval, quantity: QuantityId, components: number][] = [
    // The valley's floor, det H = 0 along two curves of which one is in sight.
    ["0.005*((1 - u)^2 + 100*(v - u^2)^2)", [-1.6, 1.6], "scalarCurvature", 1],
    ["0.005*((1 - u)^2 + 100*(v - u^2)^2)", [-1.6, 1.6], "meanCurvature", 1],
    ["0.1*((1 - u)^2 + 100*(v - u^2)^2)", [-1.6, 1.6], "scalarCurvature", 1],
    // Rings about two wells.
    ["-exp(-(u - 2)^2 - v^2) - exp(-(u + 2)^2 - v^2)", [-4, 4], "hessianTrace", 2],
    ["exp(-u^2 - v^2)", [-3, 3], "scalarCurvature", 1],
    // None: S < 0 and falls off as a pole is left; S = 0 at one point; S > 0.
    ["v/(u - 5)", [6, 9], "scalarCurvature", 0],
    ["u^3 - 3*u*v^2", [-0.8, 0.8], "scalarCurvature", 0],
    ["sqrt(1 + u^2 + v^2)", [-2, 2], "scalarCurvature", 0],
  ];

  test.each(cases)("of %s over %s, %s, has its number of parts", (z, domain, quantity, components) => {
    const { lines, stage } = graph(z, domain, quantity);
    expect(lines).toHaveLength(components);
    // Where there is no line, none is drawn either.
    if (components === 0) expect(Math.max(...crossingsOf(stage, quantity)[0])).toBe(0);
  });

  test.each(cases.filter(([, , , components]) => components > 0))(
    "of %s over %s, %s, lies where the exact value changes its sign",
    (z, domain, quantity) => {
      const { lines, at, cell } = graph(z, domain, quantity);
      for (const { u, v } of pointsOf(lines)) {
        const near = 0.1 * cell;
        const signs = [-1, 0, 1].flatMap((i) =>
          [-1, 0, 1].map((j) => Math.sign(at(u + i * near, v + j * near))),
        );
        expect(new Set(signs).size, `${u}, ${v}`).toBeGreaterThan(1);
      }
    },
  );
});
