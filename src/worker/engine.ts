/**
 * The engine behind the messages, the same in a worker and on the main thread: it keeps compiled surfaces by their text and
 * computes parts of grids band by band. Pure but for its caches: no message, no timer.
 */

import type { Extremes } from "../core/mesh/statistics";
import type {
  FormulaText,
  Interval,
  PlaneOptions,
  Problem,
  SampledSurface,
  SampleOptions,
  SurfaceSpec,
} from "../core/types";
import { BufferStore } from "./buffers";
import { LruCache } from "./cache";
import { specKey } from "./key";
import {
  buffersOf,
  isProblem,
  type KnownBand,
  type PartResult,
  type Planes,
  type PlanesPart,
  packBand,
  type SampledBand,
  type SampledPart,
  type SamplePart,
} from "./messages";
import { isArrayOf } from "./shapes";
import { nextBand, perVertex, type Rows, steady } from "./stages";
import { axisExtremes, mergeExtremes } from "./statistics";

/** What the engine needs of core's surface. */
export interface CompiledSurface {
  /** All that the text uses, in order of appearance. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly domain: Readonly<Record<string, Interval>>;
  readonly formulas: Readonly<Record<string, FormulaText>>;
  with(parameters: Record<string, number>): CompiledSurface;
  sample(options: SampleOptions & { precision: "float32" }): SampledSurface;
  samplePlanes(options: PlaneOptions & { precision: "float32" }): Planes;
  dispose(): void;
}

export interface EngineOptions {
  /** Throws an error with `problems` when the text cannot be read. */
  compile(spec: SurfaceSpec): CompiledSurface;
  /** Milliseconds. */
  now?: () => number;
  /** Milliseconds that a band should take: how soon a cancellation is heard, and how long the thread is not free. */
  bandTime?: number;
  /** Compiled surfaces kept. */
  programs?: number;
  /** Bytes of recycled buffers kept. */
  bufferBytes?: number;
}

/** A surface as compiled, and what a vertex of it costs in milliseconds. */
interface Program {
  surface: CompiledSurface;
  perVertex: number;
}

/** Before the first measurement: a first band of 8,192 vertices at the default band time. */
const unmeasured = 1.5e-3;

/** The problems that an error carries; undefined for an error of another kind. Not by class: the bundle may hold two copies. */
export function problemsOf(error: unknown): Problem[] | undefined {
  if (!(error instanceof Error && "problems" in error)) return undefined;
  const { problems } = error;
  return isArrayOf(isProblem)(problems) ? problems : undefined;
}

export class Engine {
  readonly #compile: EngineOptions["compile"];
  readonly #now: () => number;
  readonly #bandTime: number;
  readonly #programs: LruCache<string, Program>;
  readonly #store: BufferStore;

  constructor(options: EngineOptions) {
    this.#compile = options.compile;
    this.#now = options.now ?? (() => performance.now());
    this.#bandTime = options.bandTime ?? 12;
    this.#programs = new LruCache(options.programs ?? 8, ({ surface }) => surface.dispose());
    this.#store = new BufferStore(options.bufferBytes ?? 64 * 2 ** 20);
  }

  /** What is kept at present. */
  get kept(): { programs: number; buffers: number; bytes: number } {
    return { programs: this.#programs.size, buffers: this.#store.buffers, bytes: this.#store.bytes };
  }

  recycle(buffers: readonly ArrayBuffer[]): void {
    this.#store.give(buffers);
  }

  /**
   * Computes a part; yields after compiling and after each band, so that the caller may let other events in or give up.
   * Given up on (`return()`), it takes its bands back into the store. Any error but one with problems is thrown, after the
   * caches were emptied: it may have come from a broken program or from a lack of memory.
   */
  *sample(part: SamplePart): Generator<undefined, PartResult, undefined> {
    const key = specKey(part.spec);
    try {
      const known = this.#programs.get(key);
      const program = known ?? this.#add(key, part.spec);
      if (!known) yield;
      // Compiling has looked at both, unless the text was known.
      const unfit = problemsBeside(part.spec);
      if (unfit.length > 0) return { type: "problems", problems: unfit };
      const surface = program.surface.with(valuesFor(program.surface, part.spec));
      return yield* part.known
        ? this.#planes(surface, part, part.known)
        : this.#bands(program, surface, part);
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) return { type: "problems", problems };
      this.#programs.clear();
      this.#store.clear();
      throw error;
    }
  }

  *#bands(
    program: Program,
    surface: CompiledSurface,
    part: SamplePart,
  ): Generator<undefined, SampledPart, undefined> {
    const bands: SampledBand[] = [];
    const axes: Extremes[][] = [];
    const [, nv] = part.size;
    let elapsed = 0;
    let [first, last] = part.rows;
    let done = false;
    try {
      while (first < last) {
        if (bands.length > 0) yield;
        const rows = nextBand([first, last], nv, program.perVertex, this.#bandTime);
        const started = this.#now();
        const band = surface.sample(this.#options(part, rows));
        axes.push(axisExtremes(band.positions, nv));
        const took = this.#now() - started;
        bands.push(packBand(band));
        elapsed += took;
        program.perVertex = steady(program.perVertex, perVertex(took, (rows[1] - rows[0] + 1) * nv));
        [, first] = rows;
      }
      done = true;
      return {
        type: "bands",
        bands,
        axes: [0, 1, 2].map((axis) => mergeExtremes(axes.map((band) => band[axis]))),
        domain: { ...surface.domain },
        formulas: { ...surface.formulas },
        parameters: Object.keys(surface.parameters),
        elapsed,
      };
    } finally {
      if (!done) this.#store.give(buffersOf(bands));
    }
  }

  *#planes(
    surface: CompiledSurface,
    part: SamplePart,
    known: readonly KnownBand[],
  ): Generator<undefined, PlanesPart, undefined> {
    const bands: { planes: Planes }[] = [];
    let done = false;
    try {
      for (const { rows, holes, cuts } of known) {
        if (bands.length > 0) yield;
        bands.push({ planes: surface.samplePlanes({ ...this.#options(part, rows), holes, cuts }) });
      }
      done = true;
      return { type: "planes", bands };
    } finally {
      if (!done) this.#store.give(buffersOf(bands));
    }
  }

  #add(key: string, spec: SurfaceSpec): Program {
    const program = { surface: this.#compile(spec), perVertex: unmeasured };
    this.#programs.set(key, program);
    return program;
  }

  #options({ quantities, size }: SamplePart, rows: Rows) {
    const { allocate } = this.#store;
    return { size, rows, quantities, precision: "float32", allocate } as const;
  }
}

/** The values that the spec gives to the parameters which the text uses. */
export function valuesFor(
  surface: Pick<CompiledSurface, "parameters">,
  { parameters }: SurfaceSpec,
): Record<string, number> {
  const used = Object.keys(surface.parameters).filter((name) => Object.hasOwn(parameters, name));
  return Object.fromEntries(used.map((name) => [name, parameters[name].value]));
}

/** What a compiled program does not notice: values of parameters, and that a graph of more variables cannot be drawn. */
function problemsBeside(spec: SurfaceSpec): Problem[] {
  const count = spec.variables.length;
  if (count === 2) return parameterProblems(spec);
  const message = `A surface is drawn over two variables; this one has ${count}.`;
  return [...parameterProblems(spec), { field: "variables", message, start: 0, end: 0 }];
}

export function parameterProblems({ parameters }: SurfaceSpec): Problem[] {
  return Object.entries(parameters)
    .filter(([, { value }]) => !Number.isFinite(value))
    .map(([name]) => {
      const message = `The value of ${name} must be a finite number.`;
      return { field: `parameters.${name}`, message, start: 0, end: 0 };
    });
}
