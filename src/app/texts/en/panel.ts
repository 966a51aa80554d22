import type { NameFault } from "../../state/edits";

export const panel = {
  label: "Definition",
  open: "Show the panel",
  close: "Hide the panel",
  handle: "Resize the panel",
  examples: "Examples",
  surface: "Surface",
  surfaceNumber: (number: number) => `Surface ${number}`,
  addSurface: "Add a surface",
  removeSurface: "Remove this surface",
  kind: "Kind of surface",
  kinds: { graph: "z = f(u, v)", parametric: "(x, y, z)(u, v)" },
  formula: (name: string) => `Formula for ${name}`,
  definitions: "Definitions",
  addDefinitions: "Add definitions",
  definitionsHint: "r = sqrt(u^2 + v^2)",
  domain: "Domain",
  lower: (variable: string) => `Least ${variable}`,
  upper: (variable: string) => `Greatest ${variable}`,
  variable: (variable: string) => `Name of the variable ${variable}`,
  parameters: "Parameters",
  resetView: "Reset view",
};

export const parameter = {
  value: (name: string) => `Value of ${name}`,
  slider: (name: string) => `Slider of ${name}`,
  range: (name: string) => `Range of the slider of ${name}`,
  min: "from",
  max: "to",
  step: "step",
  minOf: (name: string) => `Least value of the slider of ${name}`,
  maxOf: (name: string) => `Greatest value of the slider of ${name}`,
  stepOf: (name: string) => `Step of the slider of ${name}`,
};

export const nameFaults = {
  notAName: "A variable’s name is a letter, then letters, digits or _.",
  taken: "Another variable has this name.",
} satisfies Record<NameFault, string>;

export const problem = {
  replace: "Write",
  remove: "Remove this",
  makeSlider: (name: string) => `Make ${name} a slider`,
  lastSurface: "The last surface stays in sight.",
};
