import { translate as translateMessage } from "../../../scene/words/germanMessages";
import { type Translator, translator } from "../../../scene/words/translator";
import { fileFailurePhrases } from "./fileFailures";
import { symbolicPhrases } from "./symbolicFailures";

const ofRooms = translator([...symbolicPhrases, ...fileFailurePhrases]);

/** What the page's rooms say of files and symbols, beside what every surface may say. */
export const translate: Translator = (message) => {
  const german = translateMessage(message);
  return german === message ? ofRooms(message) : german;
};
