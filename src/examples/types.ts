import type { Settings } from "../settings";

/** Where the gallery shows an entry. */
export const exampleGroups = {
  paper: "From the paper",
  landscape: "Landscapes, z = f(u, v)",
  surface: "Surfaces in space",
} as const;
export type ExampleGroup = keyof typeof exampleGroups;

/** An entry of the gallery. */
export interface Example {
  title: string;
  /** Two sentences: what to see, and the curvature that is known. */
  caption: string;
  group: ExampleGroup;
  settings: Settings;
}
