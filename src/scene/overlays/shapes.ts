import type { CriticalMark } from "./types";

/**
 * Signs of the critical points, as paths in a square of side 2 about the origin, y downwards (SVG's and canvas' language): told apart
 * by their form alone. A minimum points down, a maximum up; at a kink or a tip, without a gradient, it is the kink alone.
 */
export const criticalShapes = {
  minimum: "M-0.94 -0.66H0.94L0 0.98Z",
  maximum: "M-0.94 0.66H0.94L0 -0.98Z",
  saddle: "M-0.8 -0.8L0.8 0.8M0.8 -0.8L-0.8 0.8",
  degenerate: "M-0.74 -0.74H0.74V0.74H-0.74Z",
  cornerMinimum: "M-0.94 -0.8L0 0.9L0.94 -0.8",
  cornerMaximum: "M-0.94 0.8L0 -0.9L0.94 0.8",
} satisfies Record<CriticalMark["kind"], string>;

export const circle = "M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z";
