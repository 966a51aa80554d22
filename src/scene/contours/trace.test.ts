import { describe, expect, test } from "vitest";
import { inTwoBands } from "../testing/bands";
import { graphStage } from "../testing/stages";
import type { Isolines } from "../types";
import { type ContourLine, traceContours } from "./trace";

const isolines = (...values: number[]): Isolines => ({
  quantity: "height",
  levels: values.map((value) => ({ value, label: String(value) })),
  // All but linear: the values here are no larger.
  threshold: 1e3,
});

const radii = ({ points }: ContourLine) => points.map(({ u, v }) => Math.hypot(u, v));
const length = ({ points, closed }: ContourLine) => {
  const chain = closed ? [...points, points[0]] : points;
  return chain.slice(1).reduce((sum, { u, v }, k) => sum + Math.hypot(u - chain[k].u, v - chain[k].v), 0);
};

describe("contour lines", () => {
  const bowl = graphStage((u, v) => u * u + v * v, [-2, 2], [-2, 2], 61);

  test("of a bowl are circles, each one ring", () => {
    const lines = traceContours(bowl, isolines(0.25, 1, 2.25));
    expect(lines.map(({ level, closed }) => [level, closed])).toEqual([
      [0, true],
      [1, true],
      [2, true],
    ]);
    lines.forEach((line, level) => {
      const radius = [0.5, 1, 1.5][level];
      // Between vertices d apart, u² + v² is a chord's d²/4 too large, and it changes by 2r.
      for (const found of radii(line)) expect(Math.abs(found - radius)).toBeLessThan(0.0089 / 8 / radius);
      expect(length(line) / (2 * Math.PI * radius)).toBeCloseTo(1, 2);
      // On the surface.
      for (const { u, v, position } of line.points) {
        expect(position[0]).toBeCloseTo(u, 5);
        expect(position[1]).toBeCloseTo(v, 5);
        expect(position[2]).toBeCloseTo(radius ** 2, 5);
      }
    });
  });

  test("end at the domain's border", () => {
    const lines = traceContours(bowl, isolines(5));
    expect(lines).toHaveLength(4);
    for (const { points, closed } of lines) {
      expect(closed).toBe(false);
      for (const end of [points[0], points[points.length - 1]])
        expect(Math.max(Math.abs(end.u), Math.abs(end.v))).toBeCloseTo(2, 6);
    }
  });

  test.each([1, 20, 30, 59])("go on from band to band, divided at row %s", (row) => {
    const whole = traceContours(bowl, isolines(0.25, 1, 5));
    const divided = traceContours(inTwoBands(bowl, row), isolines(0.25, 1, 5));
    expect(divided.map(({ level, closed, points }) => [level, closed, points.length])).toEqual(
      whole.map(({ level, closed, points }) => [level, closed, points.length]),
    );
  });

  test("are one line each where a level meets vertices exactly", () => {
    const lines = traceContours(
      graphStage((u) => u, [0, 4], [0, 4], 5),
      isolines(1, 2),
    );
    expect(lines.map(({ level }) => level)).toEqual([0, 1]);
    for (const { level, points } of lines) for (const { u } of points) expect(u).toBeCloseTo(level + 1, 6);
  });

  test("pass no hole and no place where the quantity is undefined", () => {
    const ring = graphStage((u, v) => (Math.hypot(u, v) < 0.8 ? Number.NaN : u), [-2, 2], [-2, 2], 61);
    const lines = traceContours(ring, isolines(0.1));
    expect(lines).toHaveLength(2);
    for (const line of lines) for (const radius of radii(line)) expect(radius).toBeGreaterThan(0.79);
  });

  test("of a plane that is not there are none", () => {
    expect(traceContours(bowl, { ...isolines(1), quantity: "scalarCurvature" })).toEqual([]);
  });

  test("are those of s: a peak of one vertex has its lines about it, not about its foot", () => {
    const peak = graphStage((u, v) => (u === 0 && v === 0 ? 1e4 : 1), [-1, 1], [-1, 1], 21);
    const at = (threshold: number) =>
      Math.max(...radii(traceContours(peak, { ...isolines(100), threshold })[0]));
    // Between 1 and 10⁴ in the logarithm, 100 is half of the way.
    expect(at(1e-3)).toBeCloseTo(Math.SQRT2 * 0.05, 2);
    expect(at(1e6)).toBeGreaterThan(0.099);
  });
});
