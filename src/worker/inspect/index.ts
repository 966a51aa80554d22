export { createInspector, type InspectorOptions } from "./client";
export type {
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
