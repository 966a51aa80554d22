import { describe, expect, it } from "vitest";
import { compile } from "./index";

describe("a point at which the surface is singular", () => {
  it("has the position's own value, and limits of the rest that belong together", () => {
    const hemisphere = compile({ kind: "graph", expressions: { z: "sqrt(1 - u^2 - v^2)" } });
    for (const at of [
      [1, 0],
      [0, -1],
    ]) {
      const { limit, value, position, beta, scalarCurvature, normal } = hemisphere.at(at);
      expect(limit).toBe(true);
      expect(value).toBe(0);
      expect(position[2]).toBe(0);
      expect(beta).toBeGreaterThanOrEqual(0);
      expect(beta).toBeLessThan(1e-6);
      expect(beta).toBe(normal[2] ** 2);
      expect(scalarCurvature).toBeCloseTo(2, 6);
    }
  });
});
