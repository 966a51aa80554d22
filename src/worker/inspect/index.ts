export { createInspector, type InspectorOptions } from "./client";
export type {
  Corner,
  CriticalKind,
  CriticalPoint,
  CriticalPoints,
  InspectionName,
  InspectionOutcome,
  Inspector,
  NonSmooth,
  NonSmoothId,
  Question,
} from "./types";
