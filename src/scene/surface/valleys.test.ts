import { expect, test } from "vitest";
import { graphStage } from "../testing/stages";
import { valleyPower } from "./valleys";

const formula = { explicit: "u", tex: "u" };

test("curvature of a graph is computed across valleys by its power of W, nothing else is", () => {
  const graph = { ...graphStage((u, v) => u * v, [0, 1], [0, 1], 3), formulas: { z: formula } };
  expect(valleyPower("scalarCurvature", graph)).toBe(4);
  expect(valleyPower("gaussianCurvature", graph)).toBe(4);
  expect(valleyPower("meanCurvature", graph)).toBe(3);
  expect(valleyPower("hessianTrace", graph)).toBe(0);
  expect(valleyPower(undefined, graph)).toBe(0);
  // A parametric surface's normal says nothing of a gradient.
  const parametric = { ...graph, formulas: { x: formula, y: formula, z: formula } };
  expect(valleyPower("scalarCurvature", parametric)).toBe(0);
  expect(valleyPower("scalarCurvature", null)).toBe(0);
});
