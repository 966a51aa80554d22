import { describe, expect, it } from "vitest";
import { backendIds, compile, ExpressionError, quantityIds } from "./index";

const paper = () =>
  compile({ kind: "graph", expressions: { z: "e^(-c*u)*sin(u)*sin(v)" }, parameters: { c: 0.1 } });

describe.each(backendIds)("sample on %s", (backend) => {
  it("puts vertex i·nv + j at (u_i, v_j), with ends inclusive", () => {
    const { positions, coordinates, size } = paper().sample({
      domain: { u: [0, 10], v: [-1, 1] },
      size: [5, 4],
      precision: "float64",
      backend,
    });
    expect(size).toEqual([5, 4]);
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < 4; j++) {
        const [u, v] = [2.5 * i, -1 + (2 * j) / 3];
        const k = i * 4 + j;
        expect([...coordinates.subarray(2 * k, 2 * k + 2)]).toEqual([u, expect.closeTo(v, 15)]);
        expect(positions[3 * k + 2]).toBeCloseTo(Math.exp(-0.1 * u) * Math.sin(u) * Math.sin(v), 14);
      }
  });

  it("gives unit normals that agree with the triangles' winding", () => {
    const sphere = compile({
      kind: "parametric",
      expressions: { x: "sin(u)*cos(v)", y: "sin(u)*sin(v)", z: "cos(u)" },
      domain: { u: ["0", "pi"], v: ["0", "2*pi"] },
    });
    const {
      positions: p,
      normals: n,
      index,
    } = sphere.sample({ size: [33, 65], precision: "float64", backend });
    for (let k = 0; k < n.length; k += 3) {
      // Outward on the whole sphere, poles included, where r_u × r_v = 0.
      const dot = n[k] * p[k] + n[k + 1] * p[k + 1] + n[k + 2] * p[k + 2];
      expect(dot).toBeCloseTo(1, 8);
    }
    for (let t = 0; t < index.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((corner) =>
        p.subarray(3 * index[t + corner], 3 * index[t + corner] + 3),
      );
      const volume =
        a[0] * (b[1] * c[2] - b[2] * c[1]) +
        a[1] * (b[2] * c[0] - b[0] * c[2]) +
        a[2] * (b[0] * c[1] - b[1] * c[0]);
      expect(volume).toBeGreaterThanOrEqual(-1e-15);
    }
  });

  it("takes the limit of S at a sphere's poles, and keeps the surface whole", () => {
    const sphere = compile({
      kind: "parametric",
      expressions: { x: "R*sin(u)*cos(v)", y: "R*sin(u)*sin(v)", z: "R*cos(u)" },
      domain: { u: ["0", "pi"], v: ["0", "2*pi"] },
      parameters: { R: 2 },
    });
    const { planes, holes, index } = sphere.sample({
      size: [17, 33],
      quantities: ["scalarCurvature"],
      backend,
    });
    expect(holes).toBe(0);
    expect(index.length).toBe(6 * 16 * 32);
    const S = planes.scalarCurvature;
    expect(S?.statistics.count).toBe(17 * 33);
    for (const value of S?.values ?? []) expect(value).toBeCloseTo(0.5, 5);
  });

  it("computes every quantity that applies, and leaves the others undefined", () => {
    const parametric = compile({ kind: "parametric", expressions: { x: "u", y: "v", z: "u*v" } });
    const { planes } = parametric.sample({ size: [5, 5], quantities: quantityIds, backend });
    expect(planes.hessianTrace?.statistics.count).toBe(0);
    expect(planes.gradientNorm?.defined.every((flag) => flag === 0)).toBe(true);
    expect(planes.scalarCurvature?.statistics.count).toBe(25);
    // The same surface as a graph has the same curvature.
    const graph = compile({ kind: "graph", expressions: { z: "u*v" } });
    const other = graph.sample({ size: [5, 5], quantities: quantityIds, backend });
    for (const id of ["scalarCurvature", "meanCurvature", "principalCurvature1", "height"] as const)
      planes[id]?.values.forEach((value, k) => {
        expect(value).toBeCloseTo(other.planes[id]?.values[k] as number, 6);
      });
  });

  it("tiles the grid by bands of rows", () => {
    const surface = paper();
    const options = {
      domain: { u: [0, 10], v: [0, 10] } as Record<string, [number, number]>,
      size: [33, 21] as [number, number],
    };
    const whole = surface.sample({ ...options, quantities: ["scalarCurvature"], backend });
    let offset = 0;
    for (const rows of [
      [0, 10],
      [10, 20],
      [20, 32],
    ] as [number, number][]) {
      const band = surface.sample({ ...options, rows, quantities: ["scalarCurvature"], backend });
      const S = band.planes.scalarCurvature?.values as Float32Array;
      expect([...S]).toEqual(
        [...(whole.planes.scalarCurvature?.values ?? [])].slice(offset, offset + S.length),
      );
      offset += (rows[1] - rows[0]) * 21;
    }
  });

  it("cuts holes where the function is undefined, and says so where it is nowhere defined", () => {
    const cap = compile({
      kind: "graph",
      expressions: { z: "sqrt(1 - u^2 - v^2)" },
      domain: { u: ["-1.2", "1.2"], v: ["-1.2", "1.2"] },
    });
    const { holes, index, positions, coordinates, planes } = cap.sample({
      size: [49, 49],
      quantities: ["scalarCurvature"],
      backend,
    });
    expect(holes).toBeGreaterThan(0);
    for (const vertex of index) expect(Number.isFinite(positions[3 * vertex + 2])).toBe(true);
    const S = planes.scalarCurvature;
    for (const vertex of index) {
      const [u, v] = coordinates.subarray(2 * vertex, 2 * vertex + 2);
      // At a grid point on the rim itself a double does not determine S.
      const onRim = vertex < 49 * 49 && Math.abs(1 - u * u - v * v) < 1e-6;
      if (!onRim) expect(S?.values[vertex]).toBeCloseTo(2, 3);
    }
    const nowhere = compile({ kind: "graph", expressions: { z: "sqrt(-1 - u^2)" } });
    const empty = nowhere.sample({ size: [9, 9], quantities: ["scalarCurvature"], backend });
    expect(empty.holes).toBe(81);
    expect(empty.index.length).toBe(0);
    expect(empty.planes.scalarCurvature?.statistics.count).toBe(0);
  });

  it("ends where its numbers can hold the heights no more", () => {
    const high = compile({
      kind: "graph",
      expressions: { z: "1e35*10^u" },
      domain: { u: [0, 9], v: [0, 1] },
    });
    const { index, positions, coordinates, holes } = high.sample({ size: [10, 3], backend });
    expect(holes).toBe(18);
    for (const vertex of index) expect(Number.isFinite(positions[3 * vertex + 2])).toBe(true);
    // At 3.4e38, the greatest float32.
    const end = Math.max(...Array.from(new Set(index), (vertex) => coordinates[2 * vertex]));
    expect(end).toBeCloseTo(Math.log10(3.4028234e38) - 35, 4);
    expect(high.sample({ size: [10, 3], precision: "float64", backend }).holes).toBe(0);
  });

  it("draws no wall across a pole", () => {
    const pole = compile({
      kind: "graph",
      expressions: { z: "1/(u-5)" },
      domain: { u: ["0", "10"], v: ["0", "10"] },
    });
    for (const size of [
      [64, 8],
      [101, 8],
    ] as [number, number][]) {
      const { index, positions } = pole.sample({ size, backend });
      for (let t = 0; t < index.length; t += 3) {
        const sides = [0, 1, 2].map((corner) => positions[3 * index[t + corner] + 2] > 0);
        expect(new Set(sides).size).toBe(1);
      }
    }
  });
});

describe("the two back ends", () => {
  it("agree on every plane within a float's precision", () => {
    const surface = compile({
      kind: "graph",
      expressions: { z: "sin(u*v) + exp(-(u^2+v^2)/4)*cos(3*sqrt(u^2+v^2)+1)" },
      domain: { u: ["-3", "3"], v: ["-3", "3"] },
    });
    const [a, b] = backendIds.map((backend) =>
      surface.sample({ size: [40, 41], quantities: quantityIds, precision: "float64", backend }),
    );
    for (const id of quantityIds) {
      const [x, y] = [a.planes[id], b.planes[id]];
      const scale = Math.max(Math.abs(x?.statistics.minimum ?? 0), Math.abs(x?.statistics.maximum ?? 0));
      x?.values.forEach((value, k) => {
        expect(Math.abs(value - (y?.values[k] as number))).toBeLessThanOrEqual(1e-13 * scale);
      });
    }
  });
});

describe("parameters", () => {
  it("change without a new program, and are 1 where nobody gave a value", () => {
    const surface = compile({ kind: "graph", expressions: { z: "a*u + b*v" } });
    expect(surface.parameters).toEqual({ a: 1, b: 1 });
    const moved = surface.with({ a: 3 });
    expect(moved.at([1, 1]).value).toBe(4);
    expect(surface.at([1, 1]).value).toBe(2);
    expect(moved.sample({ domain: { u: [0, 1], v: [0, 1] }, size: [2, 2] }).positions[11]).toBe(4);
    expect(surface.sample({ domain: { u: [0, 1], v: [0, 1] }, size: [2, 2] }).positions[11]).toBe(2);
  });
});

describe("bad input", () => {
  const problemsOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof ExpressionError) return error.problems;
      throw error;
    }
    return [];
  };

  it("names the bound that cannot be used", () => {
    const domain = (u: [string, string]) =>
      problemsOf(() => compile({ kind: "graph", expressions: { z: "u" }, domain: { u, v: ["0", "1"] } }));
    expect(domain(["1", "1"])[0].field).toBe("domain.u.1");
    expect(domain(["2", "1"])[0].message).toMatch(/smaller|greater|less/);
    expect(domain(["0", "1/0"])[0].field).toBe("domain.u.1");
    expect(domain(["0", "sqrt(-1)"])[0].field).toBe("domain.u.1");
    expect(domain(["", "1"])[0].field).toBe("domain.u.0");
    expect(domain(["0", "2*pi"])).toEqual([]);
  });

  it("reports every formula that cannot be read, each in its own field", () => {
    const problems = problemsOf(() =>
      compile({ kind: "parametric", expressions: { x: "sine(u)", y: "v", z: "u +" } }),
    );
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(["x", "z"]));
    expect(problems.find(({ field }) => field === "x")).toMatchObject({
      start: 0,
      end: 4,
      suggestion: "sin",
    });
  });

  it("asks for a formula that is missing", () => {
    expect(problemsOf(() => compile({ kind: "parametric", expressions: { x: "u", y: "v" } }))[0].field).toBe(
      "z",
    );
  });

  it("refuses sizes and points that make no sense", () => {
    const surface = paper();
    expect(() => surface.sample({ size: [1, 5] })).toThrow(RangeError);
    expect(() => surface.sample({ size: [5, 5], rows: [3, 9] })).toThrow(RangeError);
    expect(() => surface.at([1])).toThrow(RangeError);
    expect(() => surface.with({ c: Number.NaN })).toThrow(RangeError);
  });
});
