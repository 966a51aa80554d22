import { parametric, settingsOf, view } from "./make";
import type { Example } from "./types";

/** The associated family of the catenoid: isometric minimal surfaces. */
export const bending: Example = {
  title: "From catenoid to helicoid",
  caption:
    "Move t from 0 to π/2: the catenoid opens into the helicoid. Lengths on the surface do not change, so S = −2/cosh⁴ v does not change either, at any point and for any t.",
  keywords: "catenoid helicoid isometry associated family Theorema Egregium Bonnet",
  group: "minimal",
  settings: settingsOf(
    parametric(
      "cos(t)*cosh(v)*cos(u) + sin(t)*sinh(v)*sin(u)",
      "cos(t)*cosh(v)*sin(u) - sin(t)*sinh(v)*cos(u)",
      "cos(t)*v + sin(t)*u",
      {
        u: ["-pi", "pi"],
        v: ["-1.4", "1.4"],
        parameters: { t: [0.4, 0, 1.57, 0.01] },
      },
    ),
    [view("scalarCurvature", { vertical: "equal" })],
  ),
};
