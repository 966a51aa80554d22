import type { Phrase } from "../translator";

/** What a link held that could not be read (settings), after the place where it stood. */
export const droppedPhrases: readonly Phrase[] = [
  ["the link is too long, its end was cut off", "Der Link ist zu lang; sein Ende wurde abgeschnitten"],
  ["the settings could not be read", "Die Angaben waren nicht lesbar"],
  ["broken escapes, taken as they stand", "fehlerhafte Prozentzeichen, genommen, wie sie stehen"],
  ["not understood", "nicht verstanden"],
  ["unknown", "unbekannt"],
  ["{1} is not in the gallery", "{1} ist nicht unter den Beispielen"],
  ["{1} is none of the lessons", "{1} ist keine der Lektionen"],
  ["more than {1} surfaces", "mehr als {1} Flächen"],
  ["more than {1} entries, the others were left out", "mehr als {1} Einträge; die übrigen fehlen"],
  ["fewer than {1} entries", "weniger als {1} Einträge"],
  ["longer than {1} characters, the rest was cut off", "länger als {1} Zeichen; der Rest fehlt"],
  ["{1} is not a quantity", "{1} ist keine Größe"],
  ["{1} is not understood", "{1} ist nicht verständlich"],
  ["{1} is not a parameter", "{1} ist kein Parameter"],
  ["{1} is not a domain like 0..10", "{1} ist kein Bereich wie 0..10"],
  ["{1} is not a point", "{1} ist kein Punkt"],
  ["{1} is not a number between {2} and {3}", "{1} ist keine Zahl zwischen {2} und {3}"],
  ["{1} is not a number", "{1} ist keine Zahl"],
  ["{1} is not a whole number from {2} to {3}", "{1} ist keine ganze Zahl von {2} bis {3}"],
  ["{1} is neither true nor false", "{1} ist weder wahr noch falsch"],
  ["{1} is not text", "{1} ist kein Text"],
  ["{1} is none of {2}", "{1} ist keines von {2}"],
  ["{1} is not a list", "{1} ist keine Liste"],
  ["{1} is not an object", "{1} ist kein Objekt"],
  ["{1} is not a name here", "{1} ist hier kein Name"],
  ["{1} is not a camera", "{1} ist keine Kamera"],
  [
    "{1} is not known here; what could be read was read",
    "{1} ist hier nicht bekannt; was lesbar war, wurde gelesen",
  ],
  ["{1} is not known here", "{1} ist hier nicht bekannt"],
  ["{1} is not a pair of bounds", "{1} ist kein Paar von Grenzen"],
  ["{1} is not a surface", "{1} ist keine Fläche"],
  ["{1} is not a range", "{1} ist kein Bereich"],
  ["{1} is not a description of surfaces", "{1} beschreibt keine Flächen"],
  ["the slider's range {1} … {2} is empty", "der Bereich {1} … {2} des Reglers ist leer"],
  ["the range {1} … {2} is empty", "der Bereich {1} … {2} ist leer"],
  ["the variables’ names cannot be used", "die Namen der Variablen sind nicht brauchbar"],
  ["a point here has {1} coordinates", "ein Punkt hat hier {1} Koordinaten"],
];

/** Values that stand inside of those; typed ones are quoted. */
export const droppedValues: readonly Phrase[] = [
  ["“{1}”", "„{1}“"],
  ["“”", "„“"],
  ["a list", "eine Liste"],
  ["a value of type {1}", "ein Wert der Art {1}"],
];
