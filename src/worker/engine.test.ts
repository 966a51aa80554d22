import { describe, expect, it } from "vitest";
import { compile, type SurfaceSpec } from "../core";
import { Engine } from "./engine";
import { buffersOf, type PartResult, type SampledPart, type SamplePart, unpackBand } from "./messages";
import { type FakeCompiler, fakeCompiler, fakeSpec } from "./testing/fakeSurface";

const wholeOf = (text: string, size: [number, number], values?: Record<string, number>): SamplePart => ({
  spec: fakeSpec(text, values),
  quantities: ["height"],
  size,
  rows: [0, size[0] - 1],
});

function run(engine: Engine, part: SamplePart): { result: PartResult; pauses: number } {
  const steps = engine.sample(part);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { result: step.value, pauses };
  }
}

function bandsOf(engine: Engine, part: SamplePart): SampledPart {
  const { result } = run(engine, part);
  if (result.type !== "bands") throw new Error(result.type);
  return result;
}

function create(compiler: FakeCompiler): Engine {
  return new Engine({ compile: compiler.compile, now: compiler.clock.now, programs: 8 });
}

describe("engine", () => {
  it("compiles a text once, whatever the parameters", () => {
    const compiler = fakeCompiler();
    const engine = create(compiler);
    const heights = [1, 2, 5].map((c) => {
      const { bands } = bandsOf(engine, wholeOf("wave", [9, 9], { c }));
      return bands[0].planes.height?.statistics.maximum ?? Number.NaN;
    });
    expect(compiler.compiled).toBe(1);
    expect(heights[1] / heights[0]).toBeCloseTo(2, 6);
    expect(heights[2] / heights[0]).toBeCloseTo(5, 6);
  });

  it("compiles anew when formula, definitions, variables, domain or kind change", () => {
    const compiler = fakeCompiler();
    const engine = create(compiler);
    const part = wholeOf("wave", [5, 5]);
    const { spec } = part;
    const specs = [
      spec,
      { ...spec, expressions: { z: "wave 2" } },
      { ...spec, definitions: "r = 2" },
      { ...spec, variables: ["v", "u"] },
      { ...spec, domain: { ...spec.domain, u: ["0", "3"] as [string, string] } },
      { ...spec, kind: "parametric" as const },
      { ...spec, parameters: {} },
    ];
    for (const changed of specs) run(engine, { ...part, spec: changed });
    expect(compiler.compiled).toBe(specs.length);
    for (const changed of specs) run(engine, { ...part, spec: structuredClone(changed) });
    expect(compiler.compiled).toBe(specs.length);
  });

  it("cuts a part into bands of the wanted time, which together are the whole", () => {
    const compiler = fakeCompiler(1e-3);
    const engine = create(compiler);
    const { bands, axes } = bandsOf(engine, wholeOf("wave", [400, 100]));
    expect(bands.length).toBeGreaterThan(2);
    const zs: number[] = [];
    for (const [k, band] of bands.entries()) {
      const rows = band.size[0];
      expect(rows * 100 * compiler.perVertex).toBeLessThanOrEqual(12.5);
      const heights = [...(band.planes.height?.values ?? [])];
      // The first row is the last one of the band before.
      if (k > 0) expect(heights.slice(0, 100)).toEqual(zs.slice(-100));
      zs.push(...heights.slice(k > 0 ? 100 : 0));
    }
    const direct = compiler
      .compile(fakeSpec("wave"))
      .sample({ size: [400, 100], quantities: ["height"], precision: "float32" });
    expect(zs).toEqual([...(direct.planes.height?.values ?? [])]);
    expect(zs).toHaveLength(40_000);
    expect(axes.map(({ minimum, maximum }) => [minimum, maximum]).slice(0, 2)).toEqual([
      [0, 2],
      [-1, 1],
    ]);
  });

  it("pauses after compiling and between bands", () => {
    const engine = create(fakeCompiler(1e-3));
    const part = wholeOf("wave", [400, 100]);
    const first = run(engine, part);
    if (first.result.type !== "bands") throw new Error(first.result.type);
    expect(first.pauses).toBe(first.result.bands.length);
    const second = run(engine, part);
    if (second.result.type !== "bands") throw new Error(second.result.type);
    expect(second.pauses).toBe(second.result.bands.length - 1);
  });

  it("takes the bands of a part back that is given up", () => {
    const engine = create(fakeCompiler(1e-3));
    const steps = engine.sample(wholeOf("wave", [400, 100]));
    for (let step = 0; step < 3; step++) steps.next();
    steps.return({ type: "cancelled" });
    // Two bands of five arrays and more, each above the smallest size kept.
    expect(engine.kept.buffers).toBeGreaterThanOrEqual(8);
  });

  it("reports problems as data", () => {
    const engine = create(fakeCompiler());
    expect(run(engine, wholeOf("problem", [5, 5])).result).toEqual({
      type: "problems",
      problems: [{ field: "z", message: "cannot be read", start: 0, end: 7 }],
    });
    expect(run(engine, wholeOf("wave", [5, 5], { c: Number.NaN })).result).toMatchObject({
      type: "problems",
      problems: [{ field: "parameters.c" }],
    });
    const three = { ...fakeSpec("wave"), variables: ["u", "v", "w"] };
    expect(run(engine, { ...wholeOf("wave", [5, 5]), spec: three }).result).toMatchObject({
      type: "problems",
      problems: [{ field: "variables" }],
    });
  });

  it("forgets everything after an error of its own, and works on", () => {
    const compiler = fakeCompiler();
    const engine = create(compiler);
    bandsOf(engine, wholeOf("wave", [5, 5]));
    expect(() => run(engine, wholeOf("broken", [5, 5]))).toThrow("not a function");
    expect(engine.kept).toEqual({ programs: 0, buffers: 0, bytes: 0 });
    expect(compiler.disposed).toBe(2);
    expect(bandsOf(engine, wholeOf("wave", [5, 5])).bands).toHaveLength(1);
  });

  it("keeps no more after 1,000 edits than after 10", () => {
    const compiler = fakeCompiler();
    const engine = create(compiler);
    const edit = (k: number): void => {
      const { bands } = bandsOf(engine, wholeOf(`wave ${k % 3 === 0 ? k : 0}`, [40 + (k % 7), 40], { c: k }));
      engine.recycle(buffersOf(bands));
    };
    for (let k = 0; k < 30; k++) edit(k);
    const early = engine.kept;
    for (let k = 30; k < 1000; k++) edit(k);
    expect(engine.kept).toEqual(early);
    expect(engine.kept.programs).toBe(8);
    expect(compiler.compiled - compiler.disposed).toBe(8);
  });
});

describe("a band on its way", () => {
  const size: [number, number] = [6, 5];
  const bandsFrom = (text: string) => {
    const engine = new Engine({ compile });
    const spec: SurfaceSpec = {
      ...fakeSpec("wave"),
      expressions: { z: text },
      domain: { u: ["0", "1"], v: ["0", "1"] },
    };
    const { bands } = bandsOf(engine, { spec, quantities: ["scalarCurvature"], size, rows: [0, 5] });
    return bands;
  };

  it("leaves the triangles of a whole grid behind, and has them again on arrival", () => {
    const [band] = bandsFrom("u*v");
    expect(band.index).toBeNull();
    const arrived = unpackBand(structuredClone(band));
    expect(arrived).toEqual(
      compile({ kind: "graph", expressions: { z: "u*v" }, domain: { u: [0, 1], v: [0, 1] } }).sample({
        size,
        quantities: ["scalarCurvature"],
      }),
    );
    // Shared with other surfaces: they must not go where buffers go.
    expect(buffersOf([arrived])).not.toContain(arrived.index.buffer);
    expect(buffersOf([arrived])).toContain(arrived.positions.buffer);
  });

  it("carries triangles of its own where there are holes", () => {
    const [band] = bandsFrom("sqrt(u - 0.5)");
    expect(band.index).toBeInstanceOf(Uint32Array);
    expect(unpackBand(band).index).toBe(band.index);
    expect(buffersOf([band])).toContain(band.index?.buffer);
  });
});
