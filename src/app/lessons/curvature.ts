import { graph, settingsOf } from "../../examples/make";
import { isNear, parameterValue, pinned, quadratic, torus, true3d, typed, withValues } from "./surfaces";
import type { Lesson } from "./types";

const middle = pinned([0, 0]);
const bowl = settingsOf(
  quadratic([1, -4, 4, 0.05], [1, -4, 4, 0.05]),
  [true3d("scalarCurvature", { range: typed(-4, 4) })],
  // From so high that the middle is seen over the wall.
  { elevation: 0.95 },
  middle,
);

/** What curvature is. */
export const curvature = {
  bowl: {
    settings: bowl,
    sliders: ["a", "b"],
    readings: ["k1", "k2", "S"],
    isDone: ({ point }) => point !== null && isNear(point.data.scalarCurvature, 8, 0.2),
  },
  trough: {
    settings: (before) => withValues(before, { b: 0 }),
    sliders: ["a", "b"],
    readings: ["k1", "k2", "S"],
    isDone: ({ settings }) =>
      parameterValue(settings, "b") === 0 && !isNear(parameterValue(settings, "a"), 1, 0.45),
  },
  saddle: {
    settings: (before) => withValues(before, { b: -1 }),
    sliders: ["a", "b"],
    readings: ["k1", "k2", "S"],
    isDone: ({ point }) => point !== null && point.data.scalarCurvature > 0.05,
  },
  torus: {
    settings: settingsOf(
      torus,
      [true3d("scalarCurvature", { zeroLine: true })],
      { elevation: 0.75 },
      pinned([5.2, 0]),
    ),
    readings: ["k1", "k2", "S"],
    isDone: ({ point }) => point !== null && point.data.scalarCurvature < -0.01,
  },
  steep: {
    settings: settingsOf(
      graph("sqrt(1 - u^2 - v^2)", { u: ["-1", "1"], v: ["-1", "1"] }),
      [true3d("scalarCurvature"), true3d("hessianTrace", { range: typed(-20, 20) })],
      {},
      middle,
    ),
    readings: ["S", "trH"],
    isDone: ({ point }) => (point?.data.hessianTrace ?? 0) < -10,
  },
} satisfies Lesson;
