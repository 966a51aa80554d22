import type { page as english } from "../en/page";
import type { Translated, Wording } from "../wording";

export const page: Translated<typeof english> = {
  name: "Curvascape",
  title: "Curvascape: die Krümmung einer Fläche sehen, die Sie eintippen",
  description:
    "Eine Formel eintippen und ihre Fläche sehen, gefärbt nach der Skalarkrümmung und daneben nach der Spur ihrer Hesse-Matrix.",
  skipToViews: "Zur Fläche springen",
  close: "Schließen",
  help: "Hilfe",
  save: "Als Datei speichern",
  share: "Teilen",
  loading: "Die Fläche wird berechnet …",
  failed:
    "Beim Zeichnen ist etwas schiefgegangen. Ihre Eingabe steht in der Adresse: Bitte laden Sie die Seite neu.",
  failedToLoad: "Die Seite konnte nicht vollständig geladen werden. Bitte laden Sie sie neu.",
};

export const theme: Wording["theme"] = {
  label: "Farbschema",
  next: {
    system: "Farbschema: wie das System. Zu hell wechseln",
    light: "Farbschema: hell. Zu dunkel wechseln",
    dark: "Farbschema: dunkel. Zu dem des Systems wechseln",
  },
};

export const notes: Wording["notes"] = {
  link: "Nicht alles in diesem Link war lesbar:",
  more: (count) => `und ${count} weitere`,
  dismiss: "Schließen",
};
