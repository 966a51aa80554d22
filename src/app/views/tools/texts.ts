import { room } from "../../texts";
import { viewTools as de } from "../../texts/de/viewTools";
import { viewTools as en } from "../../texts/en/viewTools";

/** Of a room that is loaded when first used, after the language was chosen. */
export const toolTexts = room({ en, de });
