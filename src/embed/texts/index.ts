import { de } from "./de";
import { en } from "./en";
import type { EmbedTexts } from "./types";

export type { EmbedTexts } from "./types";

const languages: Readonly<Record<string, EmbedTexts>> = { en, de };

/** @param language as in `lang`, "de-AT"; English where there is no such translation */
export function textsIn(language: string): EmbedTexts {
  const primary = language.toLowerCase().split("-", 1)[0];
  return Object.hasOwn(languages, primary) ? languages[primary] : en;
}

/** The language of an element: its own, or that of what it stands in, through shadow trees too. */
export function languageOf(element: Element): string {
  for (let place: Element | null = element; place; ) {
    const language: string | null = place.closest("[lang]")?.getAttribute("lang") ?? null;
    if (language !== null) return language;
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}
