import type { Translated } from "..";
import type { critical as english } from "../en/critical";

const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;

export const critical: Translated<typeof english> = {
  mark: "Auf der Fläche markieren",
  looking: "Kritische Punkte werden gesucht …",
  none: "Auf diesem Definitionsbereich gibt es keinen.",
  noneSmooth: "Auf diesem Definitionsbereich gibt es keinen glatten, mit ∇f\u00a0=\u00a00.",
  noFunction: "Eine durch ihre Punkte gegebene Fläche hat keine Funktion und so keine kritischen Punkte.",
  moreVariables: "Kritische Punkte werden für Funktionen von zwei Variablen aufgeführt.",
  timeout: "Die Suche dauerte zu lange und wurde beendet.",
  crash: "Die Suche brach ab.",
  counts: {
    minimum: counted("Minimum", "Minima"),
    maximum: counted("Maximum", "Maxima"),
    saddle: counted("Sattelpunkt", "Sattelpunkte"),
    degenerate: counted("entarteter Punkt", "entartete Punkte"),
  },
  kinds: {
    minimum: "Minimum",
    maximum: "Maximum",
    saddle: "Sattelpunkt",
    degenerate: "entarteter Punkt",
  },
  incomplete: {
    truncated: (count) => `Es gibt mehr; dies sind die ersten ${count}.`,
    lines: "Einige bilden eine Linie oder füllen ein Gebiet: Dies sind einige davon.",
    unresolved:
      "Die Liste ist vielleicht unvollständig: Der Gradient springt, oder die Suche kam irgendwo zu keinem Ende.",
  },
  nonSmooth: {
    causes: {
      absolute: "ein Betrag",
      root: "eine Wurzel",
      extremum: "min oder max",
      choice: "eine Auswahl",
      step: "Stufen",
    },
    note: (causes, found) =>
      found === 0
        ? `f ist hier nicht überall glatt (${causes}). Wo der Gradient nicht null, sondern nicht definiert ist, kann es Extrema geben; gefunden wurde keines.`
        : `f ist hier nicht überall glatt (${causes}). Extrema, an denen der Gradient nicht definiert ist:`,
    corner: (kind, place, value) => `${kind}: ${place}, f = ${value}`,
  },
  caption: "Kritische Punkte, ∇f = 0",
  columns: {
    kind: "Art",
    u: (variable) => variable,
    v: (variable) => variable,
    value: "Wert",
    hessianTrace: "Spur der Hesse-Matrix",
    scalarCurvature: "Skalarkrümmung",
    hessianSquaredTrace: "Spur der quadrierten Hesse-Matrix",
  },
  pin: (kind, coordinates) => `${kind} bei ${coordinates} anheften`,
  more: (count) => `${count} weitere zeigen`,
  remarks: {
    blind: (count) =>
      count === 1
        ? "Am Sattelpunkt verschwindet tr\u00a0H wie auf einer Ebene; dort ist S\u00a0<\u00a00."
        : `An allen ${count} Sattelpunkten verschwindet tr\u00a0H wie auf einer Ebene; an jedem ist S\u00a0<\u00a00.`,
    mixed: (positive, negative, zero) => {
      const parts = [
        positive > 0 ? `an ${positive} positiv` : "",
        negative > 0 ? `an ${negative} negativ` : "",
        zero > 0 ? `an ${zero} null` : "",
      ].filter((part) => part !== "");
      const count = positive + negative + zero;
      return count === 1
        ? `Am Sattelpunkt ist tr\u00a0H ${parts[0].replace("an 1 ", "")}; dort ist S\u00a0<\u00a00 wie an jedem Sattelpunkt.`
        : `Von den ${count} Sattelpunkten ist tr\u00a0H ${parts.join(", ")}; an jedem ist S\u00a0<\u00a00.`;
    },
  },
};
