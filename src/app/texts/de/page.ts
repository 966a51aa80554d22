import type { Wording } from "../wording";

export const page: Pick<Wording, "name" | "loading" | "failed" | "failedToLoad"> = {
  name: "Curvascape",
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
