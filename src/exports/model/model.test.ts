import validator from "gltf-validator";
import { describe, expect, it } from "vitest";
import { colorAt, colorScale, positionOf } from "../../color";
import { compile, type SurfaceDefinition } from "../../core";
import { clip } from "../mesh/clip";
import { edgesOf, sixfoldVolume } from "../mesh/edges";
import { type Mesh, meshOf } from "../mesh/indexed";
import { weld } from "../mesh/weld";
import type { Coloring } from "./coloring";
import { writeGlb } from "./glb";
import { writePly } from "./ply";
import { printSolid, writeStl } from "./stl";

function sample(definition: SurfaceDefinition, size: [number, number]): Mesh {
  const quantities = ["scalarCurvature", "height"] as const;
  return meshOf(compile(definition).sample({ size, quantities, precision: "float64" }));
}

const coloring: Coloring = {
  quantity: "scalarCurvature",
  colormap: "blueRed",
  scale: colorScale(undefined, { mode: "typed", min: -2, max: 2 }, "diverging"),
  undefinedColor: [128, 128, 128],
};

/** The facets of a binary STL file, nine coordinates each, read as its definition says. */
function readStl(file: Uint8Array): { normals: number[][]; corners: number[][] } {
  const view = new DataView(file.buffer, file.byteOffset);
  const count = view.getUint32(80, true);
  expect(file.length).toBe(84 + 50 * count);
  const numbers = (at: number, length: number) =>
    Array.from({ length }, (_, k) => view.getFloat32(at + 4 * k, true));
  return {
    normals: Array.from({ length: count }, (_, k) => numbers(84 + 50 * k, 3)),
    corners: Array.from({ length: count }, (_, k) => numbers(84 + 50 * k + 12, 9)),
  };
}

/** A solid from a file: every edge of every facet, by the coordinates of its ends, is met by its opposite. */
function isWatertight(corners: number[][]): boolean {
  const edges = new Map<string, number>();
  for (const facet of corners) {
    const points = [0, 3, 6].map((k) => facet.slice(k, k + 3).join(" "));
    points.forEach((from, k) => {
      const to = points[(k + 1) % 3];
      if (from === to) return;
      edges.set(`${from} > ${to}`, (edges.get(`${from} > ${to}`) ?? 0) + 1);
    });
  }
  return [...edges].every(([edge, count]) => edges.get(edge.split(" > ").reverse().join(" > ")) === count);
}

const volumeOf = (corners: number[][]) =>
  sixfoldVolume(
    corners.flat(),
    corners.flatMap((_, k) => [3 * k, 3 * k + 1, 3 * k + 2]),
  ) / 6;

const torus: SurfaceDefinition = {
  kind: "parametric",
  expressions: { x: "(2+cos(v))*cos(u)", y: "(2+cos(v))*sin(u)", z: "sin(v)" },
  domain: { u: [0, "2*pi"], v: [0, "2*pi"] },
};
const sphere: SurfaceDefinition = {
  kind: "parametric",
  expressions: { x: "sin(v)*cos(u)", y: "sin(v)*sin(u)", z: "cos(v)" },
  domain: { u: [0, "2*pi"], v: [0, "pi"] },
};

const parametric = (x: string, y: string, z: string, u: [string, string], v: [string, string]) =>
  ({ kind: "parametric", expressions: { x, y, z }, domain: { u, v } }) satisfies SurfaceDefinition;
const graph = (z: string) =>
  ({
    kind: "graph",
    expressions: { z },
    domain: { u: ["-2", "2"], v: ["-2", "2"] },
  }) satisfies SurfaceDefinition;

/** Whole grids, holes, borders, jumps, poles, an apex, seams that turn the surface over. */
const awkward: Record<string, SurfaceDefinition> = {
  torus,
  sphere,
  saddle: graph("u^2 - v^2"),
  hemisphere: graph("sqrt(3 - u^2 - v^2)"),
  ring: graph("sqrt((u^2 + v^2 - 1) * (3 - u^2 - v^2))"),
  steps: graph("floor(u) + v/3"),
  pole: graph("1/u"),
  cone: parametric("v*cos(u)", "v*sin(u)", "v", ["0", "2*pi"], ["0", "1"]),
  möbius: parametric(
    "(1+v*cos(u/2))*cos(u)",
    "(1+v*cos(u/2))*sin(u)",
    "v*sin(u/2)",
    ["0", "2*pi"],
    ["-0.4", "0.4"],
  ),
  klein: parametric(
    "(2+cos(u/2)*sin(v)-sin(u/2)*sin(2v))*cos(u)",
    "(2+cos(u/2)*sin(v)-sin(u/2)*sin(2v))*sin(u)",
    "sin(u/2)*sin(v)+cos(u/2)*sin(2v)",
    ["0", "2*pi"],
    ["0", "2*pi"],
  ),
};

describe("a solid for printing", () => {
  it("is a graph on a base: its volume is the integral above the floor", () => {
    const definition = {
      kind: "graph" as const,
      expressions: { z: "u^2 + v^2" },
      domain: { u: ["-1", "1"], v: ["-1", "1"] } as const,
    };
    const { corners } = readStl(
      writeStl(printSolid(sample(definition, [81, 81]), "graph", { size: 200, thickness: 5 })),
    );
    expect(isWatertight(corners)).toBe(true);
    // The longest side, 2, is 200 mm; ∫(u² + v²) = 8/3; the base is 5 mm under 200 mm × 200 mm.
    expect(volumeOf(corners) / ((8 / 3) * 100 ** 3 + 5 * 200 ** 2)).toBeCloseTo(1, 3);
    const heights = corners.flatMap((facet) => [facet[2], facet[5], facet[8]]).sort((a, b) => a - b);
    expect(heights[0]).toBeCloseTo(-5, 5);
    expect(heights.at(-1)).toBeCloseTo(200, 4);
  });

  it.each([
    ["torus", torus, 2 * Math.PI ** 2 * 2],
    ["sphere", sphere, (4 / 3) * Math.PI],
  ])("is the skin of a closed surface: %s", (_, definition, volume) => {
    const extent = definition === torus ? 6 : 2;
    const { corners } = readStl(
      writeStl(printSolid(sample(definition, [61, 61]), "parametric", { size: extent })),
    );
    expect(isWatertight(corners)).toBe(true);
    expect(volumeOf(corners) / volume).toBeCloseTo(1, 2);
  });

  it("is a shell of an open surface, of the thickness asked for", () => {
    const cylinder: SurfaceDefinition = {
      kind: "parametric",
      expressions: { x: "cos(u)", y: "sin(u)", z: "v" },
      domain: { u: [0, "2*pi"], v: [-5, 5] },
    };
    const { corners } = readStl(
      writeStl(printSolid(sample(cylinder, [241, 5]), "parametric", { size: 10, thickness: 0.2 })),
    );
    expect(isWatertight(corners)).toBe(true);
    // π(1.1² − 0.9²)·10
    expect(volumeOf(corners) / (Math.PI * 0.4 * 10)).toBeCloseTo(1, 3);
  });

  it.each(Object.entries(awkward))("is watertight and encloses something: %s", (_, definition) => {
    const mesh = clip(sample(definition, [48, 40]), { low: [-9, -9, -9], high: [9, 9, 9] });
    const solid = printSolid(mesh, definition.kind);
    const { border, oriented } = edgesOf(solid.index, solid.positions.length / 3);
    expect(border).toEqual([]);
    expect(oriented).toBe(true);
    expect(sixfoldVolume(solid.positions, solid.index)).toBeGreaterThan(0);
    const { corners, normals } = readStl(writeStl(solid));
    expect(isWatertight(corners)).toBe(true);
    for (const normal of normals) expect([0, 1]).toContain(Math.round(Math.hypot(...normal) * 1e6) / 1e6);
  });

  it("refuses lengths that are none", () => {
    const surface = sample(torus, [9, 9]);
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => printSolid(surface, "parametric", { size })).toThrow(RangeError);
  });
});

describe("clipping", () => {
  it("leaves the part inside a box, with what lies between at its walls", () => {
    const whole = sample(awkward.saddle, [41, 41]);
    const mesh = clip(whole, { low: [-2, -2, -1], high: [2, 2, 1.5] });
    const heights = mesh.positions.filter((_, k) => k % 3 === 2);
    expect(Math.min(...heights)).toBeCloseTo(-1, 12);
    expect(Math.max(...heights)).toBeCloseTo(1.5, 12);
    expect(edgesOf(mesh.index, heights.length).oriented).toBe(true);
    // On each new vertex x² − y² differs from z by the chord's error only, and so does the height that it carries.
    heights.forEach((z, k) => {
      expect(mesh.positions[3 * k] ** 2 - mesh.positions[3 * k + 1] ** 2 - z).toBeCloseTo(0, 1);
      expect(mesh.scalars.height?.[k]).toBeCloseTo(z, 12);
      expect(Math.hypot(...mesh.normals.subarray(3 * k, 3 * k + 3))).toBeCloseTo(1, 12);
    });
    expect(clip(whole, { low: [-2, -2, -4], high: [2, 2, 4] })).toBe(whole);
  });
});

describe("welding", () => {
  it("closes a torus: V − E + F = 0, and a sphere: 2", () => {
    const euler = (mesh: Mesh) => {
      const { index } = weld(mesh);
      return new Set(index).size - index.length / 2 + index.length / 3;
    };
    expect(euler(sample(torus, [24, 17]))).toBe(0);
    expect(euler(sample(sphere, [24, 17]))).toBe(2);
  });
});

describe("glTF", () => {
  it.each(Object.entries(awkward))(
    "passes the Khronos validator without a word: %s",
    async (_, definition) => {
      const surface = sample(definition, [32, 24]);
      const file = await writeGlb(surface, coloring, "Surface");
      const report = await validator.validateBytes(file, { maxIssues: 10 });
      expect(report.issues.messages).toEqual([]);
      expect(report.info).toMatchObject({ drawCallCount: 1, materialCount: 1 });
      expect(report.info.totalTriangleCount).toBeGreaterThan(600);
    },
  );

  it("has y up, and colours in linear light as the legend shows them", async () => {
    const surface = sample({ ...torus }, [16, 12]);
    const file = await writeGlb(surface, coloring, "Torus");
    const view = new DataView(file.buffer);
    const jsonLength = view.getUint32(12, true);
    const gltf = JSON.parse(new TextDecoder().decode(file.subarray(20, 20 + jsonLength)));
    const { attributes } = gltf.meshes[0].primitives[0];
    const read = (
      name: string,
      vertex: number,
      bytes: number,
      get: (at: number) => number,
      count: number,
    ) => {
      const accessor = gltf.accessors[attributes[name]];
      const { byteOffset = 0, byteStride = bytes * count } = gltf.bufferViews[accessor.bufferView];
      const at = 28 + jsonLength + byteOffset + (accessor.byteOffset ?? 0) + vertex * byteStride;
      return Array.from({ length: count }, (_, k) => get(at + bytes * k));
    };
    // The vertex at u = 0 and the twelfth part of the way round v.
    const [x, y, z] = [...surface.positions.subarray(3, 6)];
    const position = read("POSITION", 1, 4, (at) => view.getFloat32(at, true), 3);
    [x, z, -y].forEach((value, k) => {
      expect(position[k]).toBeCloseTo(value, 6);
    });
    const color = read("COLOR_0", 1, 2, (at) => view.getUint16(at, true) / 0xffff, 4);
    const values = surface.scalars.scalarCurvature as Float64Array;
    const expected = colorAt("blueRed", positionOf(coloring.scale, values[1]));
    const srgb = color
      .slice(0, 3)
      .map((c) => 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
    expect(srgb.map(Math.round)).toEqual([...expected]);
    expect(color[3]).toBe(1);
  });
});

describe("PLY", () => {
  it("holds each quantity in doubles, but for the height, which is z", () => {
    const surface = sample(torus, [9, 7]);
    const file = writePly(surface, coloring);
    const end = new TextDecoder("latin1").decode(file).indexOf("end_header\n") + "end_header\n".length;
    const header = new TextDecoder().decode(file.subarray(0, end));
    expect(header).toContain("element vertex 63\n");
    expect(header).toContain("element face 96\n");
    expect(header.match(/property .*/g)).toEqual([
      ...["x", "y", "z", "nx", "ny", "nz"].map((name) => `property double ${name}`),
      ...["red", "green", "blue"].map((name) => `property uchar ${name}`),
      "property double S",
      "property list uchar uint vertex_indices",
    ]);
    const stride = 6 * 8 + 3 + 8;
    expect(file.length).toBe(end + 63 * stride + 96 * 13);
    const view = new DataView(file.buffer, end);
    // S of a torus, 2 cos v / (r (R + r cos v)), at v = 0 on the outside.
    expect(view.getFloat64(6 * 8 + 3, true)).toBeCloseTo(2 / 3, 12);
    expect(view.getFloat64(0, true)).toBe(3);
    expect(view.getUint8(63 * stride)).toBe(3);
  });
});
