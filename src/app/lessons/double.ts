import { graph, parametric, settingsOf, view } from "../../examples/make";
import { defaultOverlays } from "../../settings";
import { isNear, pinned, quadratic, torus, true3d, typed } from "./surfaces";
import type { Lesson } from "./types";

/** S = 2K. */
export const double = {
  sphere: {
    settings: settingsOf(
      parametric("R*sin(u)*cos(v)", "R*sin(u)*sin(v)", "R*cos(u)", {
        u: ["0", "pi"],
        v: ["0", "2*pi"],
        parameters: { R: [1, 0.5, 4, 0.05] },
      }),
      [
        true3d("scalarCurvature", { range: typed(-2, 2) }),
        true3d("gaussianCurvature", { range: typed(-2, 2) }),
      ],
      {},
      pinned([1.1, 5.2]),
    ),
    sliders: ["R"],
    readings: ["K", "S", "ratio"],
    isDone: ({ point }) => point !== null && isNear(point.data.scalarCurvature, 0.5, 0.02),
  },
  product: {
    settings: settingsOf(
      torus,
      [true3d("principalCurvature1"), true3d("principalCurvature2")],
      { elevation: 0.75 },
      pinned([5.2, 0.3]),
    ),
    readings: ["k1", "k2", "K", "S"],
    isDone: ({ point }) => point !== null && point.data.scalarCurvature < -0.01,
  },
  planes: {
    settings: settingsOf(
      quadratic([1, -4, 4, 0.05], [1, -4, 4, 0.05]),
      [
        true3d("scalarCurvature", { range: typed(-6, 6) }),
        true3d("gaussianCurvature", { range: typed(-6, 6) }),
      ],
      { elevation: 0.95 },
      pinned([0, 0]),
    ),
    sliders: ["a", "b"],
    readings: ["K", "S"],
    isDone: ({ point }) => point !== null && isNear(point.data.scalarCurvature, 6, 0.1),
  },
  signs: {
    settings: settingsOf(
      graph("cos(u) + cos(v)", { u: ["-2*pi", "2*pi"], v: ["-2*pi", "2*pi"] }),
      [
        view("scalarCurvature", { zeroLine: true }),
        view("scalarCurvature", { zeroLine: true, projection: "above" }),
      ],
      {},
      { ...pinned([0, 0]), overlays: { ...defaultOverlays, tangentPlane: true } },
    ),
    readings: ["k1", "k2", "S"],
    isDone: ({ point }) => point !== null && isNear(point.data.scalarCurvature, 0, 0.05),
  },
  mean: {
    settings: settingsOf(
      parametric("cosh(v)*cos(u)", "cosh(v)*sin(u)", "v", { u: ["0", "2*pi"], v: ["-1.4", "1.4"] }),
      [true3d("scalarCurvature"), true3d("meanCurvature")],
      {},
      pinned([5.2, 1]),
    ),
    readings: ["k1", "k2", "H", "S"],
    isDone: ({ point }) => point !== null && point.data.scalarCurvature < -1.9,
  },
} satisfies Lesson;
