import type { Wording } from "../wording";

export const gallery: Wording["gallery"] = {
  title: "Beispiele",
  search: "Beispiele und Lektionen suchen",
  searchHint: "Nach Namen, Thema oder Formel",
  found: (examples, lessons) =>
    `${examples} ${examples === 1 ? "Beispiel" : "Beispiele"}, ${lessons} ${lessons === 1 ? "Lektion" : "Lektionen"}`,
  surfaces: (count) => `${count} Flächen`,
  recent: "Zuletzt bearbeitet",
  forget: (formula) => `${formula} aus der Liste entfernen`,
  nothing: (query) => `Nichts heißt „${query}“ oder handelt davon.`,
};
