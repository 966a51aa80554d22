/**
 * Every text of the page that a person reads, in one place and in each language. Messages about formulas come from the core.
 *
 * `texts` holds what the page needs from its start. A room that is loaded later has files of its own, `en/<room>.ts` and
 * `de/<room>.ts`, of one shape, and chooses among them by `room`.
 */
import { en } from "./en";
import { type LanguageId, languages } from "./languages";
import type { Translated, Wording } from "./wording";

/** In the language of the page. Read it while rendering, not when a module starts. */
export let texts: Wording = en;
export let language: LanguageId = "en";

/** Loads the page's language. Once, before anything is shown: changing it later means to load the page anew. */
export async function setLanguage(id: LanguageId): Promise<void> {
  texts = await languages[id].load();
  language = id;
}

/** The texts of a room that is loaded after the language has been chosen. */
export function room<T>(translations: Record<LanguageId, T | Translated<T>>): Translated<T> {
  return translations[language] as Translated<T>;
}

export { type LanguageId, languages } from "./languages";
export type { Translated, Wording } from "./wording";
