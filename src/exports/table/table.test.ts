import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { csvChunks } from "./csv";
import { npyChunks } from "./npy";
import { partOf } from "./parts";

const surface = compile({
  kind: "graph",
  expressions: { z: "sqrt(1 - u^2) * sin(v)" },
  domain: { u: [-2, 0.5], v: [0, 3] },
});
const size: [number, number] = [7, 5];
const grid = surface.sample({ size, quantities: ["scalarCurvature", "hessianTrace"], precision: "float64" });

/** The value that the engine gives at a grid point, by another way than the grid. */
function at(i: number, j: number) {
  const u = -2 + (2.5 * i) / 6;
  const v = (3 * j) / 4;
  return { u, v, data: surface.at([u, v]) };
}

describe("comma-separated values", () => {
  const lines = [...csvChunks([partOf(grid, ["u", "v"])])].join("").split("\r\n");

  it("has a header, a record for each grid point, and a last line break", () => {
    expect(lines[0]).toBe("u,v,x,y,z,S,trH");
    expect(lines).toHaveLength(1 + 35 + 1);
    expect(lines.at(-1)).toBe("");
  });

  it("holds the engine's doubles, and nothing where there is no value", () => {
    for (let i = 0; i < 7; i++)
      for (let j = 0; j < 5; j++) {
        const cells = lines[1 + 5 * i + j].split(",");
        const { u, v, data } = at(i, j);
        expect(Number(cells[0])).toBeCloseTo(u, 14);
        expect(Number(cells[1])).toBeCloseTo(v, 14);
        if (u < -1) expect(cells.slice(4)).toEqual(["", "", ""]);
        else {
          expect(Number(cells[4])).toBeCloseTo(data.value as number, 12);
          expect(Number(cells[6])).toBeCloseTo(data.hessianTrace as number, 12);
        }
      }
  });
});

const bytesOf = (chunks: Iterable<Uint8Array<ArrayBuffer>>) =>
  Uint8Array.from([...chunks].flatMap((chunk) => [...chunk]));

describe("NumPy's format", () => {
  const file = bytesOf(npyChunks([partOf(grid, ["u", "θ"])], grid.size));
  const view = new DataView(file.buffer);
  const headerLength = view.getUint16(8, true);
  const header = new TextDecoder("latin1").decode(file.subarray(10, 10 + headerLength));

  it("begins as NEP 1 says, with data at a multiple of 64 bytes", () => {
    expect([...file.subarray(0, 8)]).toEqual([0x93, ...new TextEncoder().encode("NUMPY"), 1, 0]);
    expect((10 + headerLength) % 64).toBe(0);
    expect(header.endsWith("\n")).toBe(true);
    expect(header.trimEnd()).toBe(
      "{'descr': [('u', '<f8'), ('\\u03b8', '<f8'), ('x', '<f8'), ('y', '<f8'), ('z', '<f8'), " +
        "('S', '<f8'), ('trH', '<f8')], 'fortran_order': False, 'shape': (7, 5), }",
    );
  });

  it("holds the engine's doubles, and NaN where there is no value", () => {
    const data = 10 + headerLength;
    expect(file.length).toBe(data + 7 * 5 * 7 * 8);
    const { data: point } = at(4, 2);
    const record = data + (4 * 5 + 2) * 7 * 8;
    expect(view.getFloat64(record + 5 * 8, true)).toBeCloseTo(point.scalarCurvature, 12);
    expect(view.getFloat64(data + 5 * 8, true)).toBeNaN();
  });
});
