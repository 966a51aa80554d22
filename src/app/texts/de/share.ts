import type { share as english } from "../en/share";
import type { Translated } from "../wording";

export const share: Translated<typeof english> = {
  title: "Teilen",
  lead: "Der Link selbst enthält alles, was zu sehen ist: Formeln, Regler, Ansichten und Kamera. Nirgendwo sonst wird etwas gespeichert.",
  link: "Link",
  copy: "Kopieren",
  copied: "Kopiert",
  copyFailed:
    "Dieser Browser lässt Seiten nicht kopieren. Bitte kopieren Sie den Link von Hand; er ist ausgewählt.",
  send: "Senden …",
  length: (count) => `${count} Zeichen`,
  long: "Manche Programme schneiden Links von mehr als 2.000 Zeichen ab. Bitte probieren Sie ihn vorher aus.",
  code: "QR-Code",
  codeLabel: "QR-Code des Links",
  codeLong: "Der Code eines so langen Links ist fein gerastert: Zeigen Sie ihn groß.",
  codeTooLong: "Dieser Link ist zu lang für einen QR-Code.",
  save: "Als SVG speichern",
  talk: "Für einen Vortrag",
  talkLead: "Eine Datei, in der alles steckt: Sie öffnet sich in einem Browser vom USB-Stick und ohne Netz.",
  talkSave: "Für meinen Vortrag herunterladen …",
  embed: "Einbetten",
  embedCode: "Art des Codes",
  embedCodes: { iframe: "iframe", element: "Element" },
  embedNotes: {
    iframe:
      "Für Google Sites, Notion, Moodle, reveal.js, Quarto: die lebendige Fläche in einem eigenen Rahmen. Tasten der Folien bleiben bei den Folien.",
    element:
      "Für eigene Seiten: ein Skript und eine Fläche, die sich per Skript steuern lässt. Im Druck steht ein Bild mit Legende.",
  },
  embedSize: "Größe",
  embedSizes: { small: "Klein", medium: "Mittel", large: "Groß", wide: "Volle Breite" },
  embedTitle: (formula) => `Fläche, gefärbt nach ihrer Krümmung: ${formula}`,
};
