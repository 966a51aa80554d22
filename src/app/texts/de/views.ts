import type { Wording } from "../wording";

export const views: Wording["views"] = {
  heading: "Ansichten",
  label: "Ansichten der Fläche",
  arrangement: "Anordnung",
  arrangements: {
    one: "Eine Ansicht",
    compare: "Größen vergleichen",
    four: "… auch von oben",
    surfaces: "Flächen vergleichen",
  },
  arrangementHints: {
    one: "Eine Ansicht dieser Fläche",
    compare: "Diese Fläche nach zwei Größen, nebeneinander",
    four: "Diese Fläche nach zwei Größen, im Raum und von oben",
    surfaces: "Alle Flächen nach einer Größe, jede geteilt durch ihren größten |Wert|",
  },
  needsSurfaces: "Es gibt nur eine Fläche. Fügen Sie eine weitere hinzu, um sie zu vergleichen.",
  add: "Ansicht hinzufügen",
  columns: "Spalten",
  automaticColumns: "Auto",
  linkCameras: "Alle Ansichten gemeinsam drehen",
  linkRanges: "Ein Bereich für alle Ansichten einer Größe",
  present: "Präsentieren",
  menu: (quantity) => `Größe: ${quantity}. Ändern`,
  quantity: "Größe",
  projection: "Projektion",
  projections: { "3d": "Im Raum", above: "Von oben" },
  surface: "Fläche",
  refit: "Neu anpassen",
  keptScale: "Die Maßstäbe bleiben.",
  undefinedEverywhere: "Auf diesem Definitionsbereich nirgends definiert.",
  noSurface: "Noch keine Fläche",
  noSurfaceHint: "Die Formel ist nicht lesbar; siehe Eingabe.",
  lastSurface: "zeigt die letzte Fläche",
  description: (quantity, projection) =>
    `${quantity}, ${projection}. Ziehen oder Pfeiltasten drehen, Plus und Minus zoomen, 0 führt zur ersten Ansicht zurück.`,
  verticalFactor: (factor) => `Höhen × ${factor}`,
  verticalFactorHint: (factor) =>
    `Höhen sind ${factor}-mal so lang gezeichnet wie Breiten. Die Farben sind die der wahren Fläche.`,
  dragHint: "An einen anderen Platz ziehen; Doppelklick maximiert",
  pages: "Sichtbare Ansichten",
  page: (first, last, count) =>
    first === last ? `Ansicht ${first} von ${count}` : `Ansichten ${first} bis ${last} von ${count}`,
  previousPage: "Ansichten davor",
  nextPage: "Ansichten danach",
  said: {
    moved: (place, count) => `Auf Platz ${place} von ${count} verschoben.`,
    duplicated: (place, count) => `Die Kopie ist Ansicht ${place} von ${count}.`,
    removed: (count) =>
      count === 1 ? "Entfernt. Eine Ansicht bleibt." : `Entfernt. ${count} Ansichten bleiben.`,
    maximised: "Maximiert.",
    restored: "Wieder alle Ansichten.",
    inSight: (first, last, count) =>
      first === last ? `Ansicht ${first} von ${count}.` : `Ansichten ${first} bis ${last} von ${count}.`,
  },
};
