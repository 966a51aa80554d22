import type { Translated } from "..";
import type { exploring as english } from "../en/exploring";

export const exploring: Translated<typeof english> = {
  probe: "Punkt",
  probeHint: "Zeigen Sie auf die Fläche, um ihre Werte zu lesen; ein Klick oder Tippen heftet den Punkt an.",
  criticalPoints: "Kritische Punkte",
};
