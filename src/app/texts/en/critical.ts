import type { CriticalKind, NonSmoothId } from "../../../worker/inspect";

type Count = (count: number) => string;
const counted =
  (one: string, more: string): Count =>
  (count) =>
    `${count} ${count === 1 ? one : more}`;

export const critical = {
  mark: "Mark them on the surface",
  looking: "Looking for critical points …",
  none: "There is none on this domain.",
  /** Where f has kinks, cusps or tips, of which more is said below. */
  noneSmooth: "There is no smooth one on this domain, with ∇f\u00a0=\u00a00.",
  noFunction: "A surface that is given by its points has no function, and so no critical points.",
  moreVariables: "Critical points are listed for functions of two variables.",
  timeout: "The search took too long and was stopped.",
  crash: "The search broke off.",
  counts: {
    minimum: counted("minimum", "minima"),
    maximum: counted("maximum", "maxima"),
    saddle: counted("saddle", "saddles"),
    degenerate: counted("degenerate point", "degenerate points"),
  } satisfies Record<CriticalKind, Count>,
  kinds: {
    minimum: "minimum",
    maximum: "maximum",
    saddle: "saddle",
    degenerate: "degenerate",
  } satisfies Record<CriticalKind, string>,
  incomplete: {
    truncated: (count: number) => `There are more; these are the first ${count}.`,
    lines: "Some form a line, or fill an area: these are a few of them.",
    unresolved: "The list may be incomplete: the gradient jumps, or the search came to no end somewhere.",
  },
  nonSmooth: {
    causes: {
      absolute: "an absolute value",
      root: "a root",
      extremum: "min or max",
      choice: "a choice",
      step: "steps",
    } satisfies Record<NonSmoothId, string>,
    /** @param causes joined by commas */
    note: (causes: string, found: number) =>
      found === 0
        ? `f is not smooth everywhere here (${causes}). There may be extrema where the gradient is not zero but undefined; none was found.`
        : `f is not smooth everywhere here (${causes}). Extrema where the gradient is undefined:`,
    corner: (kind: string, place: string, value: string) => `${kind}: ${place}, f = ${value}`,
  },
  caption: "Critical points, ∇f = 0",
  columns: {
    kind: "kind",
    u: (variable: string) => variable,
    v: (variable: string) => variable,
    value: "value",
    hessianTrace: "trace of the Hessian",
    scalarCurvature: "scalar curvature",
    hessianSquaredTrace: "trace of the squared Hessian",
  },
  pin: (kind: string, coordinates: string) => `Pin the ${kind} at ${coordinates}`,
  more: (count: number) => `Show ${count} more`,
  remarks: {
    /** tr H = 0 at each of several saddles. */
    blind: (count: number) =>
      count === 1
        ? "At the saddle tr\u00a0H vanishes, as on a plane; S\u00a0<\u00a00 there."
        : `tr\u00a0H vanishes at all ${count} saddles, as on a plane; S\u00a0<\u00a00 at each of them.`,
    mixed: (positive: number, negative: number, zero: number) => {
      const parts = [
        positive > 0 ? `positive at ${positive}` : "",
        negative > 0 ? `negative at ${negative}` : "",
        zero > 0 ? `zero at ${zero}` : "",
      ].filter((part) => part !== "");
      const count = positive + negative + zero;
      return count === 1
        ? `At the saddle tr\u00a0H is ${parts[0].replace(" at 1", "")}; S\u00a0<\u00a00 there, as at every saddle.`
        : `Of the ${count} saddles tr\u00a0H is ${parts.join(", ")}; S\u00a0<\u00a00 at each of them.`;
    },
  },
};
