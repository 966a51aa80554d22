import type { SurfaceSpec } from "../../core/types";
import { type ExampleId, examples } from "../../examples";

/** A surface of a gallery entry. */
export function definitionOf(id: ExampleId, surface = 0): SurfaceSpec {
  return examples[id].settings.surfaces[surface];
}

/** Its parameters' values. */
export function parametersOf(id: ExampleId, surface = 0): Record<string, number> {
  const { parameters } = definitionOf(id, surface);
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
