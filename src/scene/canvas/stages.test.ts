import { expect, test } from "vitest";
import { graphStage } from "../testing/stages";
import { Stages } from "./stages";

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

test("stages share triangles, which stay on the GPU until the last of them goes", () => {
  const stages = new Stages();
  const [old, next] = [stage(), stage()];
  next.bands[0].index = old.bands[0].index;
  stages.want([old, next]);
  const [first] = stages.buffers(old).geometries("height", false);
  const [second] = stages.buffers(next).geometries("height", false);
  const triangles = second.index;
  expect(first.index).toBe(triangles);
  expect([...(triangles?.array ?? [])]).toEqual([...old.bands[0].index]);
  expect(triangles?.array).toBeInstanceOf(Uint16Array);
  // What a geometry refers to when it is disposed of is deleted with it.
  const deleted: unknown[] = [];
  for (const geometry of [first, second])
    geometry.addEventListener("dispose", () => deleted.push(geometry.index));
  stages.want([next]);
  stages.sweep();
  expect(deleted).toEqual([null]);
  expect(second.index).toBe(triangles);
  stages.want([]);
  stages.sweep();
  expect(deleted).toEqual([null, triangles]);
});

test("triangles over more vertices than 16 bits can count keep 32", () => {
  const stages = new Stages();
  const large = graphStage((u) => u, [0, 1], [0, 1], 257);
  stages.want([large]);
  const [geometry] = stages.buffers(large).geometries("height", false);
  expect(geometry.index?.array).toBe(large.bands[0].index);
});

test("a stage with another quantity uploads its plane alone, and takes over the rest", () => {
  const stages = new Stages();
  const old = stage();
  const [band] = old.bands;
  const plane = { ...band.planes.height, values: new Float32Array(16), defined: new Uint8Array(16).fill(1) };
  const next = { ...old, bands: [{ ...band, planes: { meanCurvature: plane } }] } as typeof old;
  stages.want([old]);
  const [first] = stages.buffers(old).geometries("height", false);
  stages.want([old, next]);
  const [second] = stages.buffers(next).geometries("meanCurvature", false);
  const common = ["position", "normal", "coordinates"];
  for (const name of common) expect(second.getAttribute(name)).toBe(first.getAttribute(name));
  expect(second.index).toBe(first.index);
  expect(second.getAttribute("value").array).toBe(plane.values);
  // What a geometry refers to when it is disposed of is deleted with it.
  const deleted: string[] = [];
  for (const geometry of [first, second])
    geometry.addEventListener("dispose", () =>
      deleted.push([...Object.keys(geometry.attributes), geometry.index ? "index" : ""].join(" ")),
    );
  stages.want([next]);
  stages.sweep();
  expect(deleted).toEqual(["value defined "]);
  for (const name of common) expect(second.getAttribute(name)).toBeDefined();
  stages.want([]);
  stages.sweep();
  expect(deleted[1]).toBe("position normal coordinates value defined index");
});
