import { room } from "../texts";
import { typeset as de } from "../texts/de/typeset";
import { typeset as en } from "../texts/en/typeset";

export const typesetTexts = room({ en, de });
