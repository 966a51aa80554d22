import { room } from "../texts";
import { critical as de } from "../texts/de/critical";
import { critical as en } from "../texts/en/critical";

export const criticalTexts = room({ en, de });
