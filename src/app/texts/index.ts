/**
 * Every text of the page that a person reads, in one place and in each language.
 *
 * `texts` holds what the page needs from its start. A room that is loaded later has files of its own, `en/<room>.ts` and
 * `de/<room>.ts`, of one shape, and chooses among them by `room`. What the registries call things is asked for by
 * `quantityLabel` and its like; messages of the engine, which speaks English, are passed through `texts.translate`.
 */
export { language, setLanguage, texts } from "./current";
export * from "./labels";
export { type LanguageId, languageIds, languages } from "./languages";
export { room } from "./room";
export type { Translated, Wording } from "./wording";
