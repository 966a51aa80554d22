import type { Phrase } from "../../../scene/words/translator";

/** Why there are no symbols. */
export const symbolicPhrases: readonly Phrase[] = [
  [
    "There is no rule here to differentiate this formula; the numbers are exact all the same.",
    "Für diese Formel gibt es hier keine Ableitungsregel; die Zahlen sind dennoch exakt.",
  ],
  [
    "There is no rule here to differentiate {1}; the numbers are exact all the same.",
    "Für {1} gibt es hier keine Ableitungsregel; die Zahlen sind dennoch exakt.",
  ],
  [
    "The derivatives are too long to be read; the numbers are exact all the same.",
    "Die Ableitungen sind zu lang zum Lesen; die Zahlen sind dennoch exakt.",
  ],
  [
    "The derivatives that were found are not right here, and are not shown; the numbers are.",
    "Die gefundenen Ableitungen stimmen hier nicht und werden nicht gezeigt; die Zahlen stimmen.",
  ],
  [
    "The formula is undefined nearly everywhere on this domain.",
    "Die Formel ist auf diesem Definitionsbereich fast nirgends definiert.",
  ],
  ["The formula cannot be read.", "Die Formel ist nicht lesbar."],
  [
    "This takes too long for symbols; the numbers are exact all the same.",
    "Für Formeln dauert das zu lang; die Zahlen sind dennoch exakt.",
  ],
  [
    "Symbols could not be computed in this browser; the numbers are exact all the same.",
    "In diesem Browser ließen sich keine Formeln berechnen; die Zahlen sind dennoch exakt.",
  ],
];
