import { describe, expect, test } from "vitest";
import type { SurfaceStage } from "../../worker/types";
import { traceContours } from "../contours/trace";
import { inTwoBands } from "../testing/bands";
import { graphStage } from "../testing/stages";
import { crossingsOf } from "./crossings";

type Field = (u: number, v: number) => number;

const size = 41;
const stageOf = (f: Field) => graphStage(f, [-1, 1], [-1, 1], size);
const marksOf = (stage: SurfaceStage) => crossingsOf(stage, "height")[0];

/** Points of the traced line of zero, where the quantity changes its sign for certain. */
const zerosOf = (stage: SurfaceStage) =>
  traceContours(stage, {
    quantity: "height",
    levels: [{ value: 0, label: "0" }],
    threshold: 1e3,
  }).flatMap(({ points }) => points);

/** Cells from a vertex to the nearest zero along u or v, whichever are more. */
function cellsToZero(stage: SurfaceStage, vertex: number): number {
  const { coordinates } = stage.bands[0];
  const [u, v] = [coordinates[2 * vertex], coordinates[2 * vertex + 1]];
  const distances = zerosOf(stage).map((zero) => Math.max(Math.abs(zero.u - u), Math.abs(zero.v - v)));
  return (Math.min(...distances) * (size - 1)) / 2;
}

describe("the neighbourhood of changes of sign", () => {
  const fields: Record<string, Field> = {
    line: (u, v) => u - 0.31 * v + 0.013,
    circle: (u, v) => u * u + v * v - 0.37,
    cross: (u, v) => (u - 0.021) * (v + 0.043),
    "line through vertices": (u) => u,
  };

  test.each(Object.keys(fields))(
    "holds every vertex close to the line of zero, and none far from it: %s",
    (name) => {
      const stage = stageOf(fields[name]);
      const marks = marksOf(stage);
      for (let k = 0; k < marks.length; k += 3) {
        const cells = cellsToZero(stage, k);
        if (cells < 1) expect(marks[k]).toBe(1);
        if (cells > 4.01) expect(marks[k]).toBe(0);
      }
    },
  );

  test("is empty where a value touches zero and turns, decays, or is zero but for round-off", () => {
    const none: Field[] = [
      (u, v) => u * u + v * v,
      (u, v) => -((u - 0.01) ** 2) * (1 + v * v),
      (u) => Math.exp(-30 * (u + 1)),
      (u, v) => 1e-16 * Math.sin(1e3 * u * v) + 0 * v,
      (u) => Math.max(u, 0) ** 2,
    ];
    for (const f of none) {
      const stage = stageOf(f);
      const { height } = stage.statistics;
      if (height) height.roundOff = 1e-14;
      expect(Math.max(...marksOf(stage))).toBe(0);
    }
  });

  test("goes on from band to band, divided at any row", () => {
    const whole = stageOf((u, v) => u + 0.9 * v - 0.2);
    const expected = marksOf(whole);
    for (const row of [1, 13, 39]) {
      const found = crossingsOf(inTwoBands(whole, row), "height");
      expect(Array.from(found[0])).toEqual(Array.from(expected.slice(0, (row + 1) * size)));
      expect(Array.from(found[1])).toEqual(Array.from(expected.slice(row * size)));
    }
  });
});
