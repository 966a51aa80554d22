import type { keyboard as english } from "../en/keyboard";
import type { Translated } from "../wording";

export const keyboard: Translated<typeof english> = {
  shortcuts: {
    help: "Diese Hilfe",
    gallery: "Beispiele",
    share: "Teilen: Link und QR-Code",
    exports: "Als Datei speichern: Bild, Modell, Zahlen, Text",
    panel: "Eingabe ein- oder ausblenden",
    present: "Präsentieren: nur die Ansichten, in großer Schrift",
    undo: "Rückgängig machen",
    redo: "Wiederholen",
    previousExample: "Voriges Beispiel",
    nextExample: "Nächstes Beispiel",
  },
  view: {
    turn: "Drehen",
    move: "Verschieben",
    zoom: "Vergrößern und verkleinern",
    home: "Erster Blickpunkt",
    viewpoint: "Feste Blickpunkte: erster, vorn, rechts, hinten, links, oben, unten",
    projection: "Zentral- oder Parallelprojektion",
    choose: "Den Punkt in der Mitte der Ansicht anheften",
  },
  frame: {
    maximise: "Dieser Ansicht allen Platz geben, und zurück",
    walk: "Den Punkt mit den Pfeiltasten bewegen; W führt auch zurück",
    earlier: "Diese Ansicht einen Platz nach vorn",
    later: "Diese Ansicht einen Platz nach hinten",
  },
  presenting: {
    turn: "Beispiele, oder die Schritte einer Lektion, vor und zurück",
    end: "Präsentation beenden",
  },
  control: "Strg",
  shift: "Umschalt",
  pageUp: "Bild auf",
  pageDown: "Bild ab",
  escape: "Esc",
};
