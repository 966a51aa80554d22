import type { present as english } from "../en/present";
import type { Translated } from "../wording";

export const present: Translated<typeof english> = {
  label: "Präsentation",
  previous: "Zurück (Bild auf)",
  next: "Weiter (Bild ab)",
  end: "Präsentation beenden (Escape)",
  started: "Präsentation. Bild auf und Bild ab blättern, Escape beendet sie.",
};
