import { examples } from "../../examples";
import { graph, marked, pair, settingsOf, view } from "../../examples/make";
import { isNear, parameterValue, pinned, quadratic, true3d, typed } from "./surfaces";
import type { Lesson } from "./types";

const balance = [
  true3d("scalarCurvature", { range: typed(-2, 2) }),
  true3d("hessianTrace", { range: typed(-2, 2) }),
];
const full = { mode: "full" } as const;

/** Why the trace can be blind at a saddle. */
export const trace = {
  balanced: {
    settings: settingsOf(
      graph("(u^2 - v^2)/2", { u: ["-2", "2"], v: ["-2", "2"] }),
      balance,
      {},
      pinned([0, 0]),
    ),
    readings: ["trH", "S"],
    isDone: ({ point }) => point !== null && Math.hypot(point.at[0], point.at[1]) > 0.8,
  },
  unbalanced: {
    settings: settingsOf(
      graph("(u^2 - b*v^2)/2", { u: ["-2", "2"], v: ["-2", "2"], parameters: { b: [1, 0, 3, 0.05] } }),
      balance,
      {},
      pinned([0, 0]),
    ),
    sliders: ["b"],
    readings: ["trH", "S"],
    isDone: ({ point }) =>
      point !== null && (point.data.hessianTrace ?? 0) > 0.45 && point.data.scalarCurvature < -0.01,
  },
  paper: {
    settings: {
      ...examples.figure2.settings,
      views: [view("scalarCurvature", { range: full }), view("hessianTrace", { range: full })],
      ...pinned([Math.PI, Math.PI]),
      ...marked,
    },
    sliders: ["c"],
    readings: ["trH", "S"],
    isDone: ({ settings }) => parameterValue(settings, "c") >= 0.3,
  },
  positive: {
    settings: {
      ...examples.himmelblau.settings,
      views: pair,
      ...pinned([0.0866775045550885, 2.88425470117483]),
      ...marked,
    },
    readings: ["trH", "S"],
    isDone: ({ point }) =>
      point !== null && point.data.scalarCurvature > 0.05 && (point.data.gradientNorm ?? 1) < 0.08,
  },
  enough: {
    settings: settingsOf(
      quadratic([3, 0, 4, 0.05], [1, 0, 4, 0.05]),
      [view("scalarCurvature", { range: typed(-8, 8) }), view("hessianTrace", { range: typed(-8, 8) })],
      { elevation: 0.95 },
      pinned([0, 0]),
    ),
    sliders: ["a", "b"],
    readings: ["trH", "S", "share"],
    isDone: ({ point }) =>
      point !== null && isNear(point.data.hessianTrace ?? 0, 4, 0.06) && point.data.scalarCurvature > 7.9,
  },
} satisfies Lesson;
