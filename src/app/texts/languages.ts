import { en } from "./en";
import type { Wording } from "./wording";

/** Languages of the page, by their BCP 47 tags, with their own names for themselves. */
export const languages = {
  en: { label: "English", load: async () => en },
} satisfies Record<string, { label: string; load: () => Promise<Wording> }>;
export type LanguageId = keyof typeof languages;
