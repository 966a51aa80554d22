import { type ExampleId, exampleIds, examples } from "../../examples";
import type { Settings } from "../../settings";
import { room } from "../texts";
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

/** Settings of ours with views called in the page's language. */
export function translated(settings: Settings): Settings {
  const titles: Record<string, string> = exampleTexts.viewTitles;
  if (settings.views.every(({ title }) => (titles[title] ?? title) === title)) return settings;
  return {
    ...settings,
    views: settings.views.map((view) => ({ ...view, title: titles[view.title] ?? view.title })),
  };
}
