import type { Wording } from "../wording";

export const gallery: Wording["gallery"] = {
  title: "Beispiele",
  close: "Schließen",
  open: (title) => `${title} öffnen`,
};
