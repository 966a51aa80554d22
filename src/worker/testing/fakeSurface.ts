/** A surface whose text is a command, for tests of everything around the engine. */
import type {
  Interval,
  Problem,
  QuantityId,
  SampledSurface,
  SampleOptions,
  Statistics,
  SurfaceSpec,
} from "../../core/types";
import type { CompiledSurface } from "../engine";

export function fakeSpec(text: string, values: Record<string, number> = { c: 1 }): SurfaceSpec {
  return {
    kind: "graph",
    expressions: { z: text },
    definitions: "",
    variables: ["u", "v"],
    domain: { u: ["0", "2"], v: ["-1", "1"] },
    parameters: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, min: 0, max: 9, step: 1 }]),
    ),
  };
}

/** Time that passes only when a fake surface computes. */
export class FakeClock {
  time = 0;
  readonly now = (): number => this.time;
}

export interface FakeCompiler {
  compile(spec: SurfaceSpec): CompiledSurface;
  clock: FakeClock;
  /** Milliseconds that a vertex takes. */
  perVertex: number;
  compiled: number;
  disposed: number;
}

class FakeExpressionError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems[0].message);
    this.problems = problems;
  }
}

/**
 * "problem …": cannot be read. "broken …": sampling throws. "undefined …": no vertex has a position.
 * "slit …": a position only where u = 1/3 up to rounding. Anything else: z = c·sin(3u)·v.
 */
export function fakeCompiler(perVertex = 1e-5): FakeCompiler {
  const compiler: FakeCompiler = {
    clock: new FakeClock(),
    perVertex,
    compiled: 0,
    disposed: 0,
    compile(spec) {
      compiler.compiled++;
      const [command] = spec.expressions.z.split(" ");
      if (command === "problem") {
        throw new FakeExpressionError([{ field: "z", message: "cannot be read", start: 0, end: 7 }]);
      }
      const domain: Record<string, Interval> = Object.fromEntries(
        Object.entries(spec.domain).map(([name, ends]) => [name, [Number(ends[0]), Number(ends[1])]]),
      );
      const withValues = (parameters: Record<string, number>): CompiledSurface => ({
        parameters,
        domain,
        formulas: { z: { explicit: spec.expressions.z, tex: spec.expressions.z } },
        with: (values) => withValues({ ...parameters, ...values }),
        sample: (options) => {
          if (command === "broken") throw new TypeError("x is not a function");
          const [nu, nv] = options.size ?? [256, 256];
          const [first, last] = options.rows ?? [0, nu - 1];
          compiler.clock.time += (last - first + 1) * nv * compiler.perVertex;
          return fakeSample(command, parameters.c, domain, options);
        },
        dispose: () => {
          compiler.disposed++;
        },
      });
      return withValues({ c: spec.parameters.c?.value ?? 1 });
    },
  };
  return compiler;
}

function fakeSample(
  command: string,
  c: number,
  domain: Record<string, Interval>,
  {
    size: [nu, nv] = [256, 256],
    rows: [first, last] = [0, nu - 1],
    quantities = [],
    allocate,
  }: SampleOptions,
): SampledSurface {
  const rows = last - first + 1;
  const n = rows * nv;
  const float32 = (length: number) => allocate?.("float32", length) ?? new Float32Array(length);
  const uint32 = (length: number) => allocate?.("uint32", length) ?? new Uint32Array(length);
  const uint8 = (length: number) => allocate?.("uint8", length) ?? new Uint8Array(length);
  const positions = float32(3 * n);
  const coordinates = float32(2 * n);
  const normals = float32(3 * n);
  const values = float32(n);
  const defined = uint8(n);
  let holes = 0;
  for (let i = 0; i < rows; i++) {
    const u = domain.u[0] + ((domain.u[1] - domain.u[0]) * (first + i)) / (nu - 1);
    for (let j = 0; j < nv; j++) {
      const v = domain.v[0] + ((domain.v[1] - domain.v[0]) * j) / (nv - 1);
      const k = i * nv + j;
      const missing = command === "undefined" || (command === "slit" && Math.abs(u - 1 / 3) > 1e-9);
      if (missing) holes++;
      const z = c * Math.sin(3 * u) * v;
      positions.set(missing ? [Number.NaN, Number.NaN, Number.NaN] : [u, v, z], 3 * k);
      coordinates.set([u, v], 2 * k);
      normals.set([0, 0, 1], 3 * k);
      values[k] = missing ? 0 : z;
      defined[k] = missing ? 0 : 1;
    }
  }
  const statistics = exactStatistics([...values].filter((_, k) => defined[k] === 1));
  const plane = () => ({ values, defined, statistics });
  return {
    size: [rows, nv],
    positions,
    normals,
    coordinates,
    index: uint32(6 * (rows - 1) * (nv - 1)).fill(0),
    planes: Object.fromEntries(quantities.map((id: QuantityId) => [id, plane()])),
    holes,
  };
}

/** Percentiles by sorting everything. */
export function exactStatistics(values: number[]): Statistics {
  const sorted = values.toSorted((a, b) => a - b);
  const quantiles = Float64Array.from({ length: 101 }, (_, level) => {
    const place = (level / 100) * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (place % 1) * (sorted[Math.ceil(place)] - below);
  });
  return { count: sorted.length, minimum: quantiles[0], maximum: quantiles[100], quantiles };
}
