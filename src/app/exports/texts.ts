import { room } from "../texts";
import { exports as de } from "../texts/de/exports";
import { exports as en } from "../texts/en/exports";

export const exportTexts = room({ en, de });
