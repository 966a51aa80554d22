import type { Settings } from "../../settings";
import { curvature } from "./curvature";
import { double } from "./double";
import { egregium } from "./egregium";
import { errata } from "./errata";
import { landscape } from "./landscape";
import { trace } from "./trace";
import type { Lesson, Step } from "./types";

/** The guided lessons, in the order in which they build on each other. Ids stand in addresses: `?lesson=trace&step=2`. */
export const lessons = {
  curvature,
  double,
  trace,
  errata,
  egregium,
  landscape,
} satisfies Record<string, Lesson>;

export type LessonId = keyof typeof lessons;
export type StepId<L extends LessonId> = keyof (typeof lessons)[L] & string;

export const lessonIds = Object.keys(lessons) as LessonId[];

export function isLessonId(text: string): text is LessonId {
  return Object.hasOwn(lessons, text);
}

/** The names of a lesson's steps, in their order. */
export function stepIds(id: LessonId): string[] {
  return Object.keys(lessons[id]);
}

export function stepAt(id: LessonId, index: number): Step {
  const lesson: Lesson = lessons[id];
  return lesson[stepIds(id)[index]];
}

/** The nearest step that there is: an address may name any. */
export function nearestStep(id: LessonId, index: number): number {
  return Math.max(0, Math.min(stepIds(id).length - 1, index));
}

/** What the page shows when a step begins. */
export function stepSettings(id: LessonId, index: number): Settings {
  const { settings } = stepAt(id, index);
  return typeof settings === "function" ? settings(stepSettings(id, index - 1)) : settings;
}
