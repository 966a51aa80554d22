import { room } from "../texts";
import { present as de } from "../texts/de/present";
import { present as en } from "../texts/en/present";

/** Of a room that is loaded when first used, after the language was chosen. */
export const presentTexts = room({ en, de });
