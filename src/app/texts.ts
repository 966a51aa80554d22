/** Every text of the page that a person reads, in one place. Messages about formulas come from the core. */
import type { ArrangementId, NameFault } from "./state/edits";
import type { ThemeChoice } from "./state/store";

export const texts = {
  name: "Curvascape",
  loading: "Computing the surface …",
  failed:
    "Something went wrong while drawing. What you typed is kept in the address: please reload the page.",
  failedToLoad: "The page could not be loaded completely. Please reload it.",

  panel: {
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
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkFailed: "Copy the address from the address bar",
    resetView: "Reset view",
  },

  parameter: {
    value: (name: string) => `Value of ${name}`,
    slider: (name: string) => `Slider of ${name}`,
    range: (name: string) => `Range of the slider of ${name}`,
    min: "from",
    max: "to",
    step: "step",
    minOf: (name: string) => `Least value of the slider of ${name}`,
    maxOf: (name: string) => `Greatest value of the slider of ${name}`,
    stepOf: (name: string) => `Step of the slider of ${name}`,
  },

  nameFaults: {
    notAName: "A variable’s name is a letter, then letters, digits or _.",
    taken: "Another variable has this name.",
  } satisfies Record<NameFault, string>,

  problem: {
    replace: "Write",
    remove: "Remove this",
    makeSlider: (name: string) => `Make ${name} a slider`,
    lastSurface: "The last surface stays in sight.",
  },

  views: {
    heading: "Views",
    label: "Views of the surface",
    arrangement: "Arrangement",
    arrangements: {
      one: "One view",
      compare: "Compare S with tr H",
      four: "Both, and from above",
    } satisfies Record<ArrangementId, string>,
    add: "Add a view",
    remove: "Remove this view",
    menu: (quantity: string) => `Quantity: ${quantity}. Change`,
    quantity: "Quantity",
    projection: "Projection",
    projections: { "3d": "In space", above: "From above" },
    colormap: "Colours",
    automaticColormap: "Automatic",
    range: "Range",
    ranges: {
      automatic: "Without outliers",
      full: "Least to greatest",
      normalised: "Divided by the greatest |value|",
      typed: "Typed",
    },
    rangeMin: "Lower end of the range",
    rangeMax: "Upper end of the range",
    emptyRange: "The lower end must be less than the upper one.",
    linkRanges: "One range for all views of a quantity",
    vertical: "Height",
    verticals: { fitted: "Fitted", equal: "True" },
    shading: "Light and shade",
    refit: "Refit",
    keptScale: "Scales are kept.",
    keepScale: "Keep the scale when a slider moves",
    undefinedEverywhere: "Undefined everywhere on this domain.",
    noSurface: "No surface yet",
    noSurfaceHint: "The formula cannot be read; see the panel.",
    lastSurface: "showing the last surface",
    description: (quantity: string, projection: string) =>
      `${quantity}, ${projection}. Drag or use the arrow keys to turn, plus and minus to zoom, 0 for the first view.`,
  },

  gallery: {
    title: "Examples",
    close: "Close",
    open: (title: string) => `Open ${title}`,
  },

  theme: {
    label: "Theme",
    next: {
      system: "Theme: as the system. Change to light",
      light: "Theme: light. Change to dark",
      dark: "Theme: dark. Change to the system’s",
    } satisfies Record<ThemeChoice, string>,
  },

  notes: {
    link: "Not everything in this link could be read:",
    more: (count: number) => `and ${count} more`,
    dismiss: "Dismiss",
  },
} as const;
