import { type ExampleId, exampleIds, examples } from "../../examples";
import type { Settings } from "../../settings";
import { haveSameSurfaces } from "../state/sameSurfaces";
import { type LanguageId, language, languageIds, room } from "../texts";
import { examples as de } from "../texts/de/examples";
import { type ExampleText, examples as en } from "../texts/en/examples";
import { formulaLine } from "./formulaLine";
import { searchable } from "./search";

const exampleTexts = room({ en, de });

export const groupTexts = exampleTexts.groups;

/** An entry of the gallery in the page's language. */
export interface Entry extends ExampleText {
  id: ExampleId;
  formula: string;
  content: string;
}

/** All entries. Each is found in English, too, as in the literature. */
export const entries: readonly Entry[] = exampleIds.map((id) => {
  const { settings, group, ...english } = examples[id];
  const text = exampleTexts.entries[id];
  const formulas = settings.surfaces.flatMap(({ expressions, definitions }) => [
    ...Object.values(expressions),
    definitions,
  ]);
  const words = [text, english].flatMap(({ title, caption, keywords }) => [title, caption, keywords]);
  return {
    ...text,
    id,
    formula: formulaLine(settings),
    content: searchable([id, groupTexts[group], ...words, ...formulas]),
  };
});

/** What an entry shows, with its views called in the page's language. */
export function settingsOf(id: ExampleId): Settings {
  return translated(examples[id].settings);
}

const viewTitles: Record<LanguageId, Record<string, string>> = { en: en.viewTitles, de: de.viewTitles };

/** Settings whose views are called as in the gallery, in whichever language, with their names in another: the page's. */
export function translated(settings: Settings, to: LanguageId = language): Settings {
  const views = settings.views.map((view) => {
    const key = Object.keys(en.viewTitles).find((name) =>
      languageIds.some((id) => viewTitles[id][name] === view.title),
    );
    const title = key === undefined ? view.title : viewTitles[to][key];
    return title === view.title ? view : { ...view, title };
  });
  return views.every((view, k) => view === settings.views[k]) ? settings : { ...settings, views };
}

/** The settings of a link, which may have been made in another language: views of an entry of the gallery are called as they are here. */
export function linked(settings: Settings): Settings {
  const isOurs = exampleIds.some((id) => haveSameSurfaces(examples[id].settings, settings));
  return isOurs ? translated(settings) : settings;
}
