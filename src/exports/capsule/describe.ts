import { definitionsOf, type Settings } from "../../settings";
import type { Words } from "./words";

/** What the file is and how to read it, for somebody who has nothing but its text. */
export function describe(title: string, settings: Settings, words: Words): string {
  const { surfaces, views } = settings;
  const quantities = [...new Set(views.map(({ quantity }) => quantity))];
  return [
    [title],
    [words.about],
    ...surfaces.map((surface, index) => [
      ...(surfaces.length > 1 ? [words.surface(index + 1)] : []),
      ...definitionsOf(surface).map((line) => `    ${line}`),
    ]),
    [words.typed],
    [words.shown, ...quantities.map((id) => `    ${words.meanings[id]}`)],
    [words.state],
    [words.rest],
  ]
    .map((paragraph) => paragraph.join("\n"))
    .join("\n\n");
}
