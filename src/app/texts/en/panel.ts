import type { NameFault } from "../../state/edits";
import type { PlayMode } from "../../state/play";

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
  longFormula: "Understood, but too long to be typeset.",
  definitions: "Definitions",
  addDefinitions: "Add definitions",
  definitionsHint: "r = sqrt(u^2 + v^2)",
  where: "where",
  undo: "Undo",
  redo: "Redo",
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
  play: (name: string) => `Play ${name}`,
  pause: (name: string) => `Pause ${name}`,
  modeOf: (name: string) => `How ${name} moves`,
  modes: { bounce: "to and fro", loop: "loop", once: "once" } satisfies Record<PlayMode, string>,
  speedOf: (name: string) => `Speed of ${name}`,
  times: (speed: number) => `${speed}×`,
  notFinite: "This has to be a finite number.",
  faults: {
    minNotLess: "The least value has to be less than the greatest.",
    maxNotGreater: "The greatest value has to be greater than the least.",
    stepNotPositive: "The step has to be greater than 0.",
    stepTooLarge: "The step is larger than the range.",
  },
};

export const nameFaults = {
  notAName: "A variable’s name is a letter, then letters, digits or _.",
  taken: "Another variable has this name.",
} satisfies Record<NameFault, string>;

export const problem = {
  replace: "Write",
  remove: "Remove this",
  cut: (length: number) =>
    `Only the first ${length.toLocaleString("en")} characters were taken: a field holds no more.`,
  makeSlider: (name: string) => `Make ${name} a slider`,
  lastSurface: "The last surface stays in sight.",
};
