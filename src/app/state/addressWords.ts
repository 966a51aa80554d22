import { type LanguageId, languageIds } from "../texts";
import type { LessonPlace } from "./store";

/** Words of an address that are no settings: the page's own. The codec of the settings passes over them (`settings/link/keys.ts`). */
const ownWords: readonly string[] = ["example", "lesson", "step", "lang"];

interface AddressWords {
  /** As it stands there, for the gallery to look up. */
  example: string | null;
  /** `lesson=…&step=2`, counted from 1; the lessons know which there are. */
  lesson: LessonPlace | null;
  /** Null where the page has no such language. */
  lang: LanguageId | null;
}

export function readWords(query: string): AddressWords {
  const words = new URLSearchParams(query);
  const id = words.get("lesson");
  const step = /^[1-9]\d{0,2}$/.test(words.get("step") ?? "") ? Number(words.get("step")) - 1 : 0;
  const lang = words.get("lang");
  return {
    example: words.get("example"),
    lesson: id !== null && /^\w{1,40}$/.test(id) ? { id, step } : null,
    lang: languageIds.find((known) => known === lang) ?? null,
  };
}

export function writeWords({ lesson, lang }: Pick<AddressWords, "lesson" | "lang">): string[] {
  const words: string[] = [];
  if (lesson) words.push(`lesson=${lesson.id}`, `step=${lesson.step + 1}`);
  if (lang) words.push(`lang=${lang}`);
  return words;
}

/** The query without its "?" and without the page's own words. */
export function settingsPart(query: string): string {
  const pairs = query.replace(/^\?/, "").split("&");
  return pairs.filter((pair) => pair !== "" && !ownWords.includes(pair.split("=", 1)[0])).join("&");
}
