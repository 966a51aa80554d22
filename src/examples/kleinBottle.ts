import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

/** Narrower than the values: the edges are clipped, and the sides are seen. */
const range = { mode: "typed", min: -3, max: 3 } as const;

export const kleinBottle: Example = {
  title: "Klein bottle",
  caption:
    "A closed surface without inside or outside, here with the section of a figure eight; it must pass through itself. Its total curvature is zero, as for the torus: what is positive and what is negative add up to nothing.",
  keywords: "figure eight non-orientable one-sided immersion Gauss-Bonnet",
  group: "closed",
  settings: settingsOf(
    parametric(
      "(a + cos(u/2)*sin(v) - sin(u/2)*sin(2*v))*cos(u)",
      "(a + cos(u/2)*sin(v) - sin(u/2)*sin(2*v))*sin(u)",
      "sin(u/2)*sin(v) + cos(u/2)*sin(2*v)",
      { u: ["0", "2*pi"], v: ["0", "2*pi"], parameters: { a: [2.5, 2, 4, 0.1] } },
    ),
    [view("scalarCurvature", { vertical: "equal", range })],
  ),
};
