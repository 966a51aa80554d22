import type { Wording } from "../wording";

export const legend: Wording["legend"] = {
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
