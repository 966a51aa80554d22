import type { Wording } from "../wording";

export const panel: Wording["panel"] = {
  label: "Definition",
  open: "Eingabe einblenden",
  close: "Eingabe ausblenden",
  handle: "Größe der Eingabe ändern",
  examples: "Beispiele",
  surface: "Fläche",
  surfaceNumber: (number) => `Fläche ${number}`,
  addSurface: "Fläche hinzufügen",
  removeSurface: "Diese Fläche entfernen",
  kind: "Art der Fläche",
  kinds: { graph: "z = f(u, v)", parametric: "(x, y, z)(u, v)" },
  formula: (name) => `Formel für ${name}`,
  longFormula: "Verstanden, aber für den Formelsatz zu lang.",
  definitions: "Definitionen",
  addDefinitions: "Definitionen hinzufügen",
  definitionsHint: "r = sqrt(u^2 + v^2)",
  where: "wobei",
  undo: "Rückgängig",
  redo: "Wiederholen",
  domain: "Definitionsbereich",
  lower: (variable) => `Kleinstes ${variable}`,
  upper: (variable) => `Größtes ${variable}`,
  variable: (variable) => `Name der Variablen ${variable}`,
  parameters: "Parameter",
  resetView: "Ansicht zurücksetzen",
};

export const parameter: Wording["parameter"] = {
  value: (name) => `Wert von ${name}`,
  slider: (name) => `Regler für ${name}`,
  range: (name) => `Bereich des Reglers für ${name}`,
  min: "von",
  max: "bis",
  step: "Schritt",
  minOf: (name) => `Kleinster Wert des Reglers für ${name}`,
  maxOf: (name) => `Größter Wert des Reglers für ${name}`,
  stepOf: (name) => `Schrittweite des Reglers für ${name}`,
  play: (name) => `${name} abspielen`,
  pause: (name) => `${name} anhalten`,
  modeOf: (name) => `Bewegung von ${name}`,
  modes: { bounce: "hin und her", loop: "von vorn", once: "einmal" },
  speedOf: (name) => `Tempo von ${name}`,
  times: (speed) => `${String(speed).replace(".", ",")}×`,
  notFinite: "Hier muss eine endliche Zahl stehen.",
  faults: {
    minNotLess: "Der kleinste Wert muss kleiner sein als der größte.",
    maxNotGreater: "Der größte Wert muss größer sein als der kleinste.",
    stepNotPositive: "Die Schrittweite muss größer als 0 sein.",
    stepTooLarge: "Die Schrittweite ist größer als der Bereich.",
  },
};

export const nameFaults: Wording["nameFaults"] = {
  notAName: "Eine Variable heißt mit einem Buchstaben, dem Buchstaben, Ziffern oder _ folgen dürfen.",
  taken: "Eine andere Variable hat diesen Namen.",
};

export const problem: Wording["problem"] = {
  replace: "Schreiben:",
  remove: "Entfernen",
  cut: (length) =>
    `Nur die ersten ${length.toLocaleString("de")} Zeichen wurden übernommen: Mehr fasst ein Feld nicht.`,
  makeSlider: (name) => `${name} zum Regler machen`,
  lastSurface: "Die letzte Fläche bleibt zu sehen.",
};
