/** Answers about surfaces, the same in a worker and on the main thread. Pure but for the surfaces that are kept compiled. */
import type { CriticalPoints } from "../../core/analysis/criticalPoints";
import { compile } from "../../core/compile";
import type { Surface } from "../../core/surface";
import type { PointData, Problem, SurfaceSpec } from "../../core/types";
import { LruCache } from "../cache";
import { parameterProblems, problemsOf, valuesFor } from "../engine";
import { specKey } from "../key";
import type { Answer, CriticalPointsQuestion, PointQuestion } from "./types";

/** Compiled surfaces kept: as many as a page may show at once. */
const programs = 16;

export class Answers {
  readonly #surfaces = new LruCache<string, Surface>(programs, (surface) => surface.dispose());

  point({ spec, at }: PointQuestion): Answer<PointData> {
    if (at.length !== spec.variables.length) return { type: "inapplicable" };
    const surface = this.#surface(spec);
    if (surface.type !== "found") return surface;
    const { value } = surface;
    return { type: "found", value: { ...value.at(at), roundOff: value.roundOff(at) } };
  }

  /** Yields between the steps of the search, so that the caller may let other events in or give up. */
  *criticalPoints({ spec }: CriticalPointsQuestion): Generator<undefined, Answer<CriticalPoints>, undefined> {
    if (spec.kind !== "graph" || spec.variables.length !== 2) return { type: "inapplicable" };
    const surface = this.#surface(spec);
    if (surface.type !== "found") return surface;
    yield;
    return { type: "found", value: yield* surface.value.criticalPointSteps() };
  }

  /** The surface of a text with its parameters' values. @throws any error but one with problems. */
  #surface(spec: SurfaceSpec): { type: "found"; value: Surface } | { type: "problems"; problems: Problem[] } {
    const unfit = parameterProblems(spec);
    if (unfit.length > 0) return { type: "problems", problems: unfit };
    try {
      const surface = this.#compiled(spec);
      return { type: "found", value: surface.with(valuesFor(surface, spec)) };
    } catch (error) {
      const problems = problemsOf(error);
      if (problems) return { type: "problems", problems };
      throw error;
    }
  }

  #compiled(spec: SurfaceSpec): Surface {
    const key = specKey(spec);
    const known = this.#surfaces.get(key);
    if (known) return known;
    const surface = compile(spec);
    this.#surfaces.set(key, surface);
    return surface;
  }
}
