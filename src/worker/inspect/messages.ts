import type { CriticalPoint, CriticalPoints } from "../../core/analysis/criticalPoints";
import { type Corner, type NonSmooth, nonSmoothIds } from "../../core/analysis/nonSmooth";
import { pointKinds, quantityIds } from "../../core/ids";
import type { PointData, PointRoundOff, QuantityId } from "../../core/types";
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

/** Those that apply to a surface are told. */
const ofQuantities = Object.fromEntries(quantityIds.map((id) => [id, isOptional(isNumber)])) as {
  [id in QuantityId]: Shape<number | undefined>;
};

const isPointRoundOff: Shape<PointRoundOff> = isObject<PointRoundOff>({
  ...ofQuantities,
  position: isOptional(isVector),
  value: isOptional(isNumber),
  gradient: isOptional(isVector),
  hessian: isOptional(isVector),
  firstForm: isOptional(isVector),
});

const isPointData: Shape<PointData> = isObject<PointData>({
  ...ofQuantities,
  position: isVector,
  normal: isVector,
  value: isOptional(isNumber),
  gradient: isOptional(isVector),
  hessian: isOptional(isVector),
  beta: isOptional(isNumber),
  ricci: isOptional(isVector),
  principalCurvatures: isVector,
  scalarCurvature: isNumber,
  meanCurvature: isNumber,
  principalCurvature1: isNumber,
  principalCurvature2: isNumber,
  height: isNumber,
  tangents: isOptional(isPairOf(isVector)),
  principalDirections: isOptional(isPairOf(isVector)),
  kind: isOptional(isOneOf(pointKinds)),
  firstForm: isOptional(isVector),
  secondForm: isOptional(isVector),
  limit: isBoolean,
  roundOff: isOptional(isPointRoundOff),
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
  roundOff: isOptional(isPointRoundOff),
});

const isCorner = isObject<Corner>({
  u: isNumber,
  v: isNumber,
  kind: isOneOf(["minimum", "maximum"]),
  value: isNumber,
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
        nonSmooth: isOptional(
          isObject<NonSmooth>({ causes: isArrayOf(isOneOf(nonSmoothIds)), corners: isArrayOf(isCorner) }),
        ),
      }),
    ),
    transferInput: nothing,
    transferOutput: nothing,
  },
};
