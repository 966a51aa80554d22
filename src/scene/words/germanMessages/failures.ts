import type { Phrase } from "../translator";

/** What workers and the scene say when they cannot go on. */
export const failurePhrases: readonly Phrase[] = [
  [
    "This surface took longer than {1} s to compute and was stopped.",
    "Diese Fläche brauchte länger als {1} s und wurde abgebrochen.",
  ],
  [
    "The computation of this surface broke off twice and was given up.",
    "Die Berechnung dieser Fläche brach zweimal ab und wurde aufgegeben.",
  ],
  [
    "This browser has no WebGL 2, which is needed to draw surfaces.",
    "Diesem Browser fehlt WebGL 2, das zum Zeichnen von Flächen nötig ist.",
  ],
];
