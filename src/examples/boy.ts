import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

/** The numerators of z(1 − z⁴), z(1 + z⁴) and 1 + z⁶ over N = z⁶ + √5 z³ − 1 with z = u e^{iv}: Bryant and Kusner. */
const definitions = [
  "n1 = u^6*cos(6*v) + sqrt(5)*u^3*cos(3*v) - 1",
  "n2 = u^6*sin(6*v) + sqrt(5)*u^3*sin(3*v)",
  "n = n1^2 + n2^2",
  "a1 = u*cos(v) - u^5*cos(5*v)",
  "a2 = u*sin(v) - u^5*sin(5*v)",
  "b1 = u*cos(v) + u^5*cos(5*v)",
  "b2 = u*sin(v) + u^5*sin(5*v)",
  "c1 = 1 + u^6*cos(6*v)",
  "c2 = u^6*sin(6*v)",
  "g1 = -3*(a2*n1 - a1*n2)/(2*n)",
  "g2 = -3*(b1*n1 + b2*n2)/(2*n)",
  "g3 = (c2*n1 - c1*n2)/n - 1/2",
  "g = g1^2 + g2^2 + g3^2",
].join("; ");

/** Narrower than the values: the narrow passages are clipped, and the wide parts are seen. */
const range = { mode: "typed", min: -4.5, max: 4.5 } as const;

export const boy: Example = {
  title: "Boy’s surface",
  caption:
    "The projective plane in space without a pinch point, in the form of Bryant and Kusner: its integral of H² is 12π, the least possible for this plane. The total Gaussian curvature is 2π; the colours end at ±4.5, since S falls to about −107 in the narrow passages.",
  keywords: "Bryant Kusner Willmore projective plane non-orientable immersion Gauss-Bonnet",
  group: "closed",
  settings: settingsOf(
    parametric("g1/g", "g2/g", "g3/g", { u: ["0", "1"], v: ["0", "2*pi"], definitions }),
    [view("scalarCurvature", { vertical: "equal", range })],
    { elevation: 0.5 },
  ),
};
