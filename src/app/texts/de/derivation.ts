import type { DerivationTexts } from "../../../core/derivation";

export const derivation: DerivationTexts = {
  titles: {
    scalarCurvature: "Skalarkrümmung",
    hessianTrace: "Spur der Hesse-Matrix",
    metric: "Metrik",
    christoffelSymbols: "Christoffelsymbole",
    riemannTensor: "Riemannscher Krümmungstensor",
    ricciTensor: "Ricci-Tensor",
    fundamentalForms: "Fundamentalformen",
    gaussianCurvature: "Gaußsche Krümmung",
    meanCurvature: "Mittlere Krümmung",
    principalCurvatures: "Hauptkrümmungen",
  },
  labels: {
    formula: "Formel",
    here: "In diesem Punkt",
    parts: "Ihre Teile",
    numbers: "Mit diesen Zahlen",
    result: "Ergebnis",
    equation: (number) => `Gleichung ${number} des Artikels`,
    corrected: (number) => `Gleichung ${number}, berichtigt`,
    printed: "Wie gedruckt",
    contraction: "Verjüngt",
    stable: "Dasselbe, stabil",
    inverse: "Inverse",
    upper: (variable) => `Oberer Index ${variable}`,
    lowered: "Mit gesenktem Index",
    inTwoDimensions: "In zwei Dimensionen",
    firstForm: "Erste Fundamentalform",
    secondForm: "Zweite Fundamentalform",
    shapeOperator: "Weingartenabbildung",
    directions: "Hauptkrümmungsrichtungen",
  },
  notes: {
    limit: "Der Punkt ist singulär: Diese Zahlen sind einseitige Grenzwerte.",
    stable:
      "Für zwei Variablen gleich Gleichung 4. Gleichung 4 zieht fast gleich große Terme voneinander ab, wo die Fläche steil ist; hier löscht sich nichts aus, als was det H selbst auslöscht.",
    cancelled: (printed, digits) =>
      `So berechnet, kommt hier ${printed} heraus: Etwa ${digits} von 16 Stellen haben sich ausgelöscht.`,
    twice: "Für Flächen ist die Skalarkrümmung das Doppelte der gaußschen Krümmung.",
    traceBlind:
      "Die beiden Krümmungen der Hesse-Matrix gleichen sich hier aus: Die Spur verschwindet, die Skalarkrümmung nicht.",
    trace: "Die Spur addiert die zweiten Ableitungen, wie steil es auch sei; die gemischte sieht sie nicht.",
    slope: "β ist 1 auf ebenem Grund und geht gegen 0, wo die Fläche steil ist.",
    christoffel: "Symmetrisch in den unteren Indizes; null, wo die Fläche waagrecht ist.",
    erratum1:
      "Druckfehler: In Gleichung 3 steht im Artikel in der ersten Klammer zweimal f_jm und in der zweiten f_im statt f_jm.",
    printedContraction: (printed, right) =>
      `Die gedruckte Formel ergibt verjüngt ${printed}; die Skalarkrümmung ist ${right}.`,
    oneComponent: "Zwei Dimensionen lassen eine einzige unabhängige Komponente.",
    ricci: "In zwei Dimensionen ist der Ricci-Tensor stets die halbe Skalarkrümmung mal der Metrik.",
    normal: "Das Vorzeichen ist das der Normalen: positiv, wo ein Graph eine konvexe Schale ist.",
    umbilic: "Beide sind gleich: Jede Richtung ist Hauptkrümmungsrichtung.",
    directions: "Als Schritte entlang der Koordinaten; jede hat auf der Fläche die Länge 1.",
  },
};
