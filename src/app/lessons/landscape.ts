import { examples } from "../../examples";
import { graph, settingsOf, view } from "../../examples/make";
import { parameterValue, pinned, quadratic, typed } from "./surfaces";
import type { Lesson } from "./types";

const logarithmic = [view("scalarCurvature", { scale: "symlog" }), view("hessianTrace", { scale: "symlog" })];

/** Reading a loss landscape. */
export const landscape = {
  rescaled: {
    settings: { ...examples.valley.settings, ...pinned([1, 1]) },
    readings: ["trH", "S"],
    isDone: ({ point }) =>
      point !== null && Math.abs(point.at[0] * point.at[1] - 1) < 0.1 && (point.data.hessianTrace ?? 0) > 7.5,
  },
  wells: {
    settings: { ...examples.doubleWell.settings, views: logarithmic, ...pinned([1.19223, 0]) },
    sliders: ["s1"],
    readings: ["trH", "S", "share"],
    isDone: ({ point }) => point !== null && point.at[0] > 0.8 && point.data.scalarCurvature < 5,
  },
  narrow: {
    // The Hessian at (1, 1) is s((2 + 8b, −4b), (−4b, 2b)): S = 8bs², tr H = (2 + 10b)s.
    settings: settingsOf(
      graph("s*((1 - u)^2 + b*(v - u^2)^2)", {
        u: ["-1.6", "1.6"],
        v: ["-0.6", "2.4"],
        parameters: { b: [100, 0.5, 100, 0.5], s: [0.005, 0.001, 0.1, 0.001] },
      }),
      logarithmic,
      { azimuth: -2.2 },
      pinned([1, 1]),
    ),
    sliders: ["b"],
    readings: ["trH", "S", "share"],
    isDone: ({ point, settings }) =>
      point !== null &&
      parameterValue(settings, "b") < 100 &&
      point.data.scalarCurvature / (point.data.hessianTrace ?? 1) ** 2 > 0.05,
  },
  unit: {
    settings: { ...examples.himmelblau.settings, ...pinned([3, 2]) },
    sliders: ["s"],
    readings: ["trH", "S"],
    isDone: ({ settings }) => parameterValue(settings, "s") >= 0.05,
  },
  robust: {
    settings: settingsOf(
      quadratic([1, 0, 6, 0.05], [1, 0, 6, 0.05]),
      [view("scalarCurvature", { range: typed(-2, 2) })],
      { elevation: 0.95 },
      pinned([0, 0]),
    ),
    sliders: ["a", "b"],
    readings: ["S", "trH2"],
    isDone: ({ point }) =>
      point !== null && point.data.scalarCurvature < 1 && (point.data.hessianSquaredTrace ?? 0) > 20,
  },
} satisfies Lesson;
