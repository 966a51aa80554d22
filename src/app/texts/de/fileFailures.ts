import type { Phrase } from "../../../scene/words/translator";

/** Why a file was not written (src/exports). */
export const fileFailurePhrases: readonly Phrase[] = [
  ["The file was too large for this machine.", "Die Datei war zu groß für dieses Gerät."],
  ["The file would be larger than 700 kB.", "Die Datei würde größer als 700 kB."],
  [
    "The program for such a file is not beside this page.",
    "Das Programm für solch eine Datei liegt nicht bei dieser Seite.",
  ],
  [
    "The machine lost the picture while it was drawn. A smaller one may do.",
    "Das Gerät hat das Bild beim Zeichnen verloren. Ein kleineres gelingt vielleicht.",
  ],
  ["The picture could not be written.", "Das Bild ließ sich nicht schreiben."],
  ["The picture was too large for this machine.", "Das Bild war zu groß für dieses Gerät."],
  ["There is nothing that could draw a picture.", "Es ist nichts da, was ein Bild zeichnen könnte."],
  ["There is no surface to draw.", "Es gibt keine Fläche, die gezeichnet werden könnte."],
  ["This browser cannot draw so large a picture.", "Dieser Browser kann ein so großes Bild nicht zeichnen."],
  [
    "This browser cannot write a video of this size. A GIF, or another browser, can.",
    "Dieser Browser kann kein Video dieser Größe schreiben. Ein GIF oder ein anderer Browser kann es.",
  ],
  [
    "only surfaces with two coordinates can be written to a file of this kind",
    "Nur Flächen mit zwei Koordinaten lassen sich in solch eine Datei schreiben.",
  ],
  ["the surface has no triangles", "Die Fläche hat keine Dreiecke."],
  [
    "this surface has no parameter that could move",
    "Diese Fläche hat keinen Parameter, der sich bewegen könnte.",
  ],
];
