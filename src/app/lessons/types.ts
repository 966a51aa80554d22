import type { ErratumId } from "../../core/derivation/errata";
import type { InspectedPoint } from "../../scene/show/inspection";
import type { Settings } from "../../settings";
import type { ReadingId } from "./readings";

/** What a task is judged by. */
export interface LessonState {
  settings: Settings;
  /** What is known of the pinned point; null without one, or as long as it is not known. */
  point: InspectedPoint | null;
}

/** A step of a lesson: what the page shows, and what there is to do. Its words stand in the texts, under the same names. */
export interface Step {
  /** What is shown when the step begins: a value, or a change of what the step before began with. */
  settings: Settings | ((before: Settings) => Settings);
  /** Parameters of the first surface that the card has sliders for. */
  sliders?: readonly string[];
  /** Numbers at the pinned point. */
  readings?: readonly ReadingId[];
  /** Formulas of the paper's example 3.1, as printed and corrected, at the pinned point. */
  errata?: readonly ErratumId[];
  /** Whether the task has been done; there is one if and only if the texts say it. */
  isDone?(state: LessonState): boolean;
}

/** A guided lesson: steps in their order, by name. */
export type Lesson = Record<string, Step>;

/** What a person reads of a lesson. */
export interface LessonText<StepId extends string = string> {
  title: string;
  /** One sentence, for the list of lessons. */
  about: string;
  steps: Record<StepId, StepText>;
}

export interface StepText {
  title: string;
  text: string;
  task?: string;
}
