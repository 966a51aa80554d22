import { examples } from "../../examples";
import { marked, view } from "../../examples/make";
import { residualsAt } from "./residuals";
import { isNear, parameterValue, pinned } from "./surfaces";
import type { Lesson, LessonState } from "./types";

const start = pinned([2, 1]);
const example = {
  ...examples.figure2.settings,
  views: [view("hessianTrace"), view("scalarCurvature")],
  ...start,
};

/** How far the printed formula is off at the pinned point, by its magnitude; infinite where that is not known. */
const error = (id: "E7" | "E8", { point }: LessonState) =>
  Math.abs((point && residualsAt(id, point)?.printedResidual) ?? Number.POSITIVE_INFINITY);

/** The errata E7 and E8 of example 3.1, f = e^{−cu} sin u sin v. */
export const errata = {
  trace: {
    settings: example,
    sliders: ["c"],
    errata: ["E7"],
    isDone: ({ settings }) => !isNear(parameterValue(settings, "c"), 0.1, 0.095),
  },
  chance: {
    settings: example,
    sliders: ["c"],
    errata: ["E7"],
    isDone: (state) => error("E7", state) < 0.01,
  },
  curvature: {
    settings: { ...example, views: [view("scalarCurvature"), view("hessianTrace")] },
    sliders: ["c"],
    errata: ["E8"],
    isDone: (state) => Number.isFinite(error("E8", state)) && error("E8", state) > 0.5,
  },
  critical: {
    settings: (before) => ({ ...before, ...marked }),
    sliders: ["c"],
    errata: ["E8"],
    isDone: (state) => (state.point?.data.gradientNorm ?? 1) < 0.03 && error("E8", state) < 0.03,
  },
  everywhere: {
    settings: example,
    sliders: ["c"],
    errata: ["E7", "E8"],
    isDone: ({ settings, point }) =>
      point !== null &&
      !isNear(parameterValue(settings, "c"), 0.1, 0.005) &&
      Math.hypot(point.at[0] - 2, point.at[1] - 1) > 0.5,
  },
} satisfies Lesson;
