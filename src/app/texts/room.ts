import { language } from "./current";
import type { LanguageId } from "./languages";
import type { Translated } from "./wording";

/**
 * The texts of a room that is loaded after the language has been chosen. English sets the shape; a translation that lacks one of its
 * texts does not compile.
 */
export function room<T>(
  translations: { en: T } & Record<Exclude<LanguageId, "en">, NoInfer<Translated<T>>>,
): Translated<T> {
  return translations[language] as Translated<T>;
}
