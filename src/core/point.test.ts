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

  it("has the height of its position, and zeros where a limit is zero, on a kink and on a cusp", () => {
    const at = (z: string, point: [number, number]) =>
      compile({ kind: "graph", expressions: { z }, variables: ["u", "v"] }).at(point);
    const kink = at("abs(u - 0.5) + v^2", [0.5, 1]);
    expect(kink).toMatchObject({ limit: true, value: 1, height: 1 });
    expect(Array.from(at("abs(u - 0.5) + v^2", [0.5, 0]).gradient ?? [])[1]).toBe(0);
    // S = −8√u + … beside the cusp; it is not positive on it.
    expect(at("sqrt(abs(u)) + v^2", [0, 0])).toMatchObject({
      limit: true,
      height: 0,
      scalarCurvature: 0,
      beta: 0,
    });
  });

  it("is one where the arguments of a minimum or maximum meet, if that shows", () => {
    const roof = compile({ kind: "graph", expressions: { z: "max(u, v, -u-v)" }, variables: ["u", "v"] });
    const isLimit = (...point: [number, number]) => roof.at(point).limit;
    expect([isLimit(0, 0), isLimit(1, 1), isLimit(1, 0.5), isLimit(1, -2)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    // u = v is no crease where −u − v is greatest.
    expect(isLimit(-1, -1)).toBe(false);
    const bounded = compile({
      kind: "graph",
      expressions: { z: "u + max(c, 1)" },
      variables: ["u", "v"],
      parameters: { c: 1 },
    });
    expect(bounded.at([1, 1]).limit).toBe(false);
  });
});
