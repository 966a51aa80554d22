import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

/** Narrower than the values: the middle is clipped, and the fading outward is seen. */
const range = { mode: "typed", min: -2, max: 2 } as const;

export const enneper: Example = {
  title: "Enneper’s surface",
  caption:
    "A minimal surface that passes through itself: its mean curvature is zero everywhere. S = −8/(1 + u² + v²)⁴ is −8 in the middle and fades quickly outward.",
  keywords: "soap film self-intersection",
  group: "minimal",
  settings: settingsOf(
    parametric("u - u^3/3 + u*v^2", "v - v^3/3 + v*u^2", "u^2 - v^2", {
      u: ["-1.6", "1.6"],
      v: ["-1.6", "1.6"],
    }),
    [view("scalarCurvature", { vertical: "equal", range })],
  ),
};
