import type { CriticalPoints } from "../../core/analysis/criticalPoints";
import type { PointData, Problem, SurfaceSpec } from "../../core/types";

export type { CriticalKind, CriticalPoint, CriticalPoints } from "../../core/analysis/criticalPoints";
export type { Corner, NonSmooth, NonSmoothId } from "../../core/analysis/nonSmooth";

export interface PointQuestion {
  spec: SurfaceSpec;
  /** One coordinate for each variable. */
  at: number[];
}

export interface CriticalPointsQuestion {
  spec: SurfaceSpec;
}

export type Answer<T> =
  | { type: "found"; value: T }
  /** The text cannot be read. */
  | { type: "problems"; problems: Problem[] }
  /** The surface has no such thing: critical points without a function, or a point with too few coordinates. */
  | { type: "inapplicable" }
  /** It was called off. */
  | { type: "cancelled" };

/** What can be asked about a surface, each with its question and its answer. */
export interface Inspections {
  /** All that is known of a point, in float64. */
  point: [PointQuestion, Answer<PointData>];
  /** Of a graph of two variables, in its domain. */
  criticalPoints: [CriticalPointsQuestion, Answer<CriticalPoints>];
}

export type InspectionName = keyof Inspections;
export type Question<N extends InspectionName> = Inspections[N][0];

/** What comes of a question: an answer, or why there is none. */
export type InspectionOutcome<N extends InspectionName> =
  | Exclude<Inspections[N][1], { type: "cancelled" }>
  /** It took too long, or its worker broke off twice; a fresh one is in its place. */
  | { type: "failure"; reason: "timeout" | "crash" };

/** Answers questions about surfaces, beside the engine that draws them. */
export interface Inspector {
  /**
   * Asks in a slot (the hovered point of a surface, its critical points …). The outcome arrives later, never during the call. A newer
   * question of the slot overtakes the older ones: what waits is dropped; what is being answered is called off, except when it is
   * about the same text, with other values or at another point. That answer still arrives, so that something is seen while a
   * slider or the pointer moves. Older never follows newer.
   */
  ask<N extends InspectionName>(
    slot: string,
    name: N,
    question: Question<N>,
    onOutcome: (outcome: InspectionOutcome<N>, question: Question<N>) => void,
  ): void;
  /** Forgets what is under way for a slot. */
  cancel(slot: string): void;
  dispose(): void;
}
