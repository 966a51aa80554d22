import { type LanguageId, languageIds, setLanguage, texts } from "../texts";
import { queryOf } from "./address";
import { readWords } from "./addressWords";
import { readStorage, writeStorage } from "./storage";
import type { PageState } from "./store";

const storageKey = "curvascape.language";

/**
 * The first of these that the page has, each a BCP 47 tag: what the address asks for, what was chosen here before, what the browser
 * prefers. English where it has none of them.
 */
export function chooseLanguage(
  asked: string | null,
  kept: string | null,
  preferred: readonly string[],
): LanguageId {
  for (const tag of [asked, kept, ...preferred]) {
    const [primary] = (tag ?? "").toLowerCase().split("-", 1);
    const known = languageIds.find((id) => id === primary);
    if (known) return known;
  }
  return "en";
}

/** Loads the language of this visit and says it in the document. Where it cannot be loaded, the page speaks English. */
export async function openLanguage(): Promise<void> {
  const { lang } = readWords(location.search);
  const id = chooseLanguage(lang, readStorage(storageKey), navigator.languages);
  const loaded = await setLanguage(id).then(
    () => id,
    () => "en" as const,
  );
  document.documentElement.lang = loaded;
  document.title = texts.title;
  document.querySelector("meta[name=description]")?.setAttribute("content", texts.description);
  const status = document.getElementById("status");
  if (status) status.textContent = texts.loading;
}

/**
 * Loads the page anew in another language. What is shown stands in the address, views of the gallery by their names in that language.
 * The choice is kept; where it cannot be, or where the address asks for a language, it stands there.
 */
export async function switchLanguage(id: LanguageId, state: PageState): Promise<void> {
  let { settings } = state;
  if (settings.views.some(({ title }) => title !== "")) {
    const entries = await import("../gallery/entries").catch(() => null);
    settings = entries?.translated(settings, id) ?? settings;
  }
  const kept = writeStorage(storageKey, id);
  const asked = readWords(location.search).lang !== null;
  history.replaceState(null, "", queryOf({ ...state, settings }, asked || !kept ? id : null));
  location.reload();
}
