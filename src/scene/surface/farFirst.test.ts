import { BufferAttribute, BufferGeometry } from "three";
import { describe, expect, test } from "vitest";
import { inTwoBands } from "../testing/bands";
import { graphStage } from "../testing/stages";
import { farFirst, putFarFirst } from "./farFirst";
import { wholeBand } from "./wholeBand";

const stage = graphStage((u, v) => Math.sin(3 * u) * Math.cos(2 * v), [-1, 1], [-1, 1], 31);
const [{ index, positions }] = stage.bands;

const trianglesOf = (all: ArrayLike<number>): string[] =>
  Array.from({ length: all.length / 3 }, (_, t) => [all[3 * t], all[3 * t + 1], all[3 * t + 2]].join());

const nearnessOf = (
  all: ArrayLike<number>,
  [a, b, c]: readonly number[],
  places: ArrayLike<number> = positions,
) => {
  const at = (k: number) => a * places[3 * k] + b * places[3 * k + 1] + c * places[3 * k + 2];
  return Array.from(
    { length: all.length / 3 },
    (_, t) => at(all[3 * t]) + at(all[3 * t + 1]) + at(all[3 * t + 2]),
  );
};

describe("triangles, the farthest first", () => {
  test.each([[[1, 0, 0]], [[-0.3, 0.8, 2]], [[0, 0, -1]]])(
    "are the same ones, each nearer than those before it, seen along %s",
    (towardsEye) => {
      const ordered = new Uint32Array(index.length);
      farFirst(index, positions, towardsEye, ordered);
      expect(trianglesOf(ordered).sort()).toEqual(trianglesOf(index).sort());
      const nearness = nearnessOf(ordered, towardsEye);
      const span = Math.max(...nearness) - Math.min(...nearness);
      for (let t = 1; t < nearness.length; t++)
        expect(nearness[t]).toBeGreaterThan(nearness[t - 1] - span / 1e4);
    },
  );

  test("of a level surface stay in their order", () => {
    const ordered = new Uint32Array(index.length);
    farFirst(index, positions, [0, 0, 0], ordered);
    expect(ordered).toEqual(index);
  });

  test("of a geometry are put in order anew when the eye has moved", () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", new BufferAttribute(positions, 3));
    geometry.setIndex(new BufferAttribute(index.slice(), 1));
    const order = () => Array.from(geometry.index?.array ?? []);
    putFarFirst(geometry, [1, 0.3, 0]);
    const first = order();
    putFarFirst(geometry, [-1, 0.2, 0]);
    expect(order()).not.toEqual(first);
    putFarFirst(geometry, [1, 0.3, 0]);
    expect(order()).toEqual(first);
  });
});

test("the bands of a stage as one are the stage", () => {
  const whole = wholeBand(inTwoBands(stage, 12));
  const places = (all: ArrayLike<number>, of: ArrayLike<number>) =>
    Array.from(all, (k) => [of[3 * k], of[3 * k + 1], of[3 * k + 2]].join()).sort();
  expect(places(whole.index, whole.positions)).toEqual(places(index, positions));
  const heights = whole.planes.height?.values ?? [];
  for (let k = 0; k < heights.length; k++) expect(heights[k]).toBe(whole.positions[3 * k + 2]);
});
