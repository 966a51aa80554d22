import { room } from "../texts";
import { lessonCard as cardDe, lessons as de } from "../texts/de/lessons";
import { lessonCard as cardEn, lessons as en } from "../texts/en/lessons";
import type { LessonId } from ".";
import type { LessonText } from "./types";

/** Of a room that is loaded when first used, after the language was chosen. */
export const cardTexts = room({ en: cardEn, de: cardDe });

const lessonTexts: Record<LessonId, LessonText> = room({ en, de });

export function textOf(id: LessonId): LessonText {
  return lessonTexts[id];
}
