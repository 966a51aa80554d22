import type { ArrangementId } from "../../state/arrange";

/** What stands in a view and in the panel's section of views. What opens from there: `viewTools.ts`. */
export const views = {
  heading: "Views",
  label: "Views of the surface",
  arrangement: "Arrangement",
  arrangements: {
    one: "One view",
    compare: "Compare quantities",
    four: "… and from above",
    surfaces: "Compare surfaces",
  } satisfies Record<ArrangementId, string>,
  /** What an arrangement shows: S beside tr H, say. */
  arrangementHints: {
    one: "One view of this surface",
    compare: "This surface by two quantities, side by side",
    four: "This surface by two quantities, in space and from above",
    surfaces: "All surfaces by one quantity, each divided by its greatest |value|",
  } satisfies Record<ArrangementId, string>,
  needsSurfaces: "There is one surface only. Add another one to compare them.",
  add: "Add a view",
  columns: "Columns",
  automaticColumns: "Auto",
  linkCameras: "Turn all views together",
  linkRanges: "One range for all views of a quantity",
  present: "Present",
  menu: (quantity: string) => `Quantity: ${quantity}. Change`,
  quantity: "Quantity",
  projection: "Projection",
  projections: { "3d": "In space", above: "From above" },
  surface: "Surface",
  refit: "Refit",
  keptScale: "Scales are kept.",
  undefinedEverywhere: "Undefined everywhere on this domain.",
  noSurface: "No surface yet",
  noSurfaceHint: "The formula cannot be read; see the panel.",
  lastSurface: "showing the last surface",
  description: (quantity: string, projection: string) =>
    `${quantity}, ${projection}. Drag or use the arrow keys to turn, plus and minus to zoom, 0 for the first view.`,
  /** "heights × 3.2" */
  verticalFactor: (factor: string) => `heights × ${factor}`,
  verticalFactorHint: (factor: string) =>
    `Heights are drawn ${factor} times as long as widths. The colours are those of the true surface.`,
  dragHint: "Drag to another place; double click to maximise",
  pages: "Views in sight",
  page: (first: number, last: number, count: number) =>
    first === last ? `View ${first} of ${count}` : `Views ${first} to ${last} of ${count}`,
  previousPage: "Views before",
  nextPage: "Views after",
  said: {
    moved: (place: number, count: number) => `Moved to place ${place} of ${count}.`,
    duplicated: (place: number, count: number) => `The copy is view ${place} of ${count}.`,
    removed: (count: number) =>
      count === 1 ? "Removed. One view is left." : `Removed. ${count} views are left.`,
    maximised: "Maximised.",
    restored: "All views again.",
    inSight: (first: number, last: number, count: number) =>
      first === last ? `View ${first} of ${count}.` : `Views ${first} to ${last} of ${count}.`,
  },
};
