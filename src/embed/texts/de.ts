import { legend, quantityLabels } from "../../scene/words/german";
import type { EmbedTexts } from "./types";

export const de: EmbedTexts = {
  quantity: (id) => quantityLabels[id],
  legend,
  views: "Fläche",
  projections: { "3d": "räumlich", above: "von oben" },
  hints: {
    none: "",
    orbit: "Ziehen dreht, Plus und Minus vergrößern und verkleinern, 0 führt zur ersten Ansicht.",
    full: "Ziehen oder die Pfeiltasten drehen, Plus und Minus vergrößern und verkleinern, 0 führt zur ersten Ansicht.",
  },
  show: "Fläche zeigen",
  place: (attribute, quoted) => (quoted === "" ? attribute : `${attribute}, bei „${quoted}“`),
  more: (count) => `und ${count} weitere`,
  lastSurface: "Gezeigt wird die letzte Fläche, die gezeichnet werden konnte.",
  undefinedEverywhere: "Die Fläche ist auf diesem Gebiet nirgends definiert.",
  unavailable: (label) => `Auf einer Fläche dieser Art gibt es keine Größe „${label}“.`,
  notDrawn: "Die Fläche kann hier nicht gezeichnet werden.",
  notComputed: "Die Fläche war noch nicht berechnet, als diese Seite gedruckt wurde.",
  nothingToPrint: "Es gibt keine Fläche, die gedruckt werden könnte.",
  loadTranslator: async () => (await import("../../scene/words/germanMessages")).translate,
};
