import { parametric, settingsOf } from "../../examples/make";
import { bending, parameterValue, pinned, true3d, typed, withValues } from "./surfaces";
import type { Lesson } from "./types";

/** The Theorema Egregium: bending without stretching keeps S. */
export const egregium = {
  roll: {
    settings: settingsOf(
      parametric("sin(t*u)/t", "v", "(1 - cos(t*u))/t", {
        u: ["-pi/2", "pi/2"],
        v: ["-1.5", "1.5"],
        parameters: { t: [0.4, 0.05, 2, 0.05] },
      }),
      [true3d("scalarCurvature"), true3d("meanCurvature", { range: typed(-1, 1) })],
      {},
      pinned([0.5, 0]),
    ),
    sliders: ["t"],
    readings: ["k1", "k2", "S"],
    isDone: ({ settings }) => parameterValue(settings, "t") >= 1.95,
  },
  metric: {
    settings: settingsOf(bending(0), [true3d("scalarCurvature")], {}, pinned([-0.6, 0.6])),
    sliders: ["t"],
    readings: ["E", "F", "G", "S"],
    isDone: ({ settings }) => parameterValue(settings, "t") >= 1.5,
  },
  turning: {
    settings: (before) => withValues(before, { t: 1.57 }),
    sliders: ["t"],
    readings: ["k1", "k2", "S"],
    isDone: ({ settings }) => parameterValue(settings, "t") <= 0.05,
  },
  maps: {
    settings: settingsOf(
      [
        parametric("v*cos(u)", "v*sin(u)", "-v", { u: ["0", "2*pi"], v: ["0.1", "1.2"] }),
        parametric("sin(v)*cos(u)", "sin(v)*sin(u)", "cos(v)", { u: ["0", "2*pi"], v: ["0.1", "1.2"] }),
      ],
      [
        true3d("scalarCurvature", { title: "Cone", range: typed(-2, 2) }),
        true3d("scalarCurvature", { title: "Sphere", surface: 1, range: typed(-2, 2) }),
      ],
      {},
      pinned([5.2, 0.8], 1),
    ),
    readings: ["k1", "k2", "S"],
    isDone: ({ settings, point }) => point !== null && settings.probe?.surface === 0,
  },
  constant: {
    // a² + b² = 1, so that S = −2/(a² + b²) = −2.
    settings: settingsOf(
      parametric(
        "cos(t)*cos(u)*sin(v)",
        "cos(t)*sin(u)*sin(v)",
        "cos(t)*(cos(v) + log(tan(v/2))) + sin(t)*u",
        {
          u: ["0", "4*pi"],
          v: ["0.05", "1.55"],
          parameters: { t: [0, 0, 1.4, 0.01] },
        },
      ),
      [true3d("scalarCurvature", { range: typed(-2, 2) })],
      {},
      pinned([5.2, 1]),
    ),
    sliders: ["t"],
    readings: ["k1", "k2", "S"],
    isDone: ({ settings }) => parameterValue(settings, "t") >= 0.5,
  },
} satisfies Lesson;
