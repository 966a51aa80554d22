import { expect, test } from "vitest";
import { Stages } from "./stages";
import { graphStage } from "./testing/stages";

const stage = () => graphStage((u) => u, [0, 1], [0, 1], 4);

test("a stage is freed when nobody wants or draws it, and once", () => {
  const stages = new Stages();
  const [old, next] = [stage(), stage()];
  stages.want([old]);
  const release = stages.use(old);
  stages.want([next]);
  expect(stages.sweep()).toEqual([]);
  release();
  expect(stages.sweep()).toEqual([old]);
  expect(stages.sweep()).toEqual([]);
});

test("a stage that was overtaken before it was drawn is freed, too", () => {
  const stages = new Stages();
  const overtaken = stage();
  stages.want([overtaken]);
  stages.want([stage()]);
  expect(stages.sweep()).toEqual([overtaken]);
});

test("views of one stage share its vertices, whatever they show", () => {
  const stages = new Stages();
  const shared = stage();
  stages.want([shared]);
  const [height] = stages.buffers(shared).geometries("height", false);
  const [curvature] = stages.buffers(shared).geometries("scalarCurvature", false);
  const [coarse] = stages.buffers(shared).geometries("height", true);
  expect(stages.buffers(shared).geometries("height", false)[0]).toBe(height);
  for (const name of ["position", "normal", "coordinates"]) {
    expect(curvature.getAttribute(name)).toBe(height.getAttribute(name));
    expect(coarse.getAttribute(name)).toBe(height.getAttribute(name));
  }
  expect(height.getAttribute("position").array).toBe(shared.bands[0].positions);
  expect(coarse.getAttribute("value")).toBe(height.getAttribute("value"));
  // A plane that is not there is undefined everywhere.
  expect([...curvature.getAttribute("defined").array].every((flag) => flag === 0)).toBe(true);
});

test("disposing frees every geometry of a stage together", () => {
  const stages = new Stages();
  const shared = stage();
  stages.want([shared]);
  const geometries = [
    ...stages.buffers(shared).geometries("height", false),
    ...stages.buffers(shared).geometries("height", true),
  ];
  let disposed = 0;
  for (const geometry of geometries) geometry.addEventListener("dispose", () => disposed++);
  stages.want([]);
  stages.sweep();
  expect(disposed).toBe(2);
});
