import { describe, expect, it } from "vitest";
import { backendIds, compile, type QuantityId, quantityIds, type Surface } from "../index";

const size: [number, number] = [33, 29];
const graph = (z: string) =>
  compile({ kind: "graph", expressions: { z }, domain: { u: [-2, 2], v: [-1.9, 2] } });

const surfaces: Record<string, Surface> = {
  "a whole graph": graph("sin(u*v)+exp(-u^2)"),
  "a rim": graph("sqrt(3-u^2-v^2)"),
  "a logarithm, whose derivatives go on where it ends": graph("log(u) + v^2"),
  jumps: graph("floor(u)*v + u^3"),
  poles: graph("1/(u-0.3) + v"),
  "a cone's tip": graph("sqrt(u^2+v^2)"),
  "nothing at all": graph("sqrt(-1-u^2)"),
  "a sphere": compile({
    kind: "parametric",
    expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
    domain: { u: ["0", "pi"], v: ["0", "2*pi"] },
  }),
};

describe.each(backendIds)("on %s", (backend) => {
  describe.each(Object.keys(surfaces))("%s", (name) => {
    const surface = surfaces[name];
    const options = { size, rows: [3, 30] as [number, number], backend };
    const sample = (quantities: QuantityId[]) => surface.sample({ ...options, quantities });

    it("has the same positions, normals and triangles whatever is shown on it", () => {
      const { planes: _none, ...bare } = sample([]);
      for (const quantities of [["scalarCurvature"], ["hessianTrace", "meanCurvature"]] as QuantityId[][]) {
        const { planes, ...geometry } = sample(quantities);
        expect(geometry).toEqual(bare);
        expect(Object.keys(planes).sort()).toEqual([...quantities].sort());
      }
    });

    it.each(quantityIds)("gets the plane of %s later as it would have at first", (id) => {
      const { holes, cuts } = sample(["height"]);
      const later = surface.samplePlanes({ ...options, quantities: [id], holes, cuts });
      expect(later).toEqual(sample([id]).planes);
      expect(later[id]).toEqual(sample(["scalarCurvature", "principalCurvature1", id]).planes[id]);
    });
  });
});

it("says which rows and sizes cannot be", () => {
  const options = { quantities: [], holes: 0 };
  expect(() => graph("u").samplePlanes({ ...options, size: [1, 5] })).toThrow(RangeError);
  expect(() => graph("u").samplePlanes({ ...options, size: [5, 5], rows: [3, 5] })).toThrow(RangeError);
});
