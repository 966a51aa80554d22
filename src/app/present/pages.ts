import type { Settings } from "../../settings";
import { openNeighbour } from "../keyboard/examples";
import { haveSameSurfaces } from "../state/sameSurfaces";
import type { Page } from "../state/start";
import type { LessonPlace } from "../state/store";

/** The next step of the lesson that is under way, or the next example; or the one before. A lesson ends where it ends. */
export async function turnPage(page: Page, direction: 1 | -1): Promise<void> {
  const { lesson } = page.store.getState();
  if (!lesson) return openNeighbour(page, direction);
  const [{ isLessonId, nearestStep }, { openStep }] = await Promise.all([
    import("../lessons"),
    import("../lessons/session"),
  ]);
  if (!isLessonId(lesson.id)) return;
  const step = nearestStep(lesson.id, lesson.step + direction);
  if (step !== lesson.step) openStep(page.store, lesson.id, step);
}

/** What is shown is called: a step of a lesson, an example; empty for one's own work. */
export async function titleOf(settings: Settings, lesson: LessonPlace | null): Promise<string> {
  if (lesson) {
    const [{ isLessonId, nearestStep, stepIds }, { textOf }] = await Promise.all([
      import("../lessons"),
      import("../lessons/texts"),
    ]);
    if (!isLessonId(lesson.id)) return "";
    const { title, steps } = textOf(lesson.id);
    return `${title}: ${steps[stepIds(lesson.id)[nearestStep(lesson.id, lesson.step)]].title}`;
  }
  const { entries, settingsOf } = await import("../gallery/entries");
  return entries.find(({ id }) => haveSameSurfaces(settingsOf(id), settings))?.title ?? "";
}
