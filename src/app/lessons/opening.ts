import type { Settings } from "../../settings";
import { translated } from "../gallery/entries";
import { isLessonId, type LessonId, nearestStep, stepSettings } from ".";

export { isLessonId, nearestStep };

/** What the page shows when a step begins, with views called in its language. */
export function openingOf(id: LessonId, step: number): Settings {
  return translated(stepSettings(id, step));
}
