import { en } from "./en";
import { type LanguageId, languages } from "./languages";
import type { Wording } from "./wording";

/** In the language of the page. Read it while rendering, not when a module starts. */
export let texts: Wording = en;
export let language: LanguageId = "en";

/** Loads the page's language. Once, before anything is shown: changing it later means to load the page anew. */
export async function setLanguage(id: LanguageId): Promise<void> {
  texts = await languages[id].load();
  language = id;
}
