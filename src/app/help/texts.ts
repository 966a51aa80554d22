import { room } from "../texts";
import { help as de } from "../texts/de/help";
import { keyboard as keyboardDe } from "../texts/de/keyboard";
import { help as en } from "../texts/en/help";
import { keyboard as keyboardEn } from "../texts/en/keyboard";

/** Of a room that is loaded when first used, after the language was chosen. */
export const helpTexts = room({ en, de });
export const keyboardTexts = room({ en: keyboardEn, de: keyboardDe });
