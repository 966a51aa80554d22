import { expect, test } from "vitest";
import { valleyPower } from "./valleys";

test("curvature of a graph is computed across valleys by its power of W, nothing else is", () => {
  expect(valleyPower("scalarCurvature", "graph")).toBe(4);
  expect(valleyPower("gaussianCurvature", "graph")).toBe(4);
  expect(valleyPower("meanCurvature", "graph")).toBe(3);
  expect(valleyPower("hessianTrace", "graph")).toBe(0);
  expect(valleyPower(undefined, "graph")).toBe(0);
  // A parametric surface's normal says nothing of a gradient.
  expect(valleyPower("scalarCurvature", "parametric")).toBe(0);
  expect(valleyPower("scalarCurvature", undefined)).toBe(0);
});
