import { graph, parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

const turn: [string, string] = ["0", "2*pi"];

const titles = [
  "Sphere",
  "Hyperboloid, one sheet",
  "Torus",
  "Catenoid",
  "Helicoid",
  "Monkey saddle",
  "Ellipsoid",
  "Pseudosphere",
];

/*
 * Figure 5 shows S, scaled to [−1, 1], on surfaces that the paper does not list in full: these eight are our choice. Its caption calls
 * "the hyperboloid" always negative, which holds for one sheet only (erratum E17).
 */
const surfaces = [
  // Sphere: S = 2.
  parametric("sin(u)*cos(v)", "sin(u)*sin(v)", "cos(u)", { u: ["0", "pi"], v: turn }),
  // Hyperboloid of one sheet: S = −2/(x² + y² + z²)².
  parametric("cosh(u)*cos(v)", "cosh(u)*sin(v)", "sinh(u)", { u: ["-1.2", "1.2"], v: turn }),
  // Torus, R = 2 and r = 0.7: S = 2 cos v/(r (R + r cos v)).
  parametric("(2 + 0.7*cos(v))*cos(u)", "(2 + 0.7*cos(v))*sin(u)", "0.7*sin(v)", { u: turn, v: turn }),
  // Catenoid: S = −2/cosh⁴ v.
  parametric("cosh(v)*cos(u)", "cosh(v)*sin(u)", "v", { u: turn, v: ["-1.4", "1.4"] }),
  // Helicoid of pitch 0.6: S = −2·0.6²/(0.6² + v²)².
  parametric("v*cos(u)", "v*sin(u)", "0.6*u", { u: ["-pi", "pi"], v: ["-1.5", "1.5"] }),
  // Monkey saddle: S = −72ρ²/(1 + 9ρ⁴)², zero in the middle.
  graph("u^3 - 3*u*v^2", { u: ["-0.7", "0.7"], v: ["-0.7", "0.7"] }),
  // Ellipsoid with half-axes 1.5, 1, 0.75: S = 2/(a²b²c² (x²/a⁴ + y²/b⁴ + z²/c⁴)²).
  parametric("1.5*sin(u)*cos(v)", "sin(u)*sin(v)", "0.75*cos(u)", { u: ["0", "pi"], v: turn }),
  // Pseudosphere: S = −2.
  parametric("cos(v)/cosh(u)", "sin(v)/cosh(u)", "u - tanh(u)", { u: ["0", "3"], v: turn }),
];

export const figure5: Example = {
  title: "Figure 5: the sign of curvature",
  caption:
    "S divided by its greatest |S| on each domain: the sphere and the ellipsoid are positive, the torus is positive outside and negative inside, the others are nowhere positive. The hyperboloid here is the one of one sheet; the one of two sheets, not shown, is positive everywhere.",
  keywords: "sphere hyperboloid torus catenoid helicoid monkey saddle ellipsoid pseudosphere normalised",
  group: "paper",
  settings: settingsOf(
    surfaces,
    surfaces.map((_, surface) =>
      view("scalarCurvature", {
        title: titles[surface],
        surface,
        range: { mode: "normalised" },
        vertical: "equal",
      }),
    ),
  ),
};
