/** What a view says in German, on a page of ours and on a page of others. English stands with the quantities and the legend. */
import type { QuantityId } from "../../core/types";
import type { LegendWords } from "../legend/words";

export const quantityLabels: Record<QuantityId, string> = {
  scalarCurvature: "Skalarkrümmung",
  hessianTrace: "Spur der Hesse-Matrix",
  gaussianCurvature: "gaußsche Krümmung",
  meanCurvature: "mittlere Krümmung",
  principalCurvature1: "größere Hauptkrümmung",
  principalCurvature2: "kleinere Hauptkrümmung",
  hessianSquaredTrace: "Spur der quadrierten Hesse-Matrix",
  gradientNorm: "Betrag des Gradienten",
  height: "Höhe",
};

export const legend: LegendWords = {
  undefined: "nicht definiert",
  everywhere: "überall",
  colours: (symbol, label) => `Farben von ${symbol}, ${label}`,
  undefinedEverywhere: "nirgends definiert",
  range: (low, high) => `von ${low} bis ${high}`,
  logarithmic: (threshold) => `logarithmisch jenseits von ±${threshold}`,
  divided: (divisor) => `geteilt durch den größten Betrag, ${divisor}`,
  constant: (value) => `überall ${value}`,
  smaller: (minimum) => `kleinere Werte, bis hinab zu ${minimum}, haben die erste Farbe`,
  greater: (maximum) => `größere Werte, bis hinauf zu ${maximum}, haben die letzte Farbe`,
  hatched: "schraffiert, wo nicht definiert",
  spread: (median, quarter, threeQuarters) =>
    `die Hälfte der Werte liegt zwischen ${quarter} und ${threeQuarters}, die Hälfte unter ${median}`,
  below: (share, minimum) => `${share} der Punkte liegen darunter, bis hinab zu ${minimum}`,
  above: (share, maximum) => `${share} der Punkte liegen darüber, bis hinauf zu ${maximum}`,
};
