import { describe, expect, it } from "vitest";
import { axisPoints } from "./axis";
import { findCuts } from "./breaks";
import type { GridArrays } from "./suspects";
import { gridTriangles } from "./triangles";

/** Grid arrays of z = f(u,v) with normals by differences, as a back end would hand them over. */
function gridOf(f: (u: number, v: number) => number, u: Float64Array, v: Float64Array): GridArrays {
  const [nu, nv] = [u.length, v.length];
  const positions = new Float64Array(3 * nu * nv);
  const normals = new Float64Array(3 * nu * nv);
  const defined = new Uint8Array(nu * nv);
  const h = 1e-6;
  for (let i = 0; i < nu; i++)
    for (let j = 0; j < nv; j++) {
      const k = i * nv + j;
      const z = f(u[i], v[j]);
      defined[k] = Number.isFinite(z) ? 1 : 0;
      positions.set(defined[k] ? [u[i], v[j], z] : [Number.NaN, Number.NaN, Number.NaN], 3 * k);
      const fu = (f(u[i] + h, v[j]) - f(u[i] - h, v[j])) / (2 * h);
      const fv = (f(u[i], v[j] + h) - f(u[i], v[j] - h)) / (2 * h);
      const W = Math.hypot(1, fu, fv);
      if (Number.isFinite(W)) normals.set([-fu / W, -fv / W, 1 / W], 3 * k);
    }
  const zs = [...positions].filter((x, k) => k % 3 === 2 && Number.isFinite(x)).sort((a, b) => a - b);
  const cut = Math.floor(zs.length * 0.02);
  const extent: [number, number, number] = [
    u[nu - 1] - u[0],
    v[nv - 1] - v[0],
    zs[zs.length - 1 - cut] - zs[cut] || 1,
  ];
  return { nu, nv, positions, normals, defined, extent };
}

function cutsOf(f: (u: number, v: number) => number, domain: [number, number] = [-2, 2], n = 41) {
  const axis = axisPoints(domain, n);
  const grid = gridOf(f, axis, axis);
  let evaluations = 0;
  const cuts = findCuts(grid, axis, axis, (u, v) => {
    evaluations += u.length;
    return [u, v, u.map((x, k) => f(x, v[k]))];
  });
  const all = (k: number) =>
    k < n * n
      ? { u: axis[Math.floor(k / n)], v: axis[k % n] }
      : { u: cuts.vertices[k - n * n].u, v: cuts.vertices[k - n * n].v };
  const index = gridTriangles(
    n,
    n,
    grid.defined,
    cuts.breaks,
    ((_: string, m: number) => new Uint32Array(m)) as never,
  );
  const triangles: { u: number; v: number }[][] = [];
  for (let t = 0; t < index.length; t += 3) triangles.push([0, 1, 2].map((c) => all(index[t + c])));
  return { cuts, triangles, evaluations };
}

/** Signed area of a triangle in the (u,v) plane; positive when wound as r_u × r_v. */
const area = ([a, b, c]: { u: number; v: number }[]) =>
  ((b.u - a.u) * (c.v - a.v) - (b.v - a.v) * (c.u - a.u)) / 2;
const total = (triangles: { u: number; v: number }[][]) => triangles.reduce((sum, t) => sum + area(t), 0);

describe("cuts", () => {
  it("leave a smooth surface whole, however steep or wavy", () => {
    const functions = [
      (u: number, v: number) => Math.sin(u) * Math.cos(v),
      (u: number, v: number) => Math.tanh(300 * (u - 0.013)) + v,
      (u: number) => Math.sin(40 * u),
      (u: number, v: number) => 1e6 * u * v,
      (u: number, v: number) => 1e-9 * Math.sin(5 * u * v),
      (u: number) => Math.cbrt(u - 0.01),
      (u: number, v: number) => Math.abs(u - 0.03) + Math.abs(v),
      () => 3,
    ];
    for (const f of functions) {
      const { cuts, triangles } = cutsOf(f);
      expect(cuts.breaks.size, f.toString()).toBe(0);
      expect(total(triangles)).toBeCloseTo(16, 10);
    }
  });

  it("tear the surface at a step, with vertices on both banks", () => {
    const { cuts, triangles } = cutsOf((u) => Math.floor(u + 0.123));
    // Steps at u = −1.123, −0.123, 0.877, 1.877 across 41 grid lines.
    expect(cuts.breaks.size).toBe(4 * 41);
    const places = [...new Set(cuts.vertices.map((vertex) => vertex.u.toFixed(9)))].sort();
    expect(places).toEqual(["-0.123000000", "-1.123000000", "0.877000000", "1.877000000"]);
    // Nothing is lost: the banks meet.
    expect(total(triangles)).toBeCloseTo(16, 9);
    for (const triangle of triangles) {
      const steps = triangle.map(({ u }) => Math.sign(u - 0.877)).filter((x) => Math.abs(x) > 0);
      const far = triangle.filter(({ u }) => Math.abs(u - 0.877) > 1e-9).map(({ u }) => u > 0.877);
      expect(new Set(far).size, String(steps)).toBeLessThanOrEqual(1);
    }
  });

  it("draw no wall across a pole", () => {
    const { triangles, cuts } = cutsOf((u) => 1 / (u - 0.517));
    expect(cuts.breaks.size).toBe(41);
    for (const triangle of triangles) {
      const sides = new Set(triangle.map(({ u }) => u > 0.517));
      expect(sides.size).toBe(1);
    }
  });

  it("follow the border of the domain", () => {
    const { triangles, cuts } = cutsOf((u, v) => Math.sqrt(1 - u * u - v * v));
    for (const { u, v, insideU, insideV } of cuts.vertices) {
      expect(Math.hypot(u, v)).toBeCloseTo(1, 8);
      expect(Math.hypot(insideU, insideV)).toBeLessThan(1);
    }
    // A polygon inscribed in the unit circle: a little less than π, far more than the whole cells alone.
    const covered = total(triangles);
    expect(covered).toBeLessThan(Math.PI);
    expect(covered).toBeGreaterThan(Math.PI - 0.02);
    for (const triangle of triangles) expect(area(triangle)).toBeGreaterThan(-1e-12);
  });

  it("stop within the picture where the surface runs to infinity at its border", () => {
    const { cuts } = cutsOf((u) => (u > 0.013 ? 1 / (u - 0.013) : Number.NaN));
    expect(cuts.vertices.length).toBe(41);
    for (const { u } of cuts.vertices) expect(1 / (u - 0.013)).toBeLessThan(200);
  });

  it("find the branch cut of an angle, which ends inside", () => {
    const { cuts, triangles } = cutsOf((u, v) => Math.atan2(v + 0.01, u));
    for (const { u, v } of cuts.vertices) {
      expect(v).toBeCloseTo(-0.01, 9);
      expect(u).toBeLessThanOrEqual(0);
    }
    expect(cuts.breaks.size).toBeGreaterThanOrEqual(20);
    expect(total(triangles)).toBeGreaterThan(15.98);
  });

  it("cost a bounded number of evaluations", () => {
    const { evaluations } = cutsOf((u, v) => Math.sin(1e5 * u * v));
    expect(evaluations).toBeLessThan(41 * 41 * 2 * 50);
  });
});
