import type { offline as english } from "../en/offline";
import type { Translated } from "../wording";

export const offline: Translated<typeof english> = {
  newVersion: "Es gibt eine neuere Fassung dieser Seite. Was Sie sehen, bleibt beim Neuladen erhalten.",
  reload: "Neu laden",
  later: "Später",
};
