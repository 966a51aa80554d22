/**
 * The engine behind the messages, the same in a worker and on the main thread: it keeps compiled surfaces by their text and
 * computes parts of grids band by band. Pure but for its caches: no message, no timer.
 */
import type {
  FormulaText,
  Interval,
  Problem,
  SampledSurface,
  SampleOptions,
  Statistics,
  SurfaceSpec,
} from "../core/types";
import { BufferStore } from "./buffers";
import { LruCache } from "./cache";
import { specKey } from "./key";
import {
  buffersOf,
  isProblem,
  type PartResult,
  packBand,
  type SampledBand,
  type SamplePart,
} from "./messages";
import { isArrayOf } from "./shapes";
import { nextBand, perVertex, type Rows } from "./stages";
import { axisStatistics, bandStatistics, mergeQuantities, mergeStatistics } from "./statistics";

/** What the engine needs of core's surface. */
export interface CompiledSurface {
  /** All that the text uses, in order of appearance. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly domain: Readonly<Record<string, Interval>>;
  readonly formulas: Readonly<Record<string, FormulaText>>;
  with(parameters: Record<string, number>): CompiledSurface;
  sample(options: SampleOptions & { precision: "float32" }): SampledSurface;
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
    const unfit = problemsBefore(part.spec);
    if (unfit.length > 0) return { type: "problems", problems: unfit };
    const key = specKey(part.spec);
    const bands: SampledBand[] = [];
    let done = false;
    try {
      const known = this.#programs.get(key);
      const program = known ?? this.#add(key, part.spec);
      if (!known) yield;
      const surface = program.surface.with(valuesFor(program.surface, part.spec));
      const [, nv] = part.size;
      const axes: Statistics[][] = [];
      let elapsed = 0;
      let [first, last] = part.rows;
      while (first < last) {
        if (bands.length > 0) yield;
        const rows = nextBand([first, last], nv, program.perVertex, this.#bandTime);
        const started = this.#now();
        const band = this.#band(surface, part, rows);
        axes.push(axisStatistics(band.positions, nv));
        const took = this.#now() - started;
        bands.push(packBand(band));
        elapsed += took;
        program.perVertex = perVertex(took, (rows[1] - rows[0] + 1) * nv);
        [, first] = rows;
      }
      done = true;
      return {
        type: "bands",
        bands,
        statistics: mergeQuantities(bands.map(bandStatistics)),
        axes: [0, 1, 2].map((axis) => mergeStatistics(axes.map((band) => band[axis]))),
        domain: { ...surface.domain },
        formulas: { ...surface.formulas },
        parameters: Object.keys(surface.parameters),
        elapsed,
      };
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) return { type: "problems", problems };
      this.#programs.clear();
      this.#store.clear();
      throw error;
    } finally {
      if (!done) this.#store.give(buffersOf(bands));
    }
  }

  #add(key: string, spec: SurfaceSpec): Program {
    const program = { surface: this.#compile(spec), perVertex: unmeasured };
    this.#programs.set(key, program);
    return program;
  }

  #band(surface: CompiledSurface, { quantities, size }: SamplePart, rows: Rows): SampledSurface {
    return surface.sample({ size, rows, quantities, precision: "float32", allocate: this.#store.allocate });
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

/** What a compiled program would not notice: its parameters are looked at once, and graphs of more variables have no grid. */
function problemsBefore(spec: SurfaceSpec): Problem[] {
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
