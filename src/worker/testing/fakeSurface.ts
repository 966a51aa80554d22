/** A surface whose text is a command, for tests of everything around the engine. */
import { quantityIds } from "../../core/ids";
import type {
  ArrayKinds,
  Interval,
  Plane,
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
  /** Planes that were computed on a surface known before. */
  planes: number;
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
    planes: 0,
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
          return new FakeGrid(command, parameters.c, domain, options).surface;
        },
        samplePlanes: (options) => {
          compiler.planes += options.quantities.length;
          return new FakeGrid(command, parameters.c, domain, options).planes;
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

/** What a grid is sampled from. */
class FakeGrid {
  readonly size: [rows: number, nv: number];
  readonly #first: number;

  constructor(
    readonly command: string,
    readonly c: number,
    readonly domain: Record<string, Interval>,
    readonly options: SampleOptions,
  ) {
    const [nu, nv] = options.size ?? [256, 256];
    const [first, last] = options.rows ?? [0, nu - 1];
    this.size = [last - first + 1, nv];
    this.#first = first;
  }

  array<K extends keyof ArrayKinds>(kind: K, length: number): ArrayKinds[K] {
    if (this.options.allocate) return this.options.allocate(kind, length);
    const kinds = { float32: Float32Array, float64: Float64Array, uint32: Uint32Array, uint8: Uint8Array };
    return new kinds[kind](length) as ArrayKinds[K];
  }

  /** u, v and z of vertex k; z is NaN where there is no point. */
  point(k: number): [u: number, v: number, z: number] {
    const [nu, nv] = this.options.size ?? [256, 256];
    const along = ([min, max]: Interval, t: number) => min + (max - min) * t;
    const u = along(this.domain.u, (this.#first + Math.floor(k / nv)) / (nu - 1));
    const v = along(this.domain.v, (k % nv) / (nv - 1));
    const missing = this.command === "undefined" || (this.command === "slit" && Math.abs(u - 1 / 3) > 1e-9);
    return [u, v, missing ? Number.NaN : this.c * Math.sin(3 * u) * v];
  }

  /** Each quantity is z times its place in the list of ids. */
  plane(id: QuantityId): Plane {
    const n = this.size[0] * this.size[1];
    const values = this.array("float32", n);
    const defined = this.array("uint8", n);
    const factor = id === "height" ? 1 : quantityIds.indexOf(id) + 2;
    for (let k = 0; k < n; k++) {
      const [, , z] = this.point(k);
      defined[k] = Number.isNaN(z) ? 0 : 1;
      values[k] = Number.isNaN(z) ? 0 : factor * z;
    }
    return { values, defined, statistics: exactStatistics([...values].filter((_, k) => defined[k] === 1)) };
  }

  get planes(): SampledSurface["planes"] {
    return Object.fromEntries((this.options.quantities ?? []).map((id) => [id, this.plane(id)]));
  }

  get surface(): SampledSurface {
    const [rows, nv] = this.size;
    const n = rows * nv;
    const positions = this.array("float32", 3 * n);
    const coordinates = this.array("float32", 2 * n);
    const normals = this.array("float32", 3 * n);
    let holes = 0;
    for (let k = 0; k < n; k++) {
      const [u, v, z] = this.point(k);
      if (Number.isNaN(z)) holes++;
      positions.set(Number.isNaN(z) ? [z, z, z] : [u, v, z], 3 * k);
      coordinates.set([u, v], 2 * k);
      normals.set([0, 0, 1], 3 * k);
    }
    const index = this.array("uint32", 6 * (rows - 1) * (nv - 1)).fill(0);
    return { size: this.size, positions, normals, coordinates, index, planes: this.planes, holes };
  }
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
