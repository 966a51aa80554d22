import type { Settings } from "../settings";

/** The sections of the gallery, in their order. */
export const exampleGroups = {
  paper: "From the paper",
  optimisation: "Test functions of optimisation",
  landscape: "Landscapes, z = f(u, v)",
  quadric: "Quadrics",
  constant: "Constant curvature",
  flat: "Flat, and yet bent",
  minimal: "Minimal surfaces",
  closed: "Closed and one-sided",
} as const;
export type ExampleGroup = keyof typeof exampleGroups;

/** An entry of the gallery. */
export interface Example {
  title: string;
  /** Two sentences: what to see, and the curvature that is known. */
  caption: string;
  /** Other names and topics by which it is searched for, beside title, caption, formula and section. */
  keywords: string;
  group: ExampleGroup;
  settings: Settings;
}
