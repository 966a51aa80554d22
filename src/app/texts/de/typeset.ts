import type { Translated } from "..";
import type { typeset as english } from "../en/typeset";

export const typeset: Translated<typeof english> = {
  understood: "So verstanden",
  inferred: "Getönt: nach einer Regel verstanden, wo kein Zeichen es sagt",
  copyTex: "TeX kopieren",
  copied: "Kopiert",
  copyFailed: "Kopieren geht hier nicht",
  copyOf: (title) => `TeX kopieren: ${title}`,
  copyDerivatives: "TeX kopieren: Ableitungen",
  derivatives: "Ableitungen",
  searching: "Die Ableitungen werden gesucht …",
  unsimplified: "Nicht zu Ende vereinfacht: Die Zeit war um.",
};
