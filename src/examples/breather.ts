import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

export const breather: Example = {
  title: "Breather",
  caption:
    "Another surface with S = −2 at every point: it comes from a solution of the sine-Gordon equation that swings for ever. Along its sharp edges the surface is singular; up to them the curvature does not change.",
  keywords: "soliton sine-Gordon pseudospherical hyperbolic negative constant",
  group: "constant",
  settings: settingsOf(
    parametric(
      "2*w*cosh(a*u)*(-w*cos(v)*cos(w*v) - sin(v)*sin(w*v))/d",
      "2*w*cosh(a*u)*(-w*sin(v)*cos(w*v) + cos(v)*sin(w*v))/d",
      "-u + 2*w^2*cosh(a*u)*sinh(a*u)/d",
      {
        u: ["-8", "8"],
        v: ["0.1 - 5*pi", "0.1 + 5*pi"],
        definitions: "a = 3/5; w = 4/5; d = a*(w^2*cosh(a*u)^2 + a^2*sin(w*v)^2)",
      },
    ),
    [view("scalarCurvature", { vertical: "equal", range: { mode: "typed", min: -2, max: 2 } })],
    { elevation: 0.35, distance: 2 },
  ),
};
