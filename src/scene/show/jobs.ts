import { quantityIds } from "../../core/ids";
import { appliesTo, type Settings } from "../../settings";
import type { SampleJob } from "../../worker/types";

/** What the machine can draw, and what it is asked to do just now. */
export interface Effort {
  /** WebGL runs on the processor: each vertex and pixel costs. */
  software: boolean;
  /** A slider is moving. */
  moving: boolean;
}

/** Grid points along u and v, by how many surfaces are shown at once. Odd, so that the domain's middle is a grid point. */
const sizes = {
  hardware: { still: [257, 193, 129], moving: [129, 97, 65] },
  software: { still: [129, 97, 65], moving: [65, 65, 49] },
} as const;

export function gridSize(surfaceCount: number, { software, moving }: Effort): [number, number] {
  const bySurfaces = sizes[software ? "software" : "hardware"][moving ? "moving" : "still"];
  const size = bySurfaces[surfaceCount <= 1 ? 0 : surfaceCount <= 4 ? 1 : 2];
  return [size, size];
}

/** What to compute for one surface, or null when no view shows it. */
export function jobOf(settings: Settings, index: number, effort: Effort): SampleJob | null {
  const spec = settings.surfaces[index];
  const views = settings.views.filter((view) => view.surface === index);
  if (views.length === 0) return null;
  const shown = new Set(settings.views.map((view) => view.surface));
  return {
    spec,
    // In the registry's order: the same set is the same job.
    quantities: quantityIds.filter(
      (id) => appliesTo(id, spec) && views.some((view) => view.quantity === id || view.isolines === id),
    ),
    size: gridSize(shown.size, effort),
  };
}

/** Equal for jobs with equal results: a slider's range and step compute nothing. */
export function jobKey({ spec, quantities, size }: SampleJob): string {
  const { kind, expressions, definitions, variables, domain, parameters } = spec;
  const values = Object.entries(parameters).map(([name, { value }]) => [name, value]);
  return JSON.stringify([kind, expressions, definitions, variables, domain, values, quantities, size]);
}
