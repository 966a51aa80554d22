import { room } from "../texts";
import { exploring as de } from "../texts/de/exploring";
import { exploring as en } from "../texts/en/exploring";

export const exploringTexts = room({ en, de });
