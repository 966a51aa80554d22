import { room } from "../texts";
import { probe as de } from "../texts/de/probe";
import { probe as en } from "../texts/en/probe";

export const probeTexts = room({ en, de });
