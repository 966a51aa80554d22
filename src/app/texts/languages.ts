import { en } from "./en";
import type { Wording } from "./wording";

/** Languages of the page, by their BCP 47 tags, with their own names for themselves. All but the first are loaded when chosen. */
export const languages = {
  en: { label: "English", load: async () => en },
  de: { label: "Deutsch", load: async () => (await import("./de")).de },
} satisfies Record<string, { label: string; load: () => Promise<Wording> }>;
export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as LanguageId[];
