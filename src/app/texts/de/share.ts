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
};
