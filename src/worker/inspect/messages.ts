import type { CriticalPoint, CriticalPoints } from "../../core/analysis/criticalPoints";
import { pointKinds } from "../../core/ids";
import type { PointData } from "../../core/types";
import { isProblem, isSpec } from "../messages";
import { nothing, type RequestShapes } from "../protocol";
import {
  isArrayOf,
  isBoolean,
  isEither,
  isInstance,
  isNumber,
  isObject,
  isOneOf,
  isOptional,
  isPairOf,
  type Shape,
} from "../shapes";
import type { Answer, CriticalPointsQuestion, Inspections, PointQuestion } from "./types";

type Problems = Extract<Answer<unknown>, { type: "problems" }>;
type Nothing = { type: "inapplicable" | "cancelled" };
type Found<T> = { type: "found"; value: T };

const isAnswer = <T>(value: Shape<T>): Shape<Answer<T>> =>
  isEither(
    isObject<Found<T>>({ type: isOneOf(["found"]), value }),
    isEither(
      isObject<Problems>({ type: isOneOf(["problems"]), problems: isArrayOf(isProblem) }),
      isObject<Nothing>({ type: isOneOf(["inapplicable", "cancelled"]) }),
    ),
  );

const isVector = isInstance(Float64Array);

const isPointData: Shape<PointData> = isObject<PointData>({
  position: isVector,
  normal: isVector,
  value: isOptional(isNumber),
  gradient: isOptional(isVector),
  hessian: isOptional(isVector),
  beta: isOptional(isNumber),
  ricci: isOptional(isVector),
  principalCurvatures: isVector,
  scalarCurvature: isNumber,
  gaussianCurvature: isOptional(isNumber),
  meanCurvature: isNumber,
  principalCurvature1: isNumber,
  principalCurvature2: isNumber,
  hessianTrace: isOptional(isNumber),
  hessianSquaredTrace: isOptional(isNumber),
  gradientNorm: isOptional(isNumber),
  height: isNumber,
  tangents: isOptional(isPairOf(isVector)),
  principalDirections: isOptional(isPairOf(isVector)),
  kind: isOptional(isOneOf(pointKinds)),
  firstForm: isOptional(isVector),
  secondForm: isOptional(isVector),
  limit: isBoolean,
});

const isCriticalPoint = isObject<CriticalPoint>({
  u: isNumber,
  v: isNumber,
  kind: isOneOf(["minimum", "maximum", "saddle", "degenerate"]),
  value: isNumber,
  eigenvalues: isPairOf(isNumber),
  hessianTrace: isNumber,
  hessianSquaredTrace: isNumber,
  scalarCurvature: isNumber,
});

export const inspectionShapes: RequestShapes<Inspections> = {
  point: {
    input: isObject<PointQuestion>({ spec: isSpec, at: isArrayOf(isNumber) }),
    output: isAnswer(isPointData),
    transferInput: nothing,
    transferOutput: nothing,
  },
  criticalPoints: {
    input: isObject<CriticalPointsQuestion>({ spec: isSpec }),
    output: isAnswer(
      isObject<CriticalPoints>({
        points: isArrayOf(isCriticalPoint),
        truncated: isBoolean,
        lines: isBoolean,
        unresolved: isBoolean,
      }),
    ),
    transferInput: nothing,
    transferOutput: nothing,
  },
};
